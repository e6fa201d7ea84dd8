import { afterEach, expect, test, vi } from "vitest";

vi.mock("../../../entrypoints/background/own-browser", () => ({
  browser: { idle: { setDetectionInterval: () => undefined } },
}));

import { followProtection } from "../../../entrypoints/background/follow-protection";
import { parseFacts } from "../../../lib/contracts/facts";
import { pageReader } from "../../../lib/page/page-reader";
import { FactsWriter } from "../../../lib/page-facts/facts-writer";
import { startFolderFile } from "../../../lib/services/vault/folder-file";
import { lockVault } from "../../../lib/services/vault/lock-vault";
import { IdbVault } from "../../../lib/vault/idb-vault";
import { aPage, aStudent } from "../../fixtures/builders";
import { folderDevice, NOW, PASSPHRASE } from "../../services/folder-stage";

const clock = { nowMs: () => NOW, zone: () => "America/New_York" };
const REST = { restedMs: 60_000, emptyForMs: 60_000 };
const did: string[] = [];
afterEach(() => void did.splice(0));

/** A background that a calendar page has sent its facts to, with the state in which it answers the next message. */
function heard() {
  const pages = pageReader(clock, parseFacts);
  const writer = new FactsWriter();
  const hear = () => pages.read("7 0", { ...writer.write(aPage()), rest: REST }).state;
  const follow = followProtection({
    pages,
    policy: { read: async () => ({ policy: {}, wrong: [] }) },
    announce: () => void did.push("announced"),
    lookAtSessions: () => void did.push("looked at sessions"),
    onOpen: () => void did.push("went on"),
  });
  expect([hear(), hear()]).toEqual(["read", "read"]);
  return { hear, follow };
}

test("a lock of a browser that keeps nothing drops what calendar pages have sent", async () => {
  const { hear, follow } = heard();
  const device = folderDevice(new Map());
  device.vault = new IdbVault({ nowMs: () => NOW, onProtectionChange: follow });
  Object.assign(device.ports, { vault: device.vault, archive: device.vault, protection: device.vault });
  await device.on(async ({ ports, vault, underLock }) => {
    await vault.apply([{ put: "students", record: aStudent() }]);
    const wanted = { purpose: "vault", wanted: "make", passphrase: PASSPHRASE, keepsNothing: true } as const;
    expect(await startFolderFile(ports, wanted, underLock)).toEqual({ ok: true, value: null });
    expect(hear()).toBe("read");
    await lockVault(ports, underLock);
  });
  expect(await device.hasDatabase()).toBe(false);
  expect(hear()).toBe("forgotten");
});

test("so does any other lock; pages are told, and nothing goes on", () => {
  const { hear, follow } = heard();
  follow({ by: "passphrase", state: "locked", lockAfterMinutes: 10 });
  expect(hear()).toBe("forgotten");
  expect(did).toEqual(["announced", "looked at sessions"]);
});

test("an unlock keeps them, and goes on with what paused", () => {
  const { hear, follow } = heard();
  follow({ by: "passphrase", state: "open", lockAfterMinutes: 10 });
  expect(hear()).toBe("read");
  expect(did).toEqual(["announced", "looked at sessions", "went on"]);
});
