import { createPrivateKey } from "node:crypto";
import { describe, expect, test } from "vitest";
import { isSignedBy, OVERRIDE_KEY } from "../../../lib/adapters/override-signature";
import type { OverrideChecks } from "../../../lib/core/health/selector-override";
import { openOverride, readOverride } from "../../../lib/core/health/read-override";
import { SELECTOR_KEYS } from "../../../lib/page/selector-books";
import { TEST_PRIVATE_KEY, TEST_PUBLIC_KEY } from "../../fixtures/overrides/test-key";
import { signOverride } from "../../workbench/sign-override";

/** As the file of an override and its signed text name the fields. */
const FILE = {
  site: "google",
  madeFor: "1.2.0",
  until: "2099-01-31",
  selectors: { chip: "[data-chip]", main: "main" },
  note: "Google renamed its events.",
};
const { site: _site, ...FIELDS } = FILE;
const OVERRIDE = { vendor: "google" as const, ...FIELDS };
const key = createPrivateKey({ key: Buffer.from(TEST_PRIVATE_KEY, "base64"), format: "der", type: "pkcs8" });
const checks = (over: Partial<OverrideChecks> = {}): OverrideChecks => ({
  keys: SELECTOR_KEYS,
  version: "1.2.0",
  today: "2026-10-05",
  isSelector: (css) => !css.includes("!!"),
  isSigned: (text, signature) => isSignedBy(TEST_PUBLIC_KEY, text, signature),
  ...over,
});
const sign = (over: object = {}): Promise<string> => signOverride(JSON.stringify({ ...FILE, ...over }), key);
const read = (text: string, over: Partial<OverrideChecks> = {}) => readOverride(text, checks(over));

test("what was signed is read back, however it is spaced", async () => {
  const text = await sign();
  expect(await read(text)).toEqual({ ok: true, value: OVERRIDE });
  expect(await read(JSON.stringify(JSON.parse(text)))).toEqual({ ok: true, value: OVERRIDE });
});

describe("is refused, with the line where there is one", () => {
  test.each([
    ["[data-chip]", "[data-evil]"],
    ["2099-01-31", "2099-12-31"],
    ["Google renamed", "Outlook renamed"],
    ['"1.2.0"', '"1.2.1"'],
    ['"chip"', '"heading"'],
  ])("tampered: %s became %s", async (from, to) => {
    expect(await read((await sign()).replace(from, to))).toEqual({ ok: false, failure: { code: "not-signed" } });
  });

  test("signed by somebody else, or with a signature that is none", async () => {
    const text = await sign();
    const isSigned: OverrideChecks["isSigned"] = (told, signature) => isSignedBy(OVERRIDE_KEY, told, signature);
    expect(await read(text, { isSigned })).toEqual({ ok: false, failure: { code: "not-signed" } });
    expect(await read(text.replace(/"signature": ".{8}/, '"signature": "%%%%%%%%'))).toEqual({
      ok: false,
      failure: { code: "not-signed" },
    });
  });

  test("an unknown key", async () => {
    const text = await sign();
    expect(await read(text, { keys: { google: ["main"] } })).toEqual({
      ok: false,
      failure: { code: "unknown-key", key: "chip", line: 8 },
    });
    await expect(sign({ selectors: { nosuch: "a" } })).rejects.toThrow(/unknown-key.*nosuch/);
  });

  test("CSS that the browser does not understand", async () => {
    const text = await sign({ selectors: { main: "main", chip: "!![" } });
    expect(await read(text)).toEqual({ ok: false, failure: { code: "invalid-selector", key: "chip", line: 9 } });
  });

  test("a site that is not read, another version, a day that is over", async () => {
    const text = await sign();
    expect(await read(text, { keys: {} })).toEqual({ ok: false, failure: { code: "other-vendor", vendor: "google" } });
    expect(await read(text, { version: "1.3.0" })).toEqual({
      ok: false,
      failure: { code: "other-version", madeFor: "1.2.0", version: "1.3.0" },
    });
    expect(await read(text, { today: "2099-02-01" })).toEqual({
      ok: false,
      failure: { code: "expired", until: "2099-01-31" },
    });
    expect(await read(text, { today: "2099-01-31" })).toHaveProperty("value");
  });

  test.each([
    ["nothing", " \n", { code: "empty" }],
    ["another JSON", "[1]", { code: "not-an-override" }],
    ["a text of a later Pushpin", '{"pushpin":"selectors","format":2}', { code: "newer-format", format: 2 }],
    ["a book", "x".repeat(9000), { code: "too-long", length: 9000, longest: 8000 }],
  ])("%s", async (_, text, refusal) => expect(await read(text)).toEqual({ ok: false, failure: refusal }));

  test("half of it, at the line where it ends", async () => {
    const lines = (await sign()).split("\n");
    const cut = lines.slice(0, 5).join("\n");
    expect(await read(cut)).toEqual({ ok: false, failure: { code: "not-json", line: 5 } });
  });

  test.each([
    ["site", '"google"', '"yahoo"'],
    ["until", '"2099-01-31"', '"31.1."'],
    ["madeFor", '"1.2.0"', '"newest"'],
    ["selectors", '"[data-chip]"', "7"],
    ["note", '"Google renamed its events."', '""'],
  ])("a field that is not what it must be: %s", async (field, from, to) => {
    const text = (await sign()).replace(from, to);
    const line = text.split("\n").findIndex((told) => told.includes(`"${field}"`)) + 1;
    expect(await read(text)).toEqual({ ok: false, failure: { code: "field", field, line } });
  });

  test("a missing signature, and too many or too long selectors", async () => {
    expect(await read((await sign()).replace('"signature"', '"sign"'))).toEqual({
      ok: false,
      failure: { code: "field", field: "signature" },
    });
    await expect(sign({ selectors: {} })).rejects.toThrow(/selectors/);
    await expect(sign({ selectors: { chip: "a".repeat(301) } })).rejects.toThrow(/selectors/);
  });
});

describe("a kept one", () => {
  const open = (text: string, over: Partial<OverrideChecks> = {}) =>
    openOverride({ id: "o1", vendor: "google", text }, checks(over));

  test("is used on its version only, up to and with its last day", async () => {
    const text = await sign();
    expect(await open(text, { today: "2099-01-31" })).toEqual({ ...OVERRIDE, isUsed: true });
    expect(await open(text, { today: "2099-02-01" })).toEqual({ ...OVERRIDE, isUsed: false });
    expect(await open(text, { version: "1.2.1" })).toEqual({ ...OVERRIDE, isUsed: false });
  });

  test("that nobody signed is nothing", async () => {
    const text = await sign();
    expect(await open(text.replace("[data-chip]", "[data-evil]"))).toBeUndefined();
    expect(await open("{}")).toBeUndefined();
  });
});
