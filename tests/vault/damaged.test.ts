import "fake-indexeddb/auto";
import { deleteDB } from "idb";
import { afterEach, beforeEach, describe, expect, it, test } from "vitest";
import type { Collection } from "../../lib/ports/vault";
import { IdbVault } from "../../lib/vault/idb-vault";
import { CACHES, COLLECTIONS } from "../../lib/vault/stores";
import { aVisitOn, aStudent } from "../fixtures/builders";
import { flipBit, onDatabase } from "./disk";
import { keptOfVersion1, layDownVersion1 } from "./version-1-records";

const SAVED_AT = Date.UTC(2026, 9, 5, 12);
let vault: IdbVault;

beforeEach(() => {
  vault = new IdbVault({ nowMs: () => SAVED_AT });
});
afterEach(async () => {
  await vault.close();
  await deleteDB("pushpin");
});

describe("one flipped bit", () => {
  beforeEach(layDownVersion1);

  test.each(COLLECTIONS.filter((one) => !CACHES.includes(one) && keptOfVersion1(one).length > 0))(
    "in %s costs that record and no other",
    async (damaged) => {
      await vault.health();
      await vault.close();
      await flipBit(damaged);
      const { damaged: named } = await vault.health();
      expect(named).toHaveLength(1);
      expect(named[0]).toMatchObject({ kind: damaged });
      for (const collection of COLLECTIONS) {
        const count = keptOfVersion1(collection).length - (collection === damaged ? 1 : 0);
        expect(await vault.all(collection)).toHaveLength(count);
      }
    },
  );

  test("in a reading is healed: the next look at the calendar brings it back", async () => {
    await vault.health();
    await vault.close();
    await flipBit("readings");
    expect(await vault.read("readings")).toEqual({ records: [], damaged: [] });
    expect(await onDatabase(async (database) => database.count("readings"))).toBe(0);
  });
});

describe("a damaged record", () => {
  it("is named by its kind, the day and the students it is about and when it was saved, and can be removed", async () => {
    await vault.apply([
      { put: "visits", record: aVisitOn({ id: "b1", date: "2026-10-06" }) },
      { put: "students", record: aStudent({ id: "s1" }) },
    ]);
    await vault.close();
    await flipBit("visits");
    await flipBit("students");
    const { damaged } = await vault.health();
    expect(damaged).toEqual([
      { kind: "students", id: "s1", savedAtMs: SAVED_AT },
      { kind: "visits", id: "b1", date: "2026-10-06", savedAtMs: SAVED_AT, studentIds: ["mj"] },
    ]);
    await vault.apply(damaged.map(({ kind, id }) => ({ remove: kind, id })));
    expect(await vault.health()).toEqual({ damaged: [] });
  });

  it("of a later Pushpin is left alone and named", async () => {
    await vault.apply([{ put: "students", record: aStudent() }]);
    await vault.close();
    const { makeDataKey, sealRecord } = await import("../../lib/vault/sealing");
    const key = await makeDataKey();
    const later = await sealRecord(key, "students", { version: 99, record: { id: "mj", shape: "unknown" } });
    await onDatabase(async (database) => {
      await database.put("keys", key, "data");
      await database.put("students", later);
    });
    expect(await vault.read("students")).toEqual({ records: [], damaged: [{ kind: "students", id: "mj" }] });
    await vault.close();
    expect(await onDatabase(async (database) => database.get("students" satisfies Collection, "mj"))).toEqual(later);
  });
});
