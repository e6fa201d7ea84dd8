import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type BrowserContext, type Page, type Worker } from "playwright-core";
import type { FakeCalendar } from "../fake-calendar/server";
import { findChromium } from "../workbench/browsers";
import { testBuildDir } from "../workbench/build-test";
import type { RequestName, Input, Output } from "../../lib/contracts/requests";
import { OUTLOOK_CONFIRMED, type SendRequest } from "../workbench/practice-week";
import { withGranted } from "./granted-extension";
import { withMovedClock } from "./moved-extension";
import { isFakePage, unexplained, type SeenRequest } from "./network";

export type CalendarOrigin = `https://${string}`;
export const GOOGLE: CalendarOrigin = "https://calendar.google.com";

export type ExtensionPage = "popup" | "planner" | "sidepanel";

export interface LaunchOptions {
  /** Everything the browser asks for ends there. Without it the browser is on the real network. */
  fake?: FakeCalendar;
  /** Folder of the built extension; the Chromium test build by default. */
  extensionDir?: string;
  /** Folders of other extensions that she has. */
  besides?: readonly string[];
  timeZone?: string;
  locale?: string;
  colorScheme?: "light" | "dark";
  headless?: boolean;
  /** Kept after the run; a temporary one by default. */
  profileDir?: string;
  viewport?: { width: number; height: number };
  /** Variables of the browser's process besides this one's own. */
  env?: Readonly<Record<string, string>>;
  /** Hosts, as match patterns, that she lets it ask, with all optional permissions: yes to the browser's question. */
  granted?: readonly string[];
}

export interface PushpinChromium {
  context: BrowserContext;
  extensionId: string;
  /** A new tab at the calendar's real origin, once the fake page stands still. */
  openCalendar(path: string, origin?: CalendarOrigin): Promise<Page>;
  /** One of the extension's own pages as a tab. */
  openExtensionPage(page: ExtensionPage): Promise<Page>;
  /** The background worker; waits for it when it is just starting. */
  worker(): Promise<Worker>;
  /** Stops the background worker as the browser would at any moment. The next message starts a new one. */
  killWorker(): Promise<void>;
  /** Prepares such a stop, so that it comes at the very moment of the call that is given. */
  aimAtWorker(): Promise<() => Promise<void>>;
  /** What the background answers to one of the extension's own pages; throws when it fails. */
  ask<N extends RequestName>(name: N, input: Input<N>): Promise<Output<N>>;
  /** Requests that neither the fake page nor the browser itself explains: must be empty. */
  unexplainedRequests(): SeenRequest[];
  close(): Promise<void>;
}

/** Chromium with the extension loaded, every host name mapped to the fake calendar's server. */
export async function launchChromium(options: LaunchOptions = {}): Promise<PushpinChromium> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error("no Chromium found; npm run ensure -- --chromium installs one");
  const { extensionDir, copies } = preparedExtension(options);
  const profileDir = options.profileDir ?? mkdtempSync(join(tmpdir(), "pushpin-chromium-"));
  const temporary = [...copies, ...(options.profileDir ? [] : [profileDir])];
  const context = await chromium.launchPersistentContext(profileDir, {
    executablePath,
    headless: options.headless ?? true,
    locale: options.locale ?? "en-US",
    timezoneId: options.timeZone ?? "America/New_York",
    // The driver's zone reaches pages only; the background lives in the browser's own.
    env: {
      ...(process.env as Record<string, string>),
      ...options.env,
      TZ: options.timeZone ?? "America/New_York",
    },
    colorScheme: options.colorScheme ?? "light",
    viewport: options.viewport ?? { width: 1280, height: 900 },
    ignoreDefaultArgs: ["--disable-extensions"],
    args: [
      `--disable-extensions-except=${[extensionDir, ...(options.besides ?? [])].join()}`,
      `--load-extension=${[extensionDir, ...(options.besides ?? [])].join()}`,
      "--disable-gpu",
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
      ...(options.fake
        ? [`--host-resolver-rules=MAP * 127.0.0.1:${options.fake.port}`, "--ignore-certificate-errors"]
        : []),
    ],
  });
  const worker = await runningWorker(context);
  return harness(context, new URL(worker.url()).host, options.fake, temporary);
}

