import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { testBuildDir } from "../workbench/build-test";

interface Manifest {
  permissions: string[];
  optional_permissions: string[];
  content_security_policy: { extension_pages: string };
  incognito: string;
  commands: { lock: { suggested_key: { default: string } } };
  web_accessible_resources: { resources: string[]; matches: string[]; use_dynamic_url?: boolean }[];
  storage?: { managed_schema?: string };
  content_scripts: { js: string[]; css?: string[] }[];
}

const BROWSERS = ["chrome", "firefox"] as const;
const manifestOf = (browser: (typeof BROWSERS)[number]): Manifest =>
  JSON.parse(readFileSync(join(testBuildDir(browser), "manifest.json"), "utf8")) as Manifest;
const paper = (name: string): string => readFileSync(new URL(`../../${name}`, import.meta.url), "utf8");

test.each(BROWSERS)(
  "each permission that the built extension asks for in %s has its reason in both papers",
  (browser) => {
    const { permissions, optional_permissions } = manifestOf(browser);
    for (const permission of [...permissions, ...optional_permissions])
      for (const name of ["docs/it-sheet.md", "docs/store/privacy-answers.md"])
        expect(paper(name), `${permission} in ${name}`).toMatch(
          new RegExp(`^\\|[^|]*\`${permission}\`[^|]*\\| \\w`, "m"),
        );
  },
);

test.each(BROWSERS)("the built extension allows no code but its own, and no private windows, in %s", (browser) => {
  const { content_security_policy, incognito } = manifestOf(browser);
  // The style of the teacher's sheet is named by its hash; only a test build connects without TLS.
  expect(content_security_policy.extension_pages.replace(/'sha256-[\w+/=]+'/, "HASH").replace(" http:", "")).toBe(
    [
      ...["default-src 'none'", "script-src 'self'", "worker-src 'self'", "style-src 'self' HASH"],
      ...["img-src 'self' data:", "connect-src 'self' https:", "frame-src 'self'"],
      ...["base-uri 'none'", "form-action 'none'"],
    ].join("; "),
  );
  expect(incognito).toBe("not_allowed");
});

test("SECURITY.md has the policy of the built extension, word for word", () => {
  for (const browser of BROWSERS) {
    const { extension_pages: policy } = manifestOf(browser).content_security_policy;
    // A test build connects by http: too, as the paper says.
    expect(paper("SECURITY.md")).toContain(
      `\n    ${policy.replace(/'sha256-[^']+'/, "'sha256-…'").replace(" http:", "")}\n`,
    );
  }
});

/** The most that the browser parses on each calendar page before anything is drawn, in bytes. */
const CONTENT_SCRIPT_LIMIT = 60_000;

test.each(BROWSERS)("a calendar page is given one script of at most 60 kB, and no style sheet, in %s", (browser) => {
  const given = manifestOf(browser).content_scripts;
  expect(given.map(({ js }) => js)).toEqual([["content-scripts/calendar.js"], ["content-scripts/outlook.js"]]);
  for (const { js, css } of given) {
    expect(css ?? []).toEqual([]);
    const { size } = statSync(join(testBuildDir(browser), js[0]!));
    expect(size, js[0]).toBeGreaterThan(10_000);
    expect(size, js[0]).toBeLessThanOrEqual(CONTENT_SCRIPT_LIMIT);
  }
});

test("a page can load the card's frame only, on the calendars' hosts, in Chromium by an address that changes", () => {
  for (const browser of BROWSERS) {
    const [card, ...others] = manifestOf(browser).web_accessible_resources;
    expect([card!.resources, others]).toEqual([["card.html"], []]);
    for (const match of card!.matches) expect(match).toMatch(/^https:\/\/(?:calendar\.google|outlook\.[a-z0-9.]+)/);
  }
  expect(manifestOf("chrome").web_accessible_resources[0]!.use_dynamic_url).toBe(true);
});

test.each(BROWSERS)("one key locks, also while no page of Pushpin is open, in %s", (browser) => {
  expect(manifestOf(browser).commands.lock.suggested_key.default).toBe("Alt+Shift+L");
});

test("what a district sets has its schema in Chromium's build; Firefox knows none", () => {
  expect(manifestOf("chrome").storage?.managed_schema).toBe("managed-schema.json");
  expect(manifestOf("firefox").storage?.managed_schema).toBeUndefined();
});
