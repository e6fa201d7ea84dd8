import { deleteDB } from "idb";
import { expect, test } from "vitest";
import { reminderWords } from "../../lib/i18n/reminder";
import { nextSessions, toolbarState, type NextSession } from "../../lib/services/today/next-session";
import { stageFeeds } from "./feed-ports";
import "fake-indexeddb/auto";
import { recordSession } from "../../lib/services/today/record-session";
import { aSchoolDay } from "../core/school-calendar/calendar-builders";
import { aBooking, aClass, aSite, aStudent, aVisitOn } from "../fixtures/builders";

const nextSession = async (ports: Parameters<typeof nextSessions>[0]): Promise<NextSession | undefined> =>
  (await nextSessions(ports)).find(({ startsInMinutes }) => startsInMinutes > 0);

test("the next session of today is found, until she says that it will not take place", async () => {
  const stage = stageFeeds();
  await stage.vault.apply([
    { put: "sites", record: aSite() },
    { put: "classes", record: aClass() },
    { put: "students", record: aStudent() },
    { put: "visits", record: aVisitOn() },
  ]);
  stage.setClock("2026-10-06", "7:40");
  expect(await nextSession(stage.ports)).toEqual({
    sessionId: aBooking().id,
    startsInMinutes: 25,
    room: aClass().room,
  });
  stage.setClock("2026-10-06", "8:05");
  expect(await nextSession(stage.ports)).toBeUndefined();
  stage.setClock("2026-10-06", "7:40");
  await recordSession(stage.ports, { sessionId: aBooking().id, outcome: "missed" });
  expect(await nextSession(stage.ports)).toBeUndefined();
  await stage.vault.close();
  await deleteDB("pushpin");
});

test("a group's session is awaited while one of its students comes, and not on a day without school", async () => {
  const stage = stageFeeds();
  await stage.vault.apply([
    { put: "sites", record: aSite() },
    { put: "classes", record: aClass() },
    { put: "students", record: aStudent() },
    { put: "students", record: aStudent({ id: "tr", initials: "TR" }) },
    { put: "visits", record: aVisitOn({ studentIds: ["mj", "tr"] }) },
  ]);
  stage.setClock("2026-10-06", "7:40");
  const sessionId = aBooking().id;
  await recordSession(stage.ports, { sessionId, studentId: "mj", outcome: "missed" });
  expect(await nextSession(stage.ports)).toMatchObject({ startsInMinutes: 25 });
  await recordSession(stage.ports, { sessionId, studentId: "tr", outcome: "missed" });
  expect(await nextSession(stage.ports)).toBeUndefined();
  await recordSession(stage.ports, { sessionId, outcome: "open" });
  expect(await nextSession(stage.ports)).toBeDefined();
  await stage.vault.apply([{ put: "schoolDays", record: aSchoolDay({ kind: "no-school" }) }]);
  expect(await nextSession(stage.ports)).toBeUndefined();
  await stage.vault.close();
  await deleteDB("pushpin");
});

test.each([
  [undefined, { badge: "", againInMinutes: 180 }],
  [300, { badge: "", againInMinutes: 180 }],
  [75, { badge: "", againInMinutes: 15 }],
  [60, { badge: "60", againInMinutes: 1 }],
  [6, { badge: "6", againInMinutes: 1 }],
  [5, { badge: "5", againInMinutes: 1, remindsOf: "s" }],
  // The browser was asleep at the exact minute.
  [2, { badge: "2", againInMinutes: 1, remindsOf: "s" }],
  [-3, { badge: "", againInMinutes: 180, remindsOf: "s" }],
])(
  "%s minutes before a session",
  (startsInMinutes, { remindsOf, ...state }: { badge: string; againInMinutes: number; remindsOf?: string }) => {
    const sessions = startsInMinutes === undefined ? [] : [{ sessionId: "s", startsInMinutes, room: "Rm 12" }];
    const { remindsOf: reminded, ...shown } = toolbarState(sessions, 5);
    expect([shown, reminded?.sessionId]).toEqual([state, remindsOf]);
    expect(toolbarState(sessions, 0)).not.toHaveProperty("remindsOf");
    expect(toolbarState(sessions, 5, ["s"])).not.toHaveProperty("remindsOf");
  },
);

test("a session that began a moment ago is still reminded of, unless it is marked, and then the one after it", async () => {
  const stage = stageFeeds();
  await stage.vault.apply([
    { put: "sites", record: aSite() },
    { put: "classes", record: aClass() },
    { put: "students", record: aStudent() },
    { put: "visits", record: aVisitOn() },
    { put: "visits", record: aVisitOn({ id: "after", startMinute: 492, endMinute: 510 }) },
  ]);
  stage.setClock("2026-10-06", "8:08");
  const sessions = await nextSessions(stage.ports);
  expect(sessions.map(({ startsInMinutes }) => startsInMinutes)).toEqual([-3, 4]);
  expect(toolbarState(sessions, 5)).toMatchObject({ badge: "4", remindsOf: { startsInMinutes: -3 } });
  expect(toolbarState(sessions, 5, [aBooking().id])).toMatchObject({ remindsOf: { startsInMinutes: 4 } });
  await recordSession(stage.ports, { sessionId: aBooking().id, outcome: "delivered" });
  expect((await nextSessions(stage.ports)).map(({ startsInMinutes }) => startsInMinutes)).toEqual([4]);
  stage.setClock("2026-10-06", "8:09");
  await recordSession(stage.ports, { sessionId: aBooking().id, outcome: "open" });
  expect((await nextSessions(stage.ports)).map(({ startsInMinutes }) => startsInMinutes)).toEqual([3]);
  await stage.vault.close();
  await deleteDB("pushpin");
});

test("a reminder says how soon and where, and nothing else", () => {
  expect(reminderWords({ startsInMinutes: 5, room: "Rm 12" }, "en")).toEqual({
    ...{ title: "Next session in 5 minutes", message: "Room: Rm 12" },
  });
  expect(reminderWords({ startsInMinutes: -2, room: "Rm 12" }, "en").title).toBe("Your session begins now");
  expect(reminderWords({ startsInMinutes: 10, room: "" }, "es").message).toBe("Abra Pushpin para verla.");
});
