import fc from "../../seeded-checks";
import { describe, expect, it } from "vitest";
import type { AnyRecord, ArchivedRecord } from "../../../lib/core/vault/backup";
import { canonical, fingerprintsOf, placeOf } from "../../../lib/core/vault/fingerprint";
import type { Fingerprints } from "../../../lib/core/vault/folder-file";
import { mergeFile, type FileMerge, type FoundConflict } from "../../../lib/core/vault/merge-file";
import type { RecordKind } from "../../../lib/core/vault/record-kinds";
import { aClass, aLedgerEntry, aSite, aStudent } from "../../fixtures/builders";

const one = (kind: RecordKind, record: object, savedAtMs = 1000): ArchivedRecord => ({
  ...{ kind, version: 1, savedAtMs },
  record: record as AnyRecord,
});
const SITE = one("sites", aSite());
const CLASS = one("classes", aClass());
const STUDENT = one("students", aStudent());
const GRADE_1 = one("students", aStudent({ grade: "1" }), 2000);
const GRADE_2 = one("students", aStudent({ grade: "2" }), 3000);
const ROOM = [SITE, CLASS];

function merge(file: ArchivedRecord[], here: ArchivedRecord[], base: ArchivedRecord[] | undefined): FileMerge {
  return mergeFile({
    ...{ file, here, base: base && fingerprintsOf(base), unreadable: new Set(), isHereWhole: true },
  });
}

describe("merging a file that two devices write", () => {
  it.each([
    ["changed there", [GRADE_1], [STUDENT], [{ put: "students", record: GRADE_1.record, savedAtMs: 2000 }]],
    ["changed here", [STUDENT], [GRADE_1], []],
    ["changed alike on both", [GRADE_1], [GRADE_1], []],
    ["removed there", [], [STUDENT], [{ remove: "students", id: "mj" }]],
    ["removed here", [STUDENT], [], []],
    ["removed on both", [], [], []],
  ] as const)("takes over without a question what was %s", (_how, file, here, writes) => {
    const merged = merge([...ROOM, ...file], [...ROOM, ...here], [...ROOM, STUDENT]);
    expect(merged.writes).toEqual(writes);
    expect(merged.conflicts).toEqual([]);
  });

  it("keeps both versions of what both changed, and asks", () => {
    const { writes, conflicts, isFileBehind } = merge([...ROOM, GRADE_2], [...ROOM, GRADE_1], [...ROOM, STUDENT]);
    expect(writes).toEqual([]);
    expect(conflicts).toEqual([
      { kind: "students", recordId: "mj", version: 1, other: GRADE_2.record, otherSavedAtMs: 3000 },
    ]);
    expect(isFileBehind).toBe(true);
  });

  it("keeps what one side removed and the other changed, and asks", () => {
    const asked: FoundConflict[] = [{ kind: "students", recordId: "mj", version: 1, other: null }];
    const removedHere = merge([...ROOM, GRADE_1], ROOM, [...ROOM, STUDENT]);
    expect(removedHere.writes).toEqual([{ put: "students", record: GRADE_1.record, savedAtMs: 2000 }]);
    expect(removedHere.conflicts).toEqual(asked);
    const removedThere = merge(ROOM, [...ROOM, GRADE_1], [...ROOM, STUDENT]);
    expect(removedThere.writes).toEqual([]);
    expect(removedThere.conflicts).toEqual(asked);
  });

  it("brings a removed student back who has a session on the other device, and asks", () => {
    const mark = one("sessionLogs", aLedgerEntry({ studentId: "mj", classId: "k12" }));
    const { writes, conflicts } = merge([...ROOM, STUDENT, mark], ROOM, [...ROOM, STUDENT]);
    expect(new Set(writes.map((write) => "put" in write && write.put))).toEqual(new Set(["sessionLogs", "students"]));
    expect(conflicts).toMatchObject([{ kind: "students", recordId: "mj", other: null }]);
  });

  it("removes nothing where it is not known what both had, or where the browser lost records", () => {
    expect(merge(ROOM, [...ROOM, STUDENT], undefined).writes).toEqual([]);
    expect(merge([...ROOM, STUDENT], ROOM, undefined).writes).toHaveLength(1);
    const lost = { file: [...ROOM, STUDENT], here: ROOM, base: fingerprintsOf([...ROOM, STUDENT]) };
    expect(mergeFile({ ...lost, unreadable: new Set(), isHereWhole: false }).writes).toHaveLength(1);
    expect(mergeFile({ ...lost, unreadable: new Set([placeOf(STUDENT)]), isHereWhole: true }).writes).toHaveLength(1);
  });

  it("asks nothing about what each device fetches by itself", () => {
    const feed = (refreshedAt: string, savedAtMs: number) =>
      one("subscriptions", { id: "k12", address: "https://a.example/b.ics", refreshedAt }, savedAtMs);
    const { writes, conflicts } = merge(
      [...ROOM, feed("noon", 3000)],
      [...ROOM, feed("morning", 2000)],
      [...ROOM, feed("yesterday", 1000)],
    );
    expect(conflicts).toEqual([]);
    expect(writes).toMatchObject([{ put: "subscriptions", record: { refreshedAt: "noon" } }]);
  });
});

