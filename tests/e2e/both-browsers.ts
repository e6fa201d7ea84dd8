import type { FakeCalendar } from "../fake-calendar/server";
import { findChromium, findFirefox } from "../workbench/browsers";
import { buildTestExtensions } from "../workbench/build-test";
import type { SendRequest } from "../workbench/practice-week";
import { launchChromium, senderFrom, type ExtensionPage } from "./chromium";
import { launchFirefox, sendFrom } from "./firefox";

/** What both drivers' pages can do. */
export interface AnyPage {
  evaluate<T, I>(work: (input: I) => T | Promise<T>, input: I): Promise<T>;
  frames(): { evaluate<T>(work: () => T): Promise<T> }[];
  keyboard: { press(key: "Enter"): Promise<void> };
  close(): Promise<void>;
}

/** A browser with the extension, driven the same way in Chromium and in Firefox. */
export interface Stage {
  openExtensionPage(name: ExtensionPage): Promise<AnyPage>;
  openCalendar(path: string): Promise<AnyPage>;
  sender(page: AnyPage): SendRequest;
  close(): Promise<void>;
}

interface StageOptions {
  fake: FakeCalendar;
  /** Kept after the run; a temporary one by default. */
  profileDir?: string;
}

/** Both browsers: name, whether it is installed, and how to open the extension in it. */
export const STAGES: [name: string, isThere: boolean, open: (options: StageOptions) => Promise<Stage>][] = [
  [
    "Chromium",
    findChromium() !== undefined,
    async (options) => {
      buildTestExtensions(["chrome"]);
      const pushpin = await launchChromium(options);
      return {
        openExtensionPage: (name) => pushpin.openExtensionPage(name),
        openCalendar: (path) => pushpin.openCalendar(path),
        sender: (page) => senderFrom(page as never),
        close: () => pushpin.close(),
      };
    },
  ],
  [
    "Firefox",
    findFirefox() !== undefined,
    async (options) => {
      buildTestExtensions(["firefox"]);
      const pushpin = await launchFirefox(options);
      return {
        openExtensionPage: (name) => pushpin.openExtensionPage(name) as unknown as Promise<AnyPage>,
        openCalendar: (path) => pushpin.openCalendar(path) as unknown as Promise<AnyPage>,
        sender: (page) => sendFrom(page as never),
        close: () => pushpin.close(),
      };
    },
  ],
];

/** The whole text of a page. */
export const textOf = (page: AnyPage): Promise<string> => page.evaluate(() => document.body.textContent ?? "", null);

/** The pill's line, and the text of its panel, which stands in a frame of the extension. Opens the panel. */
export async function pillText(page: AnyPage): Promise<string> {
  const pill = await page.evaluate(() => {
    const button = document
      .querySelector('[data-pushpin-host="status"]')
      ?.shadowRoot?.querySelector<HTMLElement>(".pill");
    const isOpen = button?.ariaExpanded === "true";
    if (!isOpen) button?.focus();
    return button && { line: button.textContent ?? "", isOpen };
  }, null);
  if (!pill) return "";
  // By the keyboard: the overlay hears no click of a script.
  if (!pill.isOpen) await page.keyboard.press("Enter");
  const panels = await Promise.all(page.frames().map((frame) => frame.evaluate(panelIn).catch(() => "")));
  return [pill.line, ...panels].join(" ");
}

/** Runs inside any frame: the text of the pill's panel, where it is this frame's. */
const panelIn = (): string => document.querySelector('.panel[role="dialog"]')?.textContent ?? "";

/** Presses the last button with this text. */
export function press(page: AnyPage, label: string): Promise<void> {
  return page.evaluate((name) => {
    const buttons = [...document.querySelectorAll("button")].filter((button) => button.textContent?.trim() === name);
    if (buttons.length === 0) throw new Error(`no button "${name}"`);
    buttons.at(-1)!.click();
  }, label);
}

/** Types into the field with this label, as Preact hears it. */
export function type(page: AnyPage, label: string, text: string): Promise<void> {
  return page.evaluate(
    ([name, value]) => {
      const found = [...document.querySelectorAll("label")].find((one) => one.textContent?.trim() === name);
      const field = found && (document.getElementById(found.htmlFor) as HTMLInputElement | null);
      if (!field) throw new Error(`no field "${name}"`);
      field.value = value!;
      field.dispatchEvent(new Event("input", { bubbles: true }));
    },
    [label, text],
  );
}
