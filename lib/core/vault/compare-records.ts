import { compare } from "../compare";
import type { AnyRecord, ArchivedRecord } from "./backup";
import { canonical } from "./fingerprint";
import type { RecordKind } from "./record-kinds";
import { identityOf, withReferences, type IdMap } from "./record-identity";
import { KINDS_IN_ORDER } from "./record-shapes";

/** A record of a file, compared with the records on this device. */
export interface ComparedRecord {
  /** The file's record as it would be saved: with this device's ids where the device has the same thing. */
  archived: ArchivedRecord;
  /** The device's record of the same thing; absent when it has none. */
  local?: ArchivedRecord;
  /** `changed`: both have it, with different content. */
  state: "new" | "changed" | "same";
}

/** A file's records beside this device's. */
export interface Comparison {
  compared: ComparedRecord[];
  /** Records of this device that the file does not have. */
  onlyHere: ArchivedRecord[];
}

/**
 * Compares a file's records with this device's. Matches them by id, otherwise by what makes a record unique, such as a
 * student's class and initials: a student who was typed in again on another device has another id.
 * References inside the file's records are rewritten to the ids found.
 */
export function compareRecords(file: readonly ArchivedRecord[], here: readonly ArchivedRecord[]): Comparison {
  const ids: IdMap = new Map();
  const goalIds = new Map<string, string>();
  const compared: ComparedRecord[] = [];
  const onlyHere: ArchivedRecord[] = [];
  for (const kind of KINDS_IN_ORDER) {
    const left = indexLocal(here.filter((one) => one.kind === kind));
    const incoming = file.filter((one) => one.kind === kind).sort(byTime);
    const localIdOf = ({ record }: ArchivedRecord): string => withReferences(kind, record, { ids, goalIds }).id;
    // Match equal ids first: a record that is merely similar must not take the match of another.
    const taken = new Set(incoming.map(localIdOf).filter((id) => left.byId.has(id)));
    for (const one of incoming) {
      // Rewrite now, not for all at once: a ledger entry may refer to an earlier one.
      const archived = { ...one, record: withReferences(kind, one.record, { ids, goalIds }) };
      const local = left.take(archived.record.id) ?? left.takeAlike(archived, taken);
      if (local) noteIds(kind, { from: one.record, to: local.record }, { ids, goalIds });
      compared.push(compareOne(archived, local));
    }
    onlyHere.push(...left.byId.values());
  }
  return { compared, onlyHere };
}

function compareOne(archived: ArchivedRecord, local: ArchivedRecord | undefined): ComparedRecord {
  if (!local) return { archived, state: "new" };
  const adopted = { ...archived, record: adoptIds(archived, local.record) };
  const isSame = canonical(adopted.record) === canonical(local.record);
  return { archived: adopted, local, state: isSame ? "same" : "changed" };
}

/** Gives a file's record the device's id, and a student's goals the device's goal ids where their texts are equal. */
function adoptIds({ kind, record }: ArchivedRecord, local: AnyRecord): AnyRecord {
  if (kind !== "students") return { ...record, id: local.id };
  const localGoals = goalsOf(local);
  const goals = goalsOf(record).map((goal) => ({
    ...goal,
    id: localGoals.find(({ text }) => text === goal.text)?.id ?? goal.id,
  }));
  return { ...record, id: local.id, goals };
}

interface IdMaps {
  ids: IdMap;
  goalIds: Map<string, string>;
}

function noteIds(kind: RecordKind, { from, to }: { from: AnyRecord; to: AnyRecord }, { ids, goalIds }: IdMaps): void {
  ids.set(`${kind} ${from.id}`, to.id);
  if (kind !== "students") return;
  for (const { id, text } of goalsOf(from)) {
    const same = goalsOf(to).find((goal) => goal.text === text);
    if (same) goalIds.set(id, same.id);
  }
}

/** Sorts ledger entries in the order in which they were recorded; records of other kinds keep their order. */
const byTime = ({ record: a }: ArchivedRecord, { record: b }: ArchivedRecord): number =>
  compare(recordedAt(a), recordedAt(b));
const recordedAt = (record: AnyRecord): string =>
  typeof record["recordedAt"] === "string" ? record["recordedAt"] : "";

const goalsOf = (student: AnyRecord): { id: string; text: string }[] =>
  Array.isArray(student["goals"]) ? (student["goals"] as { id: string; text: string }[]) : [];

/** Indexes this device's records of one kind; a record that is taken is matched and leaves the index. */
function indexLocal(records: readonly ArchivedRecord[]) {
  const byId = new Map(records.map((one) => [one.record.id, one]));
  const take = (id: string): ArchivedRecord | undefined => {
    const found = byId.get(id);
    byId.delete(id);
    return found;
  };
  const alike = new Map<string, string[]>();
  for (const one of records) {
    const identity = identityOf(one.kind, one.record);
    alike.set(identity, [...(alike.get(identity) ?? []), one.record.id]);
  }
  return {
    byId,
    take,
    /** Takes a record that is about the same thing, unless the file also has a record with its id (`taken`). */
    takeAlike({ kind, record }: ArchivedRecord, taken: ReadonlySet<string>): ArchivedRecord | undefined {
      const ids = alike.get(identityOf(kind, record)) ?? [];
      const id = ids.find((one) => byId.has(one) && !taken.has(one));
      return id === undefined ? undefined : take(id);
    },
  };
}
