import { createHash } from "node:crypto";
import { defineConfig } from "wxt";
import preact from "@preact/preset-vite";
import { LEXICON_FILE } from "./lib/adapters/packaged-lexicon";
import { emptyLexiconFile, packLexicon } from "./lib/core/lexicon/pack-lexicon";
import { managedSchema } from "./lib/core/policy/managed-schema";
import { packedReasons, packedTexts } from "./lib/i18n/packed-texts";
import { TEACHER_SHEET_STYLE } from "./lib/i18n/teacher-sheet-style";
import { LANGUAGES } from "./lib/i18n/translate";

/**
 * Public halves of the stores' signing keys: they fix the extension's id (SHA-256 of the key, first 16 bytes as a-p).
 */
const PUBLIC_KEYS = {
  chrome:
    "MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEArvE587V/e9lFbSCBswESBWRI5ZWufFKRS1ogea5F3vTANTA1ALqXcwYGcftQhFRQd9yDgXKYdxir8T2ilPTAiUGsnNY2DOlNhdzx4Bz6xL5UYOTmc4Pb74+qPLQxWJoKN2yCTOxoM3/wAjHUg9MdbZrIb3s+Fn2W7UyPQRq7UYjAQfrJLJm55z0KnItwwkpnsOLbIwyMnIFEymvx+1mrMeHUcNhDbcGqoUt/7pSOEfLo79s+jahilBrKQftvJwu2Q0y/atFI/7i2SruZ26jZ0hjN7ps4u76lUyL0bwotJouvLBB9yPWHHufaUE3CtLzr90pm1X+HRtkCOQWLb4dj8wIDAQAB",
  edge: "MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAuugY4vOJtvjMC+kzbAjEF1G1d2VmGTnJ21w96ZbIAyAgp7gcFGgd0454v0c3/dgxEpo7arwqbmckTIleuCZFnsch0VOH4c3M9oApeoaaAHYDaRHB3d4RlTdjyBJwT+v+7veqDXvtAvQWT+40fj7mXRKpbkPHR3vIxj7P9FH339N8ICH0o0Thw0Pi6yrxY/R4E8N56NQrontW0On4tCubcJaiqy2oXuRLx+khw2EIdVoH7g/GsyDouguk5bjsV1fFeybdmQ6zvVcUrO3lWm5Orb96zkmzksfmIm7wrWG8yiIopSsvMhegd7+ReHQ+/3vgNmKhEwfWyB8QVI/A4Wd0EQIDAQAB",
};
/** What a district's administrator may set. */
const MANAGED_SCHEMA = "managed-schema.json";
const FIREFOX_ID = "pushpin@pushpin.invalid";

/** Pages of the calendars that are drawn on. */
const CALENDARS = [
  "https://calendar.google.com/*",
  "https://outlook.cloud.microsoft/*",
  "https://outlook.office.com/*",
  "https://outlook.office365.com/*",
  "https://outlook.live.com/*",
];

/**
 * A client of the kind "Chrome extension", for Chrome's own way to a Google account; from the build's configuration
 * (.env.example), like the other clients. None is kept in this repository.
 */
const chromeClientId = process.env["WXT_CHROME_CLIENT_ID"];
const chromeClient = chromeClientId
  ? { oauth2: { client_id: chromeClientId, scopes: ["https://www.googleapis.com/auth/calendar.events.owned"] } }
  : {};

/** Test builds open the overlay's shadow roots so that a browser driver can look inside; releases never do. */
const isTestBuild = process.env["PUSHPIN_TEST_BUILD"] === "1";

