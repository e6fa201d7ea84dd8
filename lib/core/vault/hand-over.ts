import type { ArchivedRecord } from "./backup";
import type { RecordKind } from "./record-kinds";

/**
 * Kinds that are handed over with a class, beside the class itself. Subscriptions are left out, since their address is
 * as secret as a password.
 */
const OF_A_CLASS: readonly RecordKind[] = ["corrections", "teacherQuestions", "teacherRoutines", "blockedTimes"];
/** Kinds that are handed over with a school. */
const OF_A_SITE: readonly RecordKind[] = ["schoolDays", "bellSchedules", "rotations"];

/**
 * Chooses what a colleague needs to take over some students: the students, their classes with schedules and schools,
 * decisions about them, their visits and what happened there. Leaves out all about other students: their part in a
 * shared visit, and decisions for a whole class or for all. Also leaves out the hashes of names with their key, which
 * is the same for all students: a colleague gets her own from her own list.
 */
export function chooseForHandOver(
  records: readonly ArchivedRecord[],
  studentIds: ReadonlySet<string>,
): ArchivedRecord[] {
  const classIds = fieldsOf(records, "students", studentIds, "classId");
  const siteIds = fieldsOf(records, "classes", classIds, "siteId");
  const isChosen = ({ kind, record }: ArchivedRecord): boolean => {
    if (kind === "students") return studentIds.has(record.id);
    if (kind === "classes" || kind === "schedules") return classIds.has(record.id);
    if (kind === "sites") return siteIds.has(record.id);
    if (OF_A_CLASS.includes(kind)) return classIds.has(String(record["classId"]));
    if (OF_A_SITE.includes(kind)) return siteIds.has(String(record["siteId"]));
    if (kind === "visits") return partOf(record["studentIds"], studentIds).length > 0;
    return (
      ["declines", "sessionLogs", "cellDecisions", "planDecisions"].includes(kind) &&
      studentIds.has(String(record["studentId"]))
    );
  };
  return records.filter(isChosen).map((one) => {
    if (one.kind === "students") return withoutNames(one);
    return one.kind === "visits" ? withoutOthers(one, studentIds) : one;
  });
}

function withoutNames(one: ArchivedRecord): ArchivedRecord {
  const { nameTokens: _kept, ...record } = one.record;
  return { ...one, record };
}

const without = (held: object, fields: readonly string[]): object =>
  Object.fromEntries(Object.entries(held).filter(([field]) => !fields.includes(field)));

function fieldsOf(
  records: readonly ArchivedRecord[],
  kind: RecordKind,
  ids: ReadonlySet<string>,
  field: string,
): Set<string> {
  const chosen = records.filter((one) => one.kind === kind && ids.has(one.record.id));
  return new Set(chosen.map(({ record }) => String(record[field])));
}

const partOf = (ids: unknown, chosen: ReadonlySet<string>): string[] =>
  Array.isArray(ids) ? ids.filter((id): id is string => typeof id === "string" && chosen.has(id)) : [];

/**
 * What a date has of her calendar: its own event, other people's events, whether and when it was put there, declined or
 * missed. A colleague's calendar has other events, and a date that names one is looked for under that name only.
 */
const OF_HER_CALENDAR: readonly string[] = [
  ...["eventId", "isDeclined", "handedOverAt"],
  ...["notEventIds", "goneEventIds", "unseenSince"],
];

/**
 * Leaves out of a visit what belongs to others: their part in it, and what is or was in her calendar, which names her
 * accounts, her calendar pages and other people's events.
 */
function withoutOthers(one: ArchivedRecord, chosen: ReadonlySet<string>): ArchivedRecord {
  const {
    studentIds,
    goalIds,
    leavers,
    sendTask: _hers,
    reference: _event,
    shownIn: _page,
    change: _pending,
    ...visit
  } = one.record;
  const changes = Array.isArray(visit["changes"]) ? (visit["changes"] as object[]) : [];
  const kept = changes.map((change) => without(change, OF_HER_CALENDAR));
  // Drop a change of which only its date is left: it says nothing but that her calendar had something there.
  const rest = { ...visit, changes: kept.filter((change) => Object.keys(change).length > 1) };
  const goals = Object.entries((goalIds ?? {}) as Record<string, string>).filter(([id]) => chosen.has(id));
  const left = ((leavers ?? []) as { studentId: string }[]).filter(({ studentId }) => chosen.has(studentId));
  return {
    ...one,
    record: {
      ...rest,
      studentIds: partOf(studentIds, chosen),
      ...(goalIds ? { goalIds: Object.fromEntries(goals) } : {}),
      ...(left.length > 0 ? { leavers: left } : {}),
    },
  };
}
