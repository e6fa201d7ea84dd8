import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const ROOT = new URL("../../", import.meta.url).pathname;

interface LockedPackage {
  version?: string;
  dev?: boolean;
  link?: boolean;
}

/** Name and version of each package of the lock file that is not for development only. */
function locked(): string[] {
  const { packages } = JSON.parse(readFileSync(`${ROOT}package-lock.json`, "utf8")) as {
    packages: Record<string, LockedPackage>;
  };
  return Object.entries(packages)
    .filter(([path, { dev, link }]) => path !== "" && !dev && !link)
    .map(([path, { version }]) => `${path.split("node_modules/").at(-1)!}@${version}`)
    .toSorted();
}

test("the bill of materials names each package of the lock file that a build may contain, and no other", () => {
  const printed = execFileSync("npm", ["run", "-s", "sbom"], { cwd: ROOT, encoding: "utf8", maxBuffer: 64 << 20 });
  const bill = JSON.parse(printed) as {
    bomFormat: string;
    components: { name: string; version: string; purl: string; licenses?: unknown[] }[];
  };
  expect(bill.bomFormat).toBe("CycloneDX");
  const named = bill.components.map(({ name, version }) => `${name}@${version}`);
  expect([...new Set(named)].toSorted()).toEqual([...new Set(locked())]);
  // What the packages are known to contain.
  const names = bill.components.map(({ name }) => name);
  for (const name of ["zod", "preact", "idb", "ical.js", "mammoth", "jszip", "pdfjs-dist"])
    expect(names).toContain(name);
  for (const { purl } of bill.components) expect(purl).toMatch(/^pkg:npm\//);
});
