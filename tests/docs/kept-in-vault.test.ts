import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { CACHES, COLLECTIONS, STAY_HERE, STORES } from "../../lib/vault/stores";

const ROOT = new URL("../../", import.meta.url).pathname;
const paper = readFileSync(`${ROOT}SECURITY.md`, "utf8");

/** The files that may make a store of the browser's databases. */
const SOURCES = ["lib", "entrypoints", "components"].flatMap((folder) =>
  readdirSync(ROOT + folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => `${folder}/${name}`),
);

const namesIn = (text: string): string[] => [...text.matchAll(/`(\w+)`/g)].map(([, name]) => name!);

/** A row of SECURITY.md's table of the vault. */
interface StoreRow {
  what: string;
  onDisk: string;
  inBackup: string;
}

/** The rows of that table by the stores that they name. */
function listedStores(): [store: string, row: StoreRow][] {
  const table = paper.split("### What is kept in the vault")[1]!.split("\n\n")[2]!;
  return table
    .split("\n")
    .slice(2)
    .flatMap((line) => {
      const [stores, what, onDisk, inBackup] = line
        .split("|")
        .slice(1)
        .map((cell) => cell.trim());
      return namesIn(stores!).map((name): [string, StoreRow] => [
        name,
        { what: what!, onDisk: onDisk!, inBackup: inBackup! },
      ]);
    });
}

test("SECURITY.md lists every store of the browser's databases once, says what it holds, and whether it is sealed", () => {
  const rows = listedStores();
  expect(rows.map(([store]) => store).toSorted()).toEqual([...STORES, "folders"].toSorted());
  const sealed: readonly string[] = [...COLLECTIONS, "shards"];
  for (const [store, { what, onDisk, inBackup }] of rows) {
    expect(what, store).toMatch(/\w/);
    expect([store, onDisk]).toEqual([store, sealed.includes(store) ? "sealed" : "in the clear"]);
    const isArchived = COLLECTIONS.some((one) => one === store && ![...CACHES, ...STAY_HERE].includes(one));
    expect([store, inBackup]).toEqual([store, isArchived ? "yes" : "no"]);
  }
});

test("no code makes a store but the vault's and the folder's", () => {
  const makers = SOURCES.filter((file) => readFileSync(ROOT + file, "utf8").includes(".createObjectStore("));
  expect(makers.toSorted()).toEqual(["lib/adapters/chosen-folder/folder-store.ts", "lib/vault/stores.ts"]);
});

test("SECURITY.md's threat model has an answer for each of the three states of the vault", () => {
  const table = paper.split("\n\n").find((part) => /^\|[^|]*\| without a passphrase/.test(part))!;
  const [head, , ...rows] = table.split("\n").map((line) => line.split("|").slice(1, -1));
  expect(head!.map((cell) => cell.trim()).slice(1)).toEqual([
    "without a passphrase",
    "with a passphrase, locked",
    "with a passphrase, unlocked",
  ]);
  const threats = rows.map(([threat]) => threat!.trim());
  for (const one of [/stolen disk/, /unlocked browser/, /program that runs as you/, /administrator/])
    expect(threats.filter((threat) => one.test(threat))).toHaveLength(1);
  for (const cells of rows) expect(cells.filter((cell) => /\w/.test(cell))).toHaveLength(4);
});
