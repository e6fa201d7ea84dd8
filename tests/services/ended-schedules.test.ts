import "fake-indexeddb/auto";
import { expect, it } from "vitest";
import { instantOf } from "../../lib/core/time/zone";
import { caseload } from "../../lib/services/caseload/caseload";
import type { Ports } from "../../lib/services/ports";
import { IdbVault } from "../../lib/vault/idb-vault";
import { aClass, anEntry, aSite, at, someSettings } from "../fixtures/builders";
import { wordsIn } from "../fixtures/words-in";
import { handsOver } from "./hands-over";

const ZONE = "America/New_York";

it("in August last year's schedules are named as over, those that go on are not", async () => {
  const vault = new IdbVault();
  const ports: Ports = {
    vault,
    clock: { nowMs: () => instantOf({ date: "2026-08-20", minute: at("8:00") }, ZONE), zone: () => ZONE },
    words: wordsIn("en"),
    handOver: handsOver(),
    settings: { read: () => Promise.resolve(someSettings()) },
  };
  const endless = anEntry({ start: { date: "2025-09-02", minute: at("9:00") } });
  const ended = {
    ...endless,
    rules: endless.rules!.map((rule) => ({ ...rule, until: { date: "2026-06-18", minute: 0 } })),
  };
  const scheduleOf = (id: string, entry: typeof endless) => ({
    id,
    sourceName: `${id}.ics`,
    importedAt: "2025-09-01T12:00:00Z",
    entries: [entry],
  });
  await vault.apply([
    { put: "sites", record: aSite() },
    { put: "classes", record: aClass({ id: "old", name: "A" }) },
    { put: "classes", record: aClass({ id: "new", name: "B" }) },
    { put: "schedules", record: scheduleOf("old", ended) },
    { put: "schedules", record: scheduleOf("new", endless) },
  ]);
  const { classes } = await caseload(ports);
  expect(classes[0]!.schedule).toMatchObject({ lastDay: "2026-06-18", isOver: true });
  expect(classes[1]!.schedule).not.toHaveProperty("isOver");
});
