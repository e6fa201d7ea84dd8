import type { Browser } from "webextension-polyfill";

/**
 * Finds the browser's own extension API. It gives promises in all supported versions (Chrome and Edge since MV3,
 * Firefox always), so calendar pages need not load the polyfill.
 */
export function nativeBrowser(): Pick<Browser, "runtime" | "storage"> {
  const { browser, chrome } = globalThis as { browser?: Browser; chrome?: Browser };
  // Check `runtime.id`: without the API, `browser` could be an element of the page with that id.
  return (browser?.runtime?.id ? browser : chrome)!;
}
