import "fake-indexeddb/auto";
import { deleteDB } from "idb";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Collection } from "../../lib/ports/vault";
import { IdbVault } from "../../lib/vault/idb-vault";
import { COLLECTIONS } from "../../lib/vault/stores";
import { diskText, flipBit, onDatabase } from "./disk";
import VISITS from "../fixtures/vault/v6/visits.json";
import { layDownVersion1, recordsOfVersion1 } from "./version-1-records";
import { layDown } from "./old-vault";

const RANDOM = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
let vault: IdbVault;

/** Saves on a day that is in no record of version 1: the day of saving is the one date that lies in clear. */
const aLaterVault = (): IdbVault => new IdbVault({ nowMs: () => Date.parse("2027-03-01T12:00:00Z") });

beforeEach(async () => {
  await layDownVersion1();
  vault = aLaterVault();
});
afterEach(async () => {
  await vault.close();
  await deleteDB("pushpin");
});

type Loose = { id: string } & Record<string, unknown>;
const kept = async (collection: Collection): Promise<Loose[]> => (await vault.all(collection)) as unknown as Loose[];
const before = (collection: Collection): Loose[] => recordsOfVersion1(collection) as unknown as Loose[];
const sorted = (records: readonly object[]): string[] => records.map((record) => JSON.stringify(record)).sort();
const withoutId = ({ id: _id, ...rest }: Loose): object => rest;

test("every record of version 1 is there, with nothing of its content changed", async () => {
  for (const collection of ["sites", "classes", "schedules", "bellSchedules", "rotations", "subscriptions"] as const)
    expect(await kept(collection)).toEqual(before(collection));
  for (const collection of [
    "corrections",
    "workingHours",
    "declines",
    "cellDecisions",
    "teacherQuestions",
    "teacherRoutines",
    "blockedTimes",
  ] as const)
    expect(sorted((await kept(collection)).map(withoutId))).toEqual(sorted(before(collection).map(withoutId)));
});

test("a reading calls the calendar's vendor by its name", async () => {
  const [reading] = await kept("readings");
  const [{ site, ...old }] = before("readings") as [Loose];
  expect(withoutId(reading!)).toEqual(withoutId({ ...old, vendor: site }));
});

test("the one mandate of a student becomes its first line, for minutes in and out of class", async () => {
  const old = before("students");
  expect(old.length).toBeGreaterThan(0);
  expect(await kept("students")).toEqual(
    old.map((student) => ({
      ...student,
      mandate: [{ id: "line-1", ...(student["mandate"] as object), bucket: "direct" }],
    })),
  );
});

test("a booking becomes a visit of one date, and its marks follow it", async () => {
  const visits = await vault.all("visits");
  const old = recordsOfVersion1("bookings") as unknown as Loose[];
  expect(sorted(visits.map((visit) => withoutId(visit as unknown as Loose)))).toEqual(
    sorted(
      old.map(({ id: windowId, date, state, handedOverAt, outgoingTitle, ...rest }) => ({
        ...rest,
        ...{ outgoingTitle, handedOverAt, state: state === "removed" ? "undone" : state, windowId },
        ...{
          purpose: "push-in",
          cadence: { on: "once" },
          from: date,
          until: date,
          changes: [],
          way: "link",
          attempt: 0,
        },
      })),
    ),
  );
  expect(await vault.read("bookings")).toEqual({ records: [], damaged: [] });
  const [log] = await vault.all("sessionLogs");
  const [mark] = recordsOfVersion1("sessionLogs");
  const visit = visits.find(({ id }) => id === log!.sessionId)!;
  expect(visit.windowId).toBe((mark as unknown as Loose)["bookingId"]);
  const { studentId, minutes, loggedAt } = mark as unknown as Loose;
  expect(log).toEqual({
    ...{ id: log!.id, sessionId: visit.id, studentId, minutes, recordedAt: loggedAt },
    ...{ date: visit.from, time: { startMinute: visit.startMinute, endMinute: visit.endMinute } },
    ...{ classId: visit.classId, routineTitle: visit.routineTitle },
    ...{ outcome: "delivered", bucket: "in-class", groupSize: 1 },
  });
});

