import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { launch, type Browser, type Page } from "puppeteer-core";
import type { FakeCalendar } from "../fake-calendar/server";
import { findFirefox } from "../workbench/browsers";
import { testBuildDir } from "../workbench/build-test";
import type { SendRequest } from "../workbench/practice-week";
import { GOOGLE, type CalendarOrigin, type ExtensionPage } from "./chromium";
import { withMovedClock } from "./moved-extension";
import { isFakePage, unexplained, type SeenRequest } from "./network";

const GECKO_ID = "pushpin@pushpin.invalid";
/** Firefox gives each installation another address; a fixed one lets tests open the extension's pages. */
export const EXTENSION_HOST = "5b4f4a53-6d3f-4b6f-9a6a-7c6c1d0e2f31";

export interface FirefoxOptions {
  fake: FakeCalendar;
  extensionDir?: string;
  /** Kept after the run; a temporary one by default. */
  profileDir?: string;
  /** Where downloads go, without a question. */
  downloadDir?: string;
  timeZone?: string;
  colorScheme?: "light" | "dark";
  /** Answers each question for a permission with yes, unseen: without a display nobody could. */
  grantsPermissions?: boolean;
  /** The time without work after which Firefox ends the extension's background, ms; half a minute by default. */
  backgroundIdleMs?: number;
  /** Variables of the browser's process besides this one's own. */
  env?: Readonly<Record<string, string>>;
}

export interface PushpinFirefox {
  browser: Browser;
  openCalendar(path: string, origin?: CalendarOrigin): Promise<Page>;
  openExtensionPage(page: ExtensionPage): Promise<Page>;
  /** Installs the extension once more over itself, as an update does. */
  reinstall(): Promise<void>;
  unexplainedRequests(): SeenRequest[];
  /** Ends the browser's process at once, as a crash or an empty battery does. */
  kill(): Promise<void>;
  close(): Promise<void>;
}

/** Firefox ESR over WebDriver BiDi, with the fake calendar's server as its proxy for every host. */
export async function launchFirefox(options: FirefoxOptions): Promise<PushpinFirefox> {
  const executablePath = findFirefox();
  if (!executablePath) throw new Error("no Firefox found; npm run ensure -- --firefox installs one");
  const profile = options.profileDir ?? mkdtempSync(join(tmpdir(), "pushpin-firefox-"));
  const browser = await launch({
    browser: "firefox",
    executablePath,
    headless: true,
    userDataDir: profile,
    acceptInsecureCerts: true,
    // Without it Firefox does not let a driver open an extension's own pages.
    args: ["--remote-allow-system-access"],
    env: { ...process.env, ...options.env, TZ: options.timeZone ?? "America/New_York" },
    extraPrefsFirefox: preferences(options),
  });
  const built = options.extensionDir ?? testBuildDir("firefox");
  const { clockOffsetMs } = options.fake;
  const extensionDir = clockOffsetMs === 0 ? built : withMovedClock(built, clockOffsetMs);
  await browser.installExtension(extensionDir);
  const newPage = async (): Promise<Page> => {
    const page = await browser.newPage();
    await page.setViewport({ width: 1280, height: 900 });
    return page;
  };
  return {
    browser,
    async openCalendar(path, origin = GOOGLE) {
      const page = await newPage();
      await page.goto(`${origin}${path}`);
      await page.waitForFunction(isFakePage);
      return page;
    },
    async openExtensionPage(name) {
      const page = await newPage();
      await openExtensionAddress(page, `moz-extension://${EXTENSION_HOST}/${name}.html`);
      return page;
    },
    reinstall: async () => void (await browser.installExtension(extensionDir)),
    unexplainedRequests: () => unexplained(options.fake.requests),
    async kill() {
      const process = browser.process()!;
      const ended = new Promise((resolve) => process.once("exit", resolve));
      process.kill("SIGKILL");
      await ended;
      // Wait until the driver has put the profile's preferences back: the next start in the profile writes them.
      const copies = ["user.js.puppeteer", "prefs.js.puppeteer"].map((name) => join(profile, name));
      for (let tries = 0; tries < 100 && copies.some((path) => existsSync(path)); tries++)
        await new Promise((resolve) => setTimeout(resolve, 50));
    },
    async close() {
      await browser.close().catch(() => undefined);
      if (profile !== options.profileDir) rmSync(profile, { recursive: true, force: true });
      if (extensionDir !== built) rmSync(extensionDir, { recursive: true, force: true });
    },
  };
}

/** Firefox ESR 153 reports no load event for pages of the extensions' process: ask the page itself instead. */
async function openExtensionAddress(page: Page, address: string): Promise<void> {
  const navigation = page.goto(address, { timeout: 500 }).catch(() => undefined);
  for (;;) {
    const state = await page.evaluate(() => `${location.href} ${document.readyState}`).catch(() => "");
    if (state === `${address} complete`) break;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  await navigation;
}

function preferences({
  fake,
  colorScheme,
  grantsPermissions,
  downloadDir,
  backgroundIdleMs,
}: FirefoxOptions): Record<string, string | number | boolean> {
  return {
    ...(downloadDir === undefined ? {} : { "browser.download.folderList": 2, "browser.download.dir": downloadDir }),
    ...(backgroundIdleMs === undefined ? {} : { "extensions.background.idle.timeout": backgroundIdleMs }),
    "extensions.webextensions.uuids": JSON.stringify({ [GECKO_ID]: EXTENSION_HOST }),
    "network.proxy.type": 1,
    "network.proxy.http": "127.0.0.1",
    "network.proxy.http_port": fake.port,
    "network.proxy.ssl": "127.0.0.1",
    "network.proxy.ssl_port": fake.port,
    "network.proxy.allow_hijacking_localhost": true,
    "security.cert_pinning.enforcement_level": 0,
    // Without these Firefox throws away what a test extension stored, when the browser closes.
    "extensions.webextensions.keepStorageOnUninstall": true,
    "extensions.webextensions.keepUuidOnUninstall": true,
    "extensions.webextOptionalPermissionPrompts": !grantsPermissions,
    "intl.accept_languages": "en-US",
    "layout.css.prefers-color-scheme.content-override": colorScheme === "dark" ? 0 : 1,
  };
}

/** Requests to the background, sent from one of the extension's own pages. */
export function sendFrom(page: Page): SendRequest {
  return (name, input) =>
    page.evaluate(
      (envelope) =>
        (
          globalThis as unknown as { browser: { runtime: { sendMessage(message: unknown): Promise<unknown> } } }
        ).browser.runtime.sendMessage(envelope),
      { pushpin: name, input } as never,
    ) as never;
}
