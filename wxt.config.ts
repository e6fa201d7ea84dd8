import { defineConfig } from "wxt";
import preact from "@preact/preset-vite";

/** Public halves of the stores' signing keys: they fix the extension's id (SHA-256 of the key, first 16 bytes as a-p). */
const PUBLIC_KEYS = {
  chrome:
    "MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEArvE587V/e9lFbSCBswESBWRI5ZWufFKRS1ogea5F3vTANTA1ALqXcwYGcftQhFRQd9yDgXKYdxir8T2ilPTAiUGsnNY2DOlNhdzx4Bz6xL5UYOTmc4Pb74+qPLQxWJoKN2yCTOxoM3/wAjHUg9MdbZrIb3s+Fn2W7UyPQRq7UYjAQfrJLJm55z0KnItwwkpnsOLbIwyMnIFEymvx+1mrMeHUcNhDbcGqoUt/7pSOEfLo79s+jahilBrKQftvJwu2Q0y/atFI/7i2SruZ26jZ0hjN7ps4u76lUyL0bwotJouvLBB9yPWHHufaUE3CtLzr90pm1X+HRtkCOQWLb4dj8wIDAQAB",
  edge: "MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAuugY4vOJtvjMC+kzbAjEF1G1d2VmGTnJ21w96ZbIAyAgp7gcFGgd0454v0c3/dgxEpo7arwqbmckTIleuCZFnsch0VOH4c3M9oApeoaaAHYDaRHB3d4RlTdjyBJwT+v+7veqDXvtAvQWT+40fj7mXRKpbkPHR3vIxj7P9FH339N8ICH0o0Thw0Pi6yrxY/R4E8N56NQrontW0On4tCubcJaiqy2oXuRLx+khw2EIdVoH7g/GsyDouguk5bjsV1fFeybdmQ6zvVcUrO3lWm5Orb96zkmzksfmIm7wrWG8yiIopSsvMhegd7+ReHQ+/3vgNmKhEwfWyB8QVI/A4Wd0EQIDAQAB",
};
const FIREFOX_ID = "pushpin@pushpin.invalid";

/** Test builds open the overlay's shadow roots so that a browser driver can look inside; releases never do. */
const isTestBuild = process.env["PUSHPIN_TEST_BUILD"] === "1";

/**
 * The content scripts use two things of WXT's context: its signal, and the check whether the extension is still there.
 * Older copies on the page are told to leave by our own lib/overlay/hosts/copy-eviction.
 */
const withoutContextHelpers = {
  name: "without-context-helpers",
  enforce: "pre" as const,
  transform(_code: string, id: string): string | undefined {
    if (!id.endsWith("/wxt/dist/utils/content-script-context.mjs")) return undefined;
    return `
      import { browser } from "wxt/browser";
      export class ContentScriptContext {
        #life = new AbortController();
        get signal() {
          return this.#life.signal;
        }
        get isInvalid() {
          if (!browser.runtime?.id) this.#life.abort();
          return this.signal.aborted;
        }
      }`;
  },
};

/** WXT's logger prints nothing in a build; only its `error` is called there. */
const withoutIdleLogger = {
  name: "without-idle-logger",
  apply: "build" as const,
  enforce: "pre" as const,
  transform(code: string, id: string): string | undefined {
    if (!id.includes("content-script-isolated-world-entrypoint")) return undefined;
    return code.replace(/const logger = \{[\s\S]*?\n\};/, "const logger = { error() {} };");
  },
};

/**
 * The parsers of documents hold ways to make code from text or to load more of it, for browsers and files of long ago.
 * An extension's pages forbid it, and a store's reader should find none.
 */
const withoutCodeFromText = {
  name: "without-code-from-text",
  transform(code: string, id: string): string | undefined {
    if (!/\/node_modules\/(?:pdfjs-dist|mammoth|underscore|jszip|setimmediate)\//.test(id)) return undefined;
    const refused = `(() => { throw new Error("no code is made from text"); })(`;
    return code
      .replaceAll(/\bnew Function\(|(?<![\w.$])Function\((?=['"`])/g, refused)
      .replaceAll(/\bimport\((?=\s*\/\*webpackIgnore)/g, refused);
  },
};

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  outDir: isTestBuild ? ".output/test" : ".output",
  zip: { name: "pushpin", excludeSources: [".demo/**", "tests/fixtures/**"] },
  vite: () => ({
    plugins: [preact(), withoutContextHelpers, withoutIdleLogger],
    worker: { plugins: () => [withoutCodeFromText] },
    define: { __PUSHPIN_OPEN_SHADOW__: JSON.stringify(isTestBuild) },
    // Vite's preload code touches `document`, which a service worker does not have.
    build: { modulePreload: false },
  }),
  manifest: ({ browser }) => ({
    name: "__MSG_extension_name__",
    short_name: "Pushpin",
    description: "__MSG_extension_description__",
    default_locale: "en",
    icons: { 16: "icon/16.png", 32: "icon/32.png", 48: "icon/48.png", 128: "icon/128.png" },
    // Without unlimitedStorage the browser may empty the vault when the disk runs full.
    permissions: ["storage", "unlimitedStorage", "scripting", "alarms"],
    // Where the content script runs anyway: the card's script joins it when the first card is opened.
    host_permissions: [
      "https://calendar.google.com/*",
      "https://outlook.cloud.microsoft/*",
      "https://outlook.office.com/*",
      "https://outlook.office365.com/*",
      "https://outlook.live.com/*",
    ],
    // The server of a class's published calendar, asked for one by one when she subscribes to it.
    optional_host_permissions: ["https://*/*"],
    ...(browser === "chrome" ? { key: PUBLIC_KEYS.chrome } : {}),
    ...(browser === "edge" ? { key: PUBLIC_KEYS.edge } : {}),
    ...(browser === "firefox"
      ? {
          browser_specific_settings: {
            gecko: {
              id: FIREFOX_ID,
              strict_min_version: "142.0",
              data_collection_permissions: { required: ["none"] },
            },
          },
        }
      : { minimum_chrome_version: "121" }),
  }),
});
