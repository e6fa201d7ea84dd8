import { deleteDB, openDB } from "idb";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { IdbVault } from "../../lib/vault/idb-vault";
import { makeDataKey } from "../../lib/vault/sealing";
import { diskText, onDatabase } from "./disk";
import { sealAsVersion1 } from "./version-1";
import { aBellSchedule, aRotation, aRow, aSchoolDay, span } from "../core/school-calendar/calendar-builders";
import { aClass, aStudent } from "../fixtures/builders";

let vault: IdbVault;
const changed = vi.fn();

beforeEach(() => {
  changed.mockReset();
  vault = new IdbVault({ onChange: changed });
});
afterEach(async () => {
  await vault.close();
  await deleteDB("pushpin");
});

describe("the vault", () => {
  it("keeps records over a restart", async () => {
    await vault.apply([{ put: "students", record: aStudent() }]);
    await vault.close();
    const reopened = new IdbVault();
    expect(await reopened.all("students")).toEqual([aStudent()]);
    expect(await reopened.find("students", "mj")).toEqual(aStudent());
    expect(await reopened.find("students", "nobody")).toBeUndefined();
    await reopened.close();
  });

  it("lets nothing of a record be read on disk", async () => {
    const student = aStudent({ id: "s1", initials: "QZ" });
    await vault.apply([
      { put: "students", record: student },
      { put: "classes", record: aClass() },
    ]);
    const disk = await diskText();
    for (const secret of ["QZ", "zip up own coat", "Alvarez", "alvarez@", "Rm 12", "discipline"])
      expect(disk).not.toContain(secret);
    expect(disk).toContain("s1");
  });

  it("gives its key to nobody", async () => {
    // Only the first save makes a key.
    await vault.apply([{ put: "classes", record: aClass() }]);
    const database = await openDB("pushpin");
    const [key] = (await database.getAll("keys")) as CryptoKey[];
    database.close();
    expect(key?.extractable).toBe(false);
    await expect(crypto.subtle.exportKey("raw", key!)).rejects.toThrow();
  });

  it("writes all changes or none", async () => {
    await vault.apply([{ put: "classes", record: aClass() }]);
    const broken = { ...aStudent(), id: undefined as unknown as string };
    await expect(
      vault.apply([
        { remove: "classes", id: "k12" },
        { put: "students", record: aStudent() },
        { put: "students", record: broken },
      ]),
    ).rejects.toThrow();
    expect(await vault.all("classes")).toEqual([aClass()]);
    expect(await vault.all("students")).toEqual([]);
  });

  it("notices a record that was swapped for another", async () => {
    await vault.apply([
      { put: "students", record: aStudent({ id: "a" }) },
      { put: "students", record: aStudent({ id: "b", initials: "TR" }) },
    ]);
    await vault.close();
    await onDatabase(async (database) => {
      const record = (await database.get("students", "a")) as { id: string };
      await database.put("students", { ...record, id: "b" });
    });
    const { records, damaged } = await vault.read("students");
    expect(records.map(({ id }) => id)).toEqual(["a"]);
    // Its label was swapped with it.
    expect(damaged).toEqual([{ kind: "students", id: "b" }]);
  });

  it("makes one key when two contexts start at once", async () => {
    const other = new IdbVault();
    await Promise.all([
      vault.apply([{ put: "students", record: aStudent({ id: "a" }) }]),
      other.apply([{ put: "students", record: aStudent({ id: "b", initials: "TR" }) }]),
    ]);
    await other.close();
    await vault.close();
    const reopened = new IdbVault();
    expect((await reopened.all("students")).map(({ id }) => id).sort()).toEqual(["a", "b"]);
    await reopened.close();
  });

  it("says what changed, after it was written, and hands out copies", async () => {
    await vault.apply([{ put: "students", record: aStudent() }]);
    expect(changed).toHaveBeenCalledWith(new Set(["students"]));
    (await vault.all("students")).pop();
    expect(await vault.all("students")).toHaveLength(1);
  });
});

describe("a vault of version 2", () => {
  it("brings its records along and has room for the school calendar, sealed like the rest", async () => {
    const key = await makeDataKey();
    const old = await openDB("pushpin", 2, {
      upgrade(database) {
        database.createObjectStore("keys");
        for (const store of [...OF_VERSION_1, ...ADDED_IN_VERSION_2])
          database.createObjectStore(store, { keyPath: "id" });
      },
    });
    await old.put("keys", key, "data");
    await old.put("classes", await sealAsVersion1(key, "classes", aClass()));
    old.close();
    expect(await vault.all("classes")).toEqual([aClass()]);
    const day = aSchoolDay({ kind: "no-school" }, { id: "d1", title: "Snow day" });
    const [bells, rotation] = [aBellSchedule({ rows: [aRow(span("9:00", "9:40"), null)] }), aRotation()];
    await vault.apply([
      { put: "schoolDays", record: day },
      { put: "bellSchedules", record: bells },
      { put: "rotations", record: rotation },
    ]);
    await vault.close();
    expect([await vault.all("schoolDays"), await vault.all("bellSchedules"), await vault.all("rotations")]).toEqual([
      [day],
      [bells],
      [rotation],
    ]);
    const disk = await diskText();
    for (const secret of ["Snow day", "lincoln", "Assembly schedule", "moves"]) expect(disk).not.toContain(secret);
    expect(disk).toContain("d1");
  });
});

/** The stores as version 1 was released. */
const OF_VERSION_1 = [
  "sites",
  "classes",
  "schedules",
  "corrections",
  "students",
  "workingHours",
  "declines",
  "bookings",
  "sessionLogs",
  "readings",
];
/** What version 2 added. */
const ADDED_IN_VERSION_2 = ["cellDecisions", "teacherQuestions", "teacherRoutines", "blockedTimes"];

describe("a vault of an earlier version", () => {
  it.each([
    [1, OF_VERSION_1],
    [2, [...OF_VERSION_1, ...ADDED_IN_VERSION_2]],
  ])("(%d) brings its records along and has room for the new ones", async (version, stores) => {
    const key = await makeDataKey();
    // Version 1 knew one mandate without a place.
    const asKept = { ...aStudent(), mandate: { minutes: 30, times: 2, per: "week" } };
    const sealed = await sealAsVersion1(key, "students", asKept);
    const old = await openDB("pushpin", version, {
      upgrade(database) {
        database.createObjectStore("keys");
        for (const store of stores) database.createObjectStore(store, { keyPath: "id" });
      },
    });
    await old.put("keys", key, "data");
    await old.put("students", sealed);
    old.close();
    expect(await vault.all("students")).toEqual([aStudent()]);
    expect(await vault.all("cellDecisions")).toEqual([]);
    expect(await vault.all("subscriptions")).toEqual([]);
    const blocked = { id: "b", classId: "k12", weekdays: [], startMinute: 0, endMinute: 5, saidOn: "2026-10-05" };
    await vault.apply([{ put: "blockedTimes", record: blocked }]);
    await vault.close();
    expect(await vault.all("blockedTimes")).toEqual([blocked]);
    expect(await vault.all("students")).toEqual([aStudent()]);
  });
});