/** The extension as a run wants it: on another clock, or with what she granted. */
function preparedExtension({ extensionDir: given, fake, granted }: LaunchOptions) {
  const copies: string[] = [];
  let extensionDir = given ?? testBuildDir("chrome");
  const offsetMs = fake?.clockOffsetMs ?? 0;
  if (offsetMs !== 0) copies.push((extensionDir = withMovedClock(extensionDir, offsetMs)));
  if (granted) copies.push((extensionDir = withGranted(extensionDir, granted)));
  return { extensionDir, copies };
}

async function runningWorker(context: BrowserContext): Promise<Worker> {
  return context.serviceWorkers()[0] ?? (await context.waitForEvent("serviceworker", { timeout: 15_000 }));
}

function harness(
  context: BrowserContext,
  extensionId: string,
  fake: FakeCalendar | undefined,
  temporary: readonly string[],
): PushpinChromium {
  return {
    context,
    extensionId,
    async openCalendar(path, origin = GOOGLE) {
      const page = await context.newPage();
      await page.goto(`${origin}${path}`);
      if (fake) await settled(page);
      return page;
    },
    async openExtensionPage(name) {
      const page = await context.newPage();
      await page.goto(`chrome-extension://${extensionId}/${name}.html`);
      return page;
    },
    worker: () => runningWorker(context),
    killWorker: async () => (await aimAtWorker(context, extensionId))(),
    aimAtWorker: () => aimAtWorker(context, extensionId),
    async ask(name, input) {
      const page = await context.newPage();
      await page.goto(`chrome-extension://${extensionId}/popup.html`);
      const answer = await senderFrom(page)(name, input);
      await page.close();
      if (!answer.ok) throw new Error(`${name} failed: ${JSON.stringify(answer.failure)}`);
      return answer.value;
    },
    unexplainedRequests: () => unexplained(fake?.requests ?? []),
    async close() {
      await context.close();
      for (const folder of temporary) rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Waits until the fake page's grid stands alone with the events of its last sync. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(isFakePage);
}

async function aimAtWorker(context: BrowserContext, extensionId: string): Promise<() => Promise<void>> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/popup.html`);
  const devtools = await context.newCDPSession(page);
  await devtools.send("ServiceWorker.enable");
  return async () => {
    const stopped = new Promise<void>((resolve) => {
      devtools.on("ServiceWorker.workerVersionUpdated", ({ versions }) => {
        if (versions.length > 0 && versions.every(({ runningStatus }) => runningStatus === "stopped")) resolve();
      });
    });
    await devtools.send("ServiceWorker.stopAllWorkers");
    await stopped;
    await page.close();
  };
}

/** Requests to the background, sent from one of the extension's own pages as its screens send them. */
export function senderFrom(page: Page): SendRequest {
  return (name, input) => page.evaluate(sendFromPage, { pushpin: name, input }) as never;
}

/** Lets Outlook's pages be drawn on, as if she had said yes on one of them in this browser session. */
export async function confirmOutlook(extensionPage: Pick<Page, "evaluate">): Promise<void> {
  await extensionPage.evaluate(async (kept) => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { session: { set(values: object): Promise<void> } } };
    };
    await chrome.storage.session.set(kept);
  }, OUTLOOK_CONFIRMED);
}

/** Runs inside the page. */
async function sendFromPage(envelope: unknown): Promise<unknown> {
  const { chrome } = globalThis as unknown as {
    chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };
  };
  const noAnswer = { ok: false, failure: { code: "no-answer" } };
  return (await chrome.runtime.sendMessage(envelope).catch(() => undefined)) ?? noAnswer;
}
