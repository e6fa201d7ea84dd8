import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Browser } from "webextension-polyfill";
import { browserCanary } from "../../lib/adapters/browser-canary";
import { browserDrawnPages } from "../../lib/adapters/browser-drawn-pages";
import { browserSessionAccounts } from "../../lib/adapters/browser-session-accounts";
import { browserSessionKey } from "../../lib/adapters/browser-session-key";
import { browserSettings } from "../../lib/adapters/browser-settings";
import { browserToolbar } from "../../lib/adapters/browser-toolbar";
import { installSalt } from "../../lib/adapters/install-salt";
import { sessionTokens } from "../../lib/adapters/oauth/granted-access";
import { keepPageWords } from "../../lib/adapters/page-words";
import { bumpRevision } from "../../lib/adapters/revision";

const ROOT = new URL("../../", import.meta.url).pathname;
const paper = readFileSync(`${ROOT}SECURITY.md`, "utf8");

/** The keys in the table of SECURITY.md behind the paragraph that begins with a storage area's name, with their rows. */
function listed(area: "local" | "session"): Map<string, string> {
  const table = paper.split(`\nIn \`storage.${area}\`,`)[1]!.split("\n\n")[1]!;
  const rows = table.split("\n").slice(2);
  return new Map(rows.flatMap((row) => namesIn(row.split("|")[1]!).map((name) => [name, row] as const)));
}

const namesIn = (text: string): string[] => [...text.matchAll(/`([\w-]+)[^`]*`/g)].map(([, name]) => name!);

/** A storage area in memory. */
function storageArea() {
  const kept: Record<string, unknown> = {};
  return {
    kept,
    get: async (key: string | null) => (key === null ? { ...kept } : { [key]: kept[key] }),
    set: async (values: object) => void Object.assign(kept, values),
    remove: async (key: string) => void delete kept[key],
  };
}

/** Everything that writes beside the vault has written once. */
async function writeAll() {
  const [local, session] = [storageArea(), storageArea()];
  const browser = {
    storage: { local, session },
    runtime: { getManifest: () => ({ version: "1" }) },
    tabs: { onRemoved: { addListener: () => undefined } },
  } as unknown as Browser;
  await browserSettings(browser).change({});
  await keepPageWords(browser, {} as never);
  await browserCanary(browser).write({ vaultId: "v", writes: 1, counts: {}, savedOn: "2026-10-05" });
  await installSalt(browser);
  for (const sort of ["records", "readings", "protection"] as const) await bumpRevision(browser, sort);
  await browserSessionKey(browser).write("key");
  await browserSessionAccounts(browser).confirm("google ");
  await browserDrawnPages(browser).draw(1, []);
  await browserToolbar(browser).noteReminded("session");
  await sessionTokens(session).write("account", { token: "t", expiresAtMs: 0, scopes: [] });
  return { local: local.kept, session: session.kept };
}

test("SECURITY.md lists every key outside the vault, and none that is not written", async () => {
  const { local, session } = await writeAll();
  const heads = (area: object): string[] => Object.keys(area).map((key) => key.replace(/^(access|drawn-page).*/, "$1"));
  expect([...listed("local").keys()].toSorted()).toEqual(heads(local).toSorted());
  expect([...listed("session").keys()].toSorted()).toEqual(heads(session).toSorted());
});

test("SECURITY.md names every setting", async () => {
  const { local } = await writeAll();
  expect(namesIn(listed("local").get("settings")!.split("|")[2]!).toSorted()).toEqual(
    Object.keys(local["settings"] as object).toSorted(),
  );
});

/** The places in the code that write into a storage area of the browser, besides those above: none may be added. */
const WRITERS: Record<string, number> = {
  "lib/adapters/browser-canary.ts": 1,
  "lib/adapters/browser-drawn-pages.ts": 1,
  "lib/adapters/browser-session-accounts.ts": 1,
  "lib/adapters/browser-session-key.ts": 1,
  "lib/adapters/browser-settings.ts": 1,
  "lib/adapters/browser-toolbar.ts": 1,
  "lib/adapters/install-salt.ts": 1,
  "lib/adapters/oauth/granted-access.ts": 1,
  "lib/adapters/page-words.ts": 1,
  "lib/adapters/revision.ts": 1,
};

const sourceFiles = (): string[] =>
  ["lib", "entrypoints", "components"].flatMap((folder) =>
    readdirSync(ROOT + folder, { recursive: true, encoding: "utf8" })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => `${folder}/${name}`),
  );

test("nothing else writes there, hands a storage area on, or keeps anything by another of the browser's ways", () => {
  const found: Record<string, number> = {};
  const handed: string[] = [];
  const other: string[] = [];
  for (const file of sourceFiles()) {
    const code = readFileSync(ROOT + file, "utf8").replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*/g, "");
    const writes = code.match(/\b(?:local|session|sync|managed|storage)\.set\(/g)?.length ?? 0;
    if (writes > 0) found[file] = writes;
    handed.push(...(code.match(/.*\bstorage\.(?:local|session|sync)\b(?!\.(?:get|set|remove|clear)\().*/g) ?? []));
    if (/\b(?:localStorage|sessionStorage|document\.cookie|cookieStore|caches\.open|storage\.sync)\b/.test(code))
      other.push(file);
  }
  expect(found).toEqual(WRITERS);
  expect(handed.map((line) => line.trim())).toEqual(["memory: sessionTokens(browser.storage.session),"]);
  expect(other).toEqual([]);
});

test("SECURITY.md says how to report without an address of anybody", () => {
  const report = paper.split("## Reporting a weakness")[1]!;
  expect(report).toMatch(/Report a vulnerability/);
  expect(report).toMatch(/developer contact/);
  expect(report).toMatch(/Never send\*\* student data/);
  expect(paper).not.toMatch(/[\w.+-]+@[\w-]+\.\w/);
});
