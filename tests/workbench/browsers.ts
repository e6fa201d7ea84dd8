import { existsSync } from "node:fs";
import { createRequire } from "node:module";

const CHROMIUM_PATHS = ["/usr/bin/chromium", "/usr/bin/chromium-browser"];
const FIREFOX_PATHS = ["/usr/bin/firefox-esr", "/usr/bin/firefox"];

/**
 * Path of a Chromium that still loads unpacked extensions: the system's, else Playwright's own. Branded Chrome does
 * not.
 */
export function findChromium(): string | undefined {
  const named = process.env["PUSHPIN_CHROMIUM"];
  if (named) return named;
  const installed = CHROMIUM_PATHS.find((path) => existsSync(path));
  if (installed) return installed;
  try {
    const { chromium } = createRequire(import.meta.url)("playwright-core") as typeof import("playwright-core");
    const downloaded = chromium.executablePath();
    return existsSync(downloaded) ? downloaded : undefined;
  } catch {
    return undefined;
  }
}

/** Path of a Firefox that takes an unsigned extension over WebDriver BiDi. */
export function findFirefox(): string | undefined {
  const named = process.env["PUSHPIN_FIREFOX"];
  return named ?? FIREFOX_PATHS.find((path) => existsSync(path));
}
