import "fake-indexeddb/auto";
import { deleteDB } from "idb";
import { expect, test } from "vitest";
import { visitsContract } from "../../lib/contracts/visits";
import type { Visit } from "../../lib/core/booking/visit";
import { listVisits } from "../../lib/services/visits/visit-list";
import { saveAgenda } from "../../lib/services/visits/change-visit";
import { aClass, aSite, aStudent, aVisitOn } from "../fixtures/builders";
import { diskText } from "../vault/disk";
import { stageFeeds } from "./feed-ports";

const AGENDA = { worked: "coats first", next: "snack", change: "less talking" };

test("what is said at a touch base is kept sealed, with it alone, and with no other visit", async () => {
  const stage = stageFeeds();
  stage.setClock("2026-10-06", "12:00");
  const talk = (id: string, date: string): Visit => ({ ...aVisitOn({ id, date }), purpose: "touch-base" });
  await stage.vault.apply([
    { put: "sites", record: aSite() },
    { put: "classes", record: aClass() },
    { put: "students", record: aStudent() },
    { put: "visits", record: talk("t", "2026-10-06") },
    { put: "visits", record: aVisitOn({ id: "v", date: "2026-10-06" }) },
  ]);
  expect(await saveAgenda(stage.ports, { visitId: "t", agenda: AGENDA })).toEqual({ ok: true, value: null });
  expect(await saveAgenda(stage.ports, { visitId: "v", agenda: AGENDA })).toMatchObject({
    ...{ ok: false, failure: { code: "not-found" } },
  });
  expect(await stage.vault.find("visits", "t")).toEqual({ ...talk("t", "2026-10-06"), agenda: AGENDA });
  expect(await stage.vault.find("visits", "v")).not.toHaveProperty("agenda");
  await stage.vault.close();
  for (const said of Object.values(AGENDA)) expect(await diskText()).not.toContain(said);
  await deleteDB("pushpin");
});

test("the last agenda is the last one in which something was written", async () => {
  const stage = stageFeeds();
  stage.setClock("2026-10-06", "12:00");
  const talk = (id: string, date: string, agenda?: typeof AGENDA): Visit => ({
    ...{ ...aVisitOn({ id, date }), purpose: "touch-base" },
    ...(agenda ? { agenda } : {}),
  });
  await stage.vault.apply([
    { put: "sites", record: aSite() },
    { put: "classes", record: aClass() },
    { put: "visits", record: talk("a", "2026-09-22", AGENDA) },
    { put: "visits", record: talk("b", "2026-09-29", { worked: "", next: " ", change: "" }) },
    { put: "visits", record: talk("c", "2026-10-06") },
  ]);
  const lines = (await listVisits(stage.ports)).classes.flatMap(({ visits }) => visits);
  expect(lines.find(({ id }) => id === "c")!.lastAgenda).toEqual({ date: "2026-09-22", agenda: AGENDA });
  await stage.vault.close();
  await deleteDB("pushpin");
});

test("a request holds the three parts and nothing else", () => {
  const { input } = visitsContract.saveAgenda;
  expect(input.safeParse({ visitId: "t", agenda: AGENDA }).success).toBe(true);
  expect(input.safeParse({ visitId: "t", agenda: { ...AGENDA, who: "MJ" } }).success).toBe(false);
  expect(input.safeParse({ visitId: "t", agenda: { worked: "" } }).success).toBe(false);
});
