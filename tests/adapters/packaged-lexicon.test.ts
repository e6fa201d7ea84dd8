import { afterEach, expect, test, vi } from "vitest";
import { packagedLexicon } from "../../lib/adapters/packaged-lexicon";
import { takeLexicon } from "../../lib/core/lexicon/packed-lexicon";

afterEach(() => vi.unstubAllGlobals());

const runtime = { getURL: (path: string) => `chrome-extension://own/${path}` } as never;

test("reads the vocabulary once, and tries again after a failure", async () => {
  const taken: unknown[] = [];
  takeLexicon("some-words", (exported) => taken.push(exported));
  const answers = [
    new Response("", { status: 404 }),
    Response.json({ other: {} }),
    Response.json({ "some-words": { WORDS: "a\nb", ENDS: [{ expression: ["s$", "gu"] }], COUNT: 2 } }),
  ];
  const asked: string[] = [];
  vi.stubGlobal("fetch", async (url: string) => {
    asked.push(url);
    return answers.shift()!;
  });
  const read = packagedLexicon({ runtime });
  await expect(read()).rejects.toThrow("lexicon.json could not be read: 404");
  await expect(read()).rejects.toThrow("the vocabulary lacks some-words");
  await Promise.all([read(), read()]);
  await read();
  expect(asked).toEqual(Array.from({ length: 3 }, () => "chrome-extension://own/lexicon.json"));
  expect(taken).toEqual([{ WORDS: "a\nb", ENDS: [/s$/gu], COUNT: 2 }]);
  takeLexicon("some-words", (exported) => taken.push(exported));
  expect(taken).toHaveLength(2);
});
