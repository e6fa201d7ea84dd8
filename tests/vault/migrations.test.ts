import "fake-indexeddb/auto";
import { deleteDB } from "idb";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Collection } from "../../lib/ports/vault";
import { IdbVault } from "../../lib/vault/idb-vault";
import { COLLECTIONS } from "../../lib/vault/stores";
import { diskText, flipBit, onDatabase } from "./disk";
import { layDownVersion1, recordsOfVersion1 } from "./version-1-records";

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
  for (const collection of [
    "sites",
    "classes",
    "schedules",
    "students",
    "bellSchedules",
    "rotations",
    "subscriptions",
  ] as const)
    expect(await kept(collection)).toEqual(before(collection));
  for (const collection of [
    "corrections",
    "workingHours",
    "declines",
    "readings",
    "cellDecisions",
    "teacherQuestions",
    "teacherRoutines",
    "blockedTimes",
  ] as const)
    expect(sorted((await kept(collection)).map(withoutId))).toEqual(sorted(before(collection).map(withoutId)));
});

test("a booking remembers its window, and its marks follow it", async () => {
  const bookings = await vault.all("bookings");
  expect(sorted(bookings.map((booking) => withoutId(booking as unknown as Loose)))).toEqual(
    sorted(before("bookings").map(({ id: windowId, ...rest }) => ({ ...rest, windowId }))),
  );
  const [log] = await vault.all("sessionLogs");
  const [old] = recordsOfVersion1("sessionLogs");
  const booking = bookings.find(({ id }) => id === log!.bookingId);
  expect(booking?.windowId).toBe(old!.bookingId);
  expect({ ...log, id: "", bookingId: "" }).toEqual({ ...old, id: "", bookingId: "" });
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
  expect((await vault.read("bookings")).damaged).toEqual([{ kind: "bookings", id: booked!.id }]);
  expect((await vault.all("sessionLogs")).map(({ bookingId }) => bookingId)).toEqual([booked!.id]);
});