/**
 * What the extension's own pages, workers and background may load: nothing but the package's files, and published
 * calendars by https. No code from text, no WebAssembly, and no style sheet in a page's text but the one of the sheet
 * for a teacher, which the planner shows and prints in a frame. Test builds may also ask http: their tests prove that
 * such a request would be seen.
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  `style-src 'self' 'sha256-${createHash("sha256").update(TEACHER_SHEET_STYLE).digest("base64")}'`,
  "img-src 'self' data:",
  `connect-src 'self' https:${isTestBuild ? " http:" : ""}`,
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/**
 * The content scripts use two things of WXT's context: its signal, and the check whether the extension is still there.
 * Older copies on the page are ended by our own lib/overlay/hosts/one-copy.
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

/** The vocabulary is a file that the background and the pages read, not code that a worker parses at each start. */
const withoutVocabulary = {
  name: "without-vocabulary",
  apply: "build" as const,
  enforce: "pre" as const,
  transform: (_code: string, id: string): string | undefined => emptyLexiconFile(id),
};

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  outDir: isTestBuild ? ".output/test" : ".output",
  hooks: {
    // `imports: false` turns off the types only: WXT still imports its own module for a variable named like one of it.
    "config:resolved": (wxt) => void Object.assign(wxt.config.imports, { imports: [], presets: [] }),
    // The background reads its texts from a file for each language (entrypoints/background/packed-texts).
    "build:publicAssets": (wxt, files) =>
      void files.push(
        // Chromium wants a schema of what an administrator may set; Firefox takes values without one.
        ...(wxt.config.browser === "firefox" ? [] : [{ relativeDest: MANAGED_SCHEMA, contents: managedSchema() }]),
        { relativeDest: LEXICON_FILE, contents: JSON.stringify(packLexicon()) },
        ...LANGUAGES.flatMap((language) => [
          { relativeDest: `words/${language}.json`, contents: JSON.stringify(packedTexts(language)) },
          { relativeDest: `words/reasons-${language}.json`, contents: JSON.stringify(packedReasons(language)) },
        ]),
      ),
  },
  zip: { name: "pushpin", excludeSources: [".demo/**", "tests/fixtures/**"] },
  vite: () => ({
    plugins: [preact(), withoutContextHelpers, withoutIdleLogger, withoutVocabulary],
    worker: { plugins: () => [withoutCodeFromText] },
    define: { __PUSHPIN_OPEN_SHADOW__: JSON.stringify(isTestBuild) },
    // Vite's preload code touches `document`, which a service worker does not have.
    build: { modulePreload: false },
  }),
  manifest: ({ browser, command }) => ({
    name: "__MSG_extension_name__",
    short_name: "Pushpin",
    description: "__MSG_extension_description__",
    default_locale: "en",
    icons: { 16: "icon/16.png", 32: "icon/32.png", 48: "icon/48.png", 128: "icon/128.png" },
    // Without unlimitedStorage the browser may empty the vault when the disk runs full.
    // idle: a vault with a passphrase locks after minutes without use, and with the device.
    // identity: Firefox takes it here only, and asks nobody about it.
    permissions: [
      "storage",
      "unlimitedStorage",
      "scripting",
      "alarms",
      "idle",
      ...(browser === "firefox" ? ["identity"] : []),
    ],
    commands: { lock: { suggested_key: { default: "Alt+Shift+L" }, description: "__MSG_command_lock__" } },
    // Where the content script runs anyway: an update puts its new script on pages that are open.
    host_permissions: CALENDARS,
    // Students' initials and goals stand in frames of this page, which a calendar's own scripts can't read.
    web_accessible_resources: [
      {
        resources: ["card.html"],
        matches: CALENDARS,
        ...(browser === "firefox" ? {} : { use_dynamic_url: true }),
      },
    ],
    // The development server loads code and styles in ways that the policy forbids.
    ...(command === "serve" ? {} : { content_security_policy: { extension_pages: POLICY } }),
    incognito: "not_allowed",
    // notifications: asked for when she chooses to be reminded before each session.
    // identity: asked for when she connects a calendar.
    optional_permissions: ["notifications", ...(browser === "firefox" ? [] : ["identity" as const])],
    // The server of a class's published calendar, asked for one by one when she subscribes to it.
    optional_host_permissions: ["https://*/*"],
    ...(browser === "chrome" ? { key: PUBLIC_KEYS.chrome, ...chromeClient } : {}),
    ...(browser === "edge" ? { key: PUBLIC_KEYS.edge } : {}),
    ...(browser === "firefox"
      ? {
          browser_specific_settings: {
            gecko: {
              id: FIREFOX_ID,
              strict_min_version: "142.0",
              // The teacher's address goes to a calendar that she connects: asked for when she does.
              data_collection_permissions: { required: ["none"], optional: ["personallyIdentifyingInfo"] },
            },
          },
        }
      : { minimum_chrome_version: "121", storage: { managed_schema: MANAGED_SCHEMA } }),
  }),
});