test("a day of a file remembers its proposal", async () => {
  const days = await vault.all("schoolDays");
  const old = recordsOfVersion1("schoolDays");
  expect(days).toHaveLength(old.length);
  for (const { id: _id, proposalKey, ...day } of days) {
    const { id, ...same } = old.find(({ date, title }) => date === day.date && title === day.title)!;
    expect(day).toEqual(same);
    expect(proposalKey).toBe(day.source === "ics" ? id.split("|").at(-1) : undefined);
  }
});

test("no id on disk tells anything, and each is new", async () => {
  await vault.health();
  await vault.close();
  const ids = await onDatabase(async (database) =>
    Promise.all(COLLECTIONS.map(async (collection) => (await database.getAllKeys(collection)) as string[])),
  );
  expect(ids.flat()).toHaveLength(COLLECTIONS.flatMap((collection) => before(collection)).length);
  for (const id of ids.flat()) expect(id).toMatch(RANDOM);
  const disk = await diskText();
  for (const secret of ["emma johnson", "arrival", "cubby", "2026-10-05", "no-school", "google"])
    expect(disk).not.toContain(secret);
});

test("a second start changes nothing more", async () => {
  const first = await vault.all("declines");
  await vault.close();
  vault = aLaterVault();
  expect(await vault.all("declines")).toEqual(first);
});

test("a record that could not be read on that day is migrated once it can", async () => {
  await flipBit("declines");
  const [old] = recordsOfVersion1("declines");
  expect(await vault.read("declines")).toEqual({ records: [], damaged: [{ kind: "declines", id: old!.id }] });
  await vault.close();
  await flipBit("declines");
  const { records, damaged } = await vault.read("declines");
  expect(damaged).toEqual([]);
  expect(records).toEqual([{ ...old, id: expect.stringMatching(RANDOM) as string }]);
});

test("the marks of a booking that can't be read keep its id", async () => {
  await flipBit("bookings");
  const [booked] = recordsOfVersion1("bookings");
  expect((await vault.health()).damaged).toEqual([{ kind: "bookings", id: booked!.id }]);
  const [log] = await vault.all("sessionLogs");
  expect(log).toMatchObject({ sessionId: booked!.id, outcome: "delivered", minutes: 30, date: "2026-10-05" });
  expect(log).not.toHaveProperty("time");
});

describe("a vault in which bookings had one date each", () => {
  beforeEach(async () => {
    await deleteDB("pushpin");
    await layDown(6);
  });

  test("has each of them as a visit under the same id, so that every session keeps its visit", async () => {
    const visits = await vault.all("visits");
    expect(sorted(visits)).toEqual(sorted(VISITS));
    for (const { sessionId } of await vault.all("sessionLogs")) expect(visits.map(({ id }) => id)).toContain(sessionId);
    await vault.close();
    vault = aLaterVault();
    expect(await vault.all("visits")).toHaveLength(VISITS.length);
    expect(await vault.health()).toEqual({ damaged: [] });
  });

  test("finds one that could not be read at first, once it can", async () => {
    await flipBit("bookings");
    expect(await vault.all("visits")).toHaveLength(VISITS.length - 1);
    expect((await vault.health()).damaged).toMatchObject([{ kind: "bookings" }]);
    await vault.close();
    await flipBit("bookings");
    expect(await vault.all("visits")).toHaveLength(VISITS.length);
    expect(await vault.health()).toEqual({ damaged: [] });
  });
});

test("marks that name a booking by its random id become ledger entries of its visit", async () => {
  await deleteDB("pushpin");
  await layDown(5);
  const visits = await vault.all("visits");
  const logs = await vault.all("sessionLogs");
  expect(logs).toMatchObject([
    { date: "2026-10-05", outcome: "delivered", minutes: 25, bucket: "in-class", groupSize: 1 },
    { date: "2026-10-06", outcome: "missed", minutes: 0 },
  ]);
  for (const { sessionId, classId, time } of logs)
    expect(visits.find(({ id }) => id === sessionId)).toMatchObject({ ...time, classId });
  expect(await vault.health()).toEqual({ damaged: [] });
});
