import type { Browser } from "webextension-polyfill";

/**
 * The browser's own extension API. All supported versions speak promises natively (Chrome and Edge from MV3 on,
 * Firefox always), so the polyfill's weight need not lie on every calendar page.
 */
export function nativeBrowser(): Pick<Browser, "runtime" | "storage"> {
  const { browser, chrome } = globalThis as { browser?: Browser; chrome?: Browser };
  // Where `browser` is not defined, an element of the page with that id would answer to the name.
  return (browser?.runtime?.id ? browser : chrome)!;
}
