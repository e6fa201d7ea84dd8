import { readdirSync, readFileSync, statSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { LANGUAGES } from "../../lib/i18n/translate";

const ROOT = new URL("../../", import.meta.url).pathname;
const read = (path: string): string => readFileSync(`${ROOT}${path}`, "utf8");

/** The shortest limit of the three stores, in characters. Source: their pages for developers, autumn 2026. */
const MOST = { name: 45, summary: 132, description: 10_000 };

const messages = (language: string) =>
  JSON.parse(read(`public/_locales/${language}/messages.json`)) as Record<string, { message: string }>;

describe.each(LANGUAGES)("the listing in %s", (language) => {
  const text = read(`docs/store/listing-${language}.md`);
  const [title = "", ...rest] = text.split("\n");
  const short = /^\*\*\p{L}+:\*\* (.+)$/mu.exec(text)?.[1] ?? "";

  test("fits the fields of the stores", () => {
    expect(title).toMatch(/^# /);
    expect(short.length).toBeGreaterThan(0);
    expect(short.length).toBeLessThanOrEqual(MOST.summary);
    expect(rest.join("\n").length).toBeLessThanOrEqual(MOST.description);
  });

  test("has the same name as the extension, whose own texts fit too", () => {
    const { extension_name: name, extension_description: description } = messages(language);
    expect(title.slice(2)).toBe(name?.message);
    expect(name?.message.length).toBeLessThanOrEqual(MOST.name);
    expect(description?.message.length).toBeLessThanOrEqual(MOST.summary);
  });

  test("says as many things as in the other language", () => {
    const counts = LANGUAGES.map(
      (one) =>
        read(`docs/store/listing-${one}.md`)
          .split("\n")
          .filter((line) => line.startsWith("- ")).length,
    );
    expect(new Set(counts).size).toBe(1);
  });
});

test("each language of the extension has the same texts, and a listing", () => {
  const languages = readdirSync(`${ROOT}public/_locales`).sort();
  expect(languages).toEqual([...LANGUAGES].sort());
  const keys = languages.map((one) => Object.keys(messages(one)).sort());
  for (const own of keys) expect(own).toEqual(keys[0]);
});

/** Width and height of a PNG: two big-endian numbers in its first part. */
function sizeOf(path: string): [number, number] {
  const bytes = readFileSync(`${ROOT}${path}`);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

test.each([16, 32, 48, 128])("the icon of %i pixels is that large", (pixels) => {
  expect(sizeOf(`public/icon/${pixels}.png`)).toEqual([pixels, pixels]);
  expect(statSync(`${ROOT}public/icon/${pixels}.png`).size).toBeLessThan(50_000);
});

test("no source of the product loads code from elsewhere or makes code of text", () => {
  const files = ["entrypoints", "components", "lib"].flatMap((room) =>
    readdirSync(`${ROOT}${room}`, { recursive: true, encoding: "utf8" }).map((file) => `${room}/${file}`),
  );
  const sources = files.filter((file) => /\.(?:tsx?|html)$/.test(file));
  expect(sources.length).toBeGreaterThan(1000);
  const remote = /(?:\bimport\(|\bimportScripts\(|<script[^>]+src=)\s*["'`]https?:|(?<![(|:\w])eval\(|\bnew Function\(/;
  expect(sources.filter((file) => remote.test(read(file)))).toEqual([]);
});
