import { fileURLToPath } from "node:url";
import { chromium, type Browser, type BrowserContext, type Page } from "playwright-core";
import { build } from "vite";
import type { CalendarReading, CalendarVendor } from "../../lib/core/schedule/calendar-reading";
import { findChromium } from "./browsers";

/** A saved page and the world it shall be read in. */
export interface LabPage {
  vendor: CalendarVendor;
  html: string;
  url: string;
  zone: string;
  nowMs: number;
}

const READER = fileURLToPath(new URL("./reader-in-page.ts", import.meta.url));
/**
 * Own scripts, handlers and javascript: links stay off, and nothing is fetched; inline styles are what a page looks
 * like.
 */
const POLICY = "default-src 'none'; script-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:";
const LOAD_TIMEOUT_MS = 15_000;

/** Reads saved pages with the real reader, in one real browser. */
export class PageLab {
  readonly #browser: Browser;
  readonly #reader: string;

  private constructor(browser: Browser, reader: string) {
    this.#browser = browser;
    this.#reader = reader;
  }

  /** @throws Error when there is no Chromium on this machine, or the reader can't be bundled */
  static async open(): Promise<PageLab> {
    const executablePath = findChromium();
    if (!executablePath)
      throw new Error("No Chromium found. Install it (apt-get install chromium) or set PUSHPIN_CHROMIUM.");
    const args = ["--no-sandbox", "--disable-gpu"];
    // Before the browser: one that nobody closes would keep a command that failed from ending.
    const reader = await bundleReader();
    return new PageLab(await chromium.launch({ executablePath, args }), reader);
  }

  async close(): Promise<void> {
    await this.#browser.close();
  }

  /** One page, read once. */
  async read(saved: LabPage): Promise<CalendarReading> {
    return this.visit(saved, (page) => this.#readIn(page, saved));
  }

  /** Opens a saved page at its own address and hands it over; closes it afterwards. */
  async visit<T>(saved: LabPage, look: (page: Page) => Promise<T>): Promise<T> {
    const context = await this.#browser.newContext({
      viewport: { width: 1280, height: 900 },
      timezoneId: saved.zone,
      locale: "en-US",
      serviceWorkers: "block",
    });
    try {
      await serveOnly(context, saved);
      const page = await context.newPage();
      page.on("dialog", (dialog) => void dialog.dismiss());
      await page.clock.setFixedTime(saved.nowMs);
      await page.goto(saved.url, { waitUntil: "load", timeout: LOAD_TIMEOUT_MS });
      return await look(page);
    } finally {
      await context.close();
    }
  }

  /** Runs the reader in an isolated world, as a content script runs: the page's own globals are not its own. */
  async #readIn(page: Page, { vendor, nowMs, zone }: LabPage): Promise<CalendarReading> {
    const session = await page.context().newCDPSession(page);
    const { frameTree } = await session.send("Page.getFrameTree");
    const { executionContextId } = await session.send("Page.createIsolatedWorld", {
      frameId: frameTree.frame.id,
      worldName: "pushpin",
    });
    const expression = `${this.#reader};JSON.stringify(PushpinReader.readHere("${vendor}", ${nowMs}, ${JSON.stringify(zone)}))`;
    const { result, exceptionDetails } = await session.send("Runtime.evaluate", {
      expression,
      contextId: executionContextId,
      returnByValue: true,
    });
    if (exceptionDetails)
      throw new Error(`The reader failed: ${exceptionDetails.exception?.description ?? exceptionDetails.text}`);
    return JSON.parse(String(result.value)) as CalendarReading;
  }
}

/**
 * Answers the page's own address once; every other request, also of frames and refreshes, ends here. "aborted"
 * is what leaves the page standing: any other refusal of a refresh would put an error page in its place.
 */
async function serveOnly(context: BrowserContext, saved: LabPage): Promise<void> {
  let served = false;
  await context.route("**/*", async (route) => {
    const request = route.request();
    if (served || !request.isNavigationRequest() || request.frame().parentFrame()) return route.abort("aborted");
    served = true;
    return route.fulfill({
      contentType: "text/html; charset=utf-8",
      headers: { "content-security-policy": POLICY },
      body: withDoctype(saved.html),
    });
  });
}

/** A saved node has no doctype, and without one Chromium lays out as of 1998. */
function withDoctype(html: string): string {
  return /^\s*(?:<!--[\s\S]*?-->\s*)*<!doctype/i.test(html) ? html : `<!doctype html>${html}`;
}

async function bundleReader(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: "silent",
    build: {
      write: false,
      minify: false,
      target: "es2023",
      lib: { entry: READER, formats: ["iife"], name: "PushpinReader" },
    },
  });
  const outputs = Array.isArray(built) ? built : [built];
  const chunk = outputs
    .flatMap((output) => ("output" in output ? output.output : []))
    .find((part) => part.type === "chunk");
  if (chunk?.type !== "chunk") throw new Error("The reader could not be bundled");
  return chunk.code;
}
