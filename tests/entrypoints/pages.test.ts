import { existsSync, readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const ENTRYPOINTS = new URL("../../entrypoints/", import.meta.url).pathname;

test("every page of the extension isolates foreign texts before it draws anything", () => {
  const pages = readdirSync(ENTRYPOINTS).filter((name) => existsSync(`${ENTRYPOINTS}${name}/index.html`));
  expect(pages.length).toBeGreaterThan(4);
  const raw = pages.filter((name) => {
    const source = readFileSync(`${ENTRYPOINTS}${name}/main.tsx`, "utf8");
    const from = source.search(/^isolateForeignTexts\(\);$/m);
    const drawn = source.search(/^(?!import).*\b(?:render|openPage)\(/m);
    return from === -1 || (drawn !== -1 && drawn < from);
  });
  expect(raw).toEqual([]);
});
