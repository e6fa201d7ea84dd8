import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const CORE = fileURLToPath(new URL("../../lib/core", import.meta.url));

/** Every import between two folders of core, as "importer > imported" with a file that does it. */
function folderImports(): Map<string, string> {
  const found = new Map<string, string>();
  for (const entry of readdirSync(CORE, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    for (const [, target = ""] of readFileSync(path, "utf8").matchAll(/(?:from|import\()\s*"(\.[^"]+)"/g)) {
      const [from, to] = [path, normalize(join(dirname(path), target))].map((file) => dirname(relative(CORE, file)));
      if (from !== to && to !== ".") found.set(`${from} > ${to}`, relative(CORE, path));
    }
  }
  return found;
}

test("no two folders of core import each other", () => {
  const imports = folderImports();
  const mutual = [...imports].filter(([pair]) => imports.has(pair.split(" > ").toReversed().join(" > ")));
  expect(mutual).toEqual([]);
  expect(imports.has("match > goals")).toBe(true);
});