/** A device with its records, and what it knows of the file. */
interface Device {
  here: Map<string, ArchivedRecord>;
  conflicts: FoundConflict[];
  lastWrite: number | undefined;
  base: Fingerprints;
}
interface SharedFile {
  records: ArchivedRecord[];
  writes: number[];
}

/** What syncing does, without a disk: the same steps as lib/services/vault/sync-vault-file. */
function sync(device: Device, file: SharedFile, writeId: number): void {
  if (file.writes.length > 0 && file.writes.at(-1) !== device.lastWrite) {
    const goesBack = device.lastWrite !== undefined && file.writes.includes(device.lastWrite);
    const merged = mergeFile({
      file: file.records,
      here: [...device.here.values()],
      base: goesBack ? device.base : undefined,
      unreadable: new Set(),
      isHereWhole: true,
    });
    for (const write of merged.writes) {
      if ("remove" in write) device.here.delete(`${write.remove} ${write.id}`);
      else device.here.set(`${write.put} ${write.record.id}`, one(write.put, write.record, write.savedAtMs));
    }
    device.conflicts.push(...merged.conflicts);
    device.lastWrite = file.writes.at(-1);
    device.base = merged.fileHolds;
  }
  file.records = [...device.here.values()];
  file.writes.push(writeId);
  device.lastWrite = writeId;
  device.base = fingerprintsOf(file.records);
}

const NAMES = ["A", "B", "C", "D"] as const;
const step = fc.oneof(
  fc.record({ do: fc.constant("put" as const), device: fc.nat(1), name: fc.constantFrom(...NAMES) }),
  fc.record({ do: fc.constant("remove" as const), device: fc.nat(1), name: fc.constantFrom(...NAMES) }),
  fc.record({ do: fc.constant("sync" as const), device: fc.nat(1) }),
  // A cloud's client puts back an older file, as when two devices wrote at once.
  fc.record({ do: fc.constant("overwrite" as const), device: fc.nat(1) }),
);

it("whatever two devices do, a version that nobody replaced or removed knowingly is in use or asked about, and both end up the same", () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
      const newDevice = (): Device => ({ here: new Map(), conflicts: [], lastWrite: undefined, base: {} });
      const devices = [newDevice(), newDevice()] as const;
      const file: SharedFile = { records: [], writes: [] };
      let overwritten: SharedFile = { records: [], writes: [] };
      /** Versions that somebody wrote, and nobody who saw them gave up. */
      const alive = new Set<string>();
      const ending = [0, 1, 0, 1].map((device) => ({ do: "sync" as const, device }));
      for (const [at, act] of [...steps, ...ending].entries()) {
        const device = devices[act.device as 0 | 1];
        const place = "name" in act ? `sites ${act.name}` : "";
        const seen = device.here.get(place);
        if (seen) alive.delete(canonical(seen.record));
        if (act.do === "remove") device.here.delete(place);
        if (act.do === "put") {
          const record = one("sites", { ...aSite(), id: act.name, name: `${act.name} ${at}` }, at);
          device.here.set(place, record);
          alive.add(canonical(record.record));
        }
        if (act.do === "sync") {
          overwritten = { records: [...file.records], writes: [...file.writes] };
          sync(device, file, at);
        }
        if (act.do === "overwrite") Object.assign(file, structuredClone(overwritten));
      }
      const [first, second] = devices;
      expect(fingerprintsOf([...first.here.values()])).toEqual(fingerprintsOf([...second.here.values()]));
      const asked = devices.flatMap(({ conflicts }) => conflicts.map(({ other }) => canonical(other)));
      const kept = new Set([...[...first.here.values()].map(({ record }) => canonical(record)), ...asked]);
      expect([...alive].filter((version) => !kept.has(version))).toEqual([]);
    }),
    { numRuns: 2000 },
  );
});
