import type { SessionMark, UnplannedSession } from "../../contracts/today";
import type { Failure } from "../../contracts/failure";
import type { FieldError } from "../../core/caseload/field-error";
import type { Student } from "../../core/caseload/records";
import { latestEntries, type Statement, type Statements } from "../../core/ledger/latest-entries";
import { overlapsAnother } from "../../core/ledger/session-overlaps";
import type { LedgerEntry } from "../../core/ledger/ledger-entry";
import { restoreEntry } from "../../core/ledger/restore-entry";
import { isSameGiver, validateGiver } from "../../core/ledger/session-giver";
import { otherPlace } from "../../core/ledger/session-place";
import { validateTime } from "../../core/ledger/validate-time";
import { fail, ok, type Result } from "../../core/result";
import { isSameTime, type Interval } from "../../core/time/interval";
import type { IsoDate } from "../../core/time/iso-date";
import type { WallClock } from "../../core/time/zone";
import type { VaultChange } from "../../ports/vault";
import { choicesIn } from "../choices/choices";
import type { Ports } from "../ports";
import { findMarkedSession, hasBegun, nowOf, placeOfClass, type MarkedSession } from "./marked-session";
import { entryFor, newStamp, type KnownTime } from "./new-entry";

/**
 * Records her mark of a session, for all of its students or for one: delivered with its minutes, missed with its cause,
 * or taken back (`open`). Earlier entries stay; the new ones name those that they correct. Adds no entry for a student
 * whose last entry equals the mark. Fails with `not-found` for a student who has no part in the session or has left,
 * and for a `switched` mark of a visit that isn't switched (any more). Call it under the write lock.
 */
export async function recordSession(
  ports: Ports,
  mark: SessionMark,
  options: MarkOptions = {},
): Promise<Result<null, Failure>> {
  const changes = await changesOfMark(ports, mark, options);
  if (!changes.ok) return changes;
  await ports.vault.apply(changes.value);
  return ok(null);
}

/** How a mark is recorded. */
interface MarkOptions {
  /** When it really began and ended, where a timer ran for it; counts on the session's own day only. */
  timed?: (Interval & { date: IsoDate }) | undefined;
  /** Students who are left unchanged: all whom she has marked already, or those marked as anything but delivered. */
  skips?: "marked" | "not-delivered";
}

/**
 * Works out what a mark adds to the ledger and writes nothing; fails as {@link recordSession} does.
 */
export async function changesOfMark(
  ports: Ports,
  mark: SessionMark,
  { timed, skips }: MarkOptions,
): Promise<Result<VaultChange[], Failure>> {
  const entries = await ports.vault.all("sessionLogs");
  const session = await findMarkedSession(ports, mark.sessionId, entries);
  if (!session) return fail({ code: "not-found" });
  if (mark.outcome === "delivered" && !hasBegun(session, nowOf(ports))) return fail({ code: "not-begun" });
  const { sessionId } = session;
  const studentIds = mark.studentId === undefined ? session.studentIds : [mark.studentId];
  for (const studentId of studentIds)
    if (!(await isPartOf(ports, session, studentId, entries))) return fail({ code: "not-found" });
  const statements = latestEntries(entries);
  if (!isStillSwitched(mark, studentIds, statements)) return fail({ code: "not-found" });
  const errors = [
    ...validateGiver(mark.given ?? {}),
    ...validateTime(mark, { date: session.date, classId: session.classId, studentIds }, { entries, now: nowOf(ports) }),
  ];
  if (errors.length > 0) return fail({ code: "invalid-fields", errors });
  const usual = (await choicesIn(ports.vault)).given;
  const really: KnownTime | undefined =
    mark.time && !mark.isTimeShown ? { ...mark.time, from: "entered" } : timedOn(session, timed);
  const records = studentIds.flatMap((studentId): LedgerEntry[] => {
    const before = statements.of({ sessionId, studentId });
    const restored = restoredEntry(entries, { sessionId, studentId, id: mark.restores });
    const delivered = lastDelivered(entries, before?.entry);
    if (before && restored) return restoreEntry(withTaken(restored, delivered), before, newStamp(ports));
    if (isSameMark(before, mark, really) || isSkipped(before, skips)) return [];
    const isPlanned = wasPlanned(entries, { sessionId, studentId });
    return [entryFor(ports, session, { mark, studentId, before, isPlanned, delivered, usual, really })];
  });
  return ok(records.map((record): VaultChange => ({ put: "sessionLogs", record })));
}

/**
 * False for a cause of a changed plan where the plan was taken back meanwhile, on another page or device: the visit
 * would be switched with nothing in its place. Only the undo of taking it back switches a visit again.
 */
const isStillSwitched = (
  { sessionId, outcome, restores }: SessionMark,
  studentIds: readonly string[],
  statements: Statements,
): boolean =>
  outcome !== "switched" ||
  restores !== undefined ||
  studentIds.every((studentId) => statements.of({ sessionId, studentId })?.entry.outcome === "switched");

/** The entry that a mark restores, for the student whom it is about. */
const restoredEntry = (
  entries: readonly LedgerEntry[],
  { sessionId, studentId, id }: Pick<LedgerEntry, "sessionId" | "studentId"> & { id: string | undefined },
): LedgerEntry | undefined =>
  entries.find((entry) => entry.id === id && entry.sessionId === sessionId && entry.studentId === studentId);

/**
 * Gives an entry that is restored the goal data that was taken by now: undoing a mark takes back no data or note, and
 * the blur of the tap may have sent one that was not shown yet.
 */
function withTaken({ data: then, ...entry }: LedgerEntry, now: LedgerEntry | undefined): LedgerEntry {
  const data = entry.outcome === "delivered" && now ? now.data : then;
  return data ? { ...entry, data } : entry;
}

function isSkipped(statement: Statement | undefined, skips: MarkOptions["skips"]): boolean {
  const outcome = statement?.entry.outcome ?? "withdrawn";
  if (!skips || outcome === "withdrawn" || outcome === "planned") return false;
  return skips === "marked" || outcome !== "delivered";
}

/**
 * Records a session that was never booked: it lasted `minutes` and ends now, or began when she says; at a time at which
 * another was given it fails with an error at `start`, as it does with one at `date`, `start` or `minutes` where it had
 * not begun or not ended by now. Does nothing when the session is recorded already: the same tap came twice. Call it
 * under the write lock.
 */
export async function recordUnplanned(
  ports: Ports,
  { sessionId, studentIds, minutes, bucket, at, given }: UnplannedSession,
): Promise<Result<null, Failure>> {
  const errors = validateGiver(given ?? {});
  if (errors.length > 0) return fail({ code: "invalid-fields", errors });
  const [all, entries] = await Promise.all([ports.vault.all("students"), ports.vault.all("sessionLogs")]);
  const students = studentIds.flatMap((id): Student[] => all.filter((student) => student.id === id));
  const first = students[0];
  if (!first || students.length !== studentIds.length) return fail({ code: "not-found" });
  if (entries.some((entry) => entry.sessionId === sessionId)) return ok(null);
  const now = nowOf(ports);
  const startMinute = at?.startMinute ?? Math.max(0, now.minute - minutes);
  const endMinute = at ? Math.min(LAST_MINUTE, startMinute + minutes) : now.minute;
  // Of a group from several classes it is not known in which one it was.
  const classId = students.every((one) => one.classId === first.classId) ? first.classId : undefined;
  const classPlace = await placeOfClass(ports, classId);
  const about: MarkedSession = {
    ...{ sessionId, unplanned: true, date: at?.date ?? now.date, studentIds: students.map(({ id }) => id) },
    ...(classId === undefined ? {} : { classId }),
    ...{ time: { startMinute, endMinute }, timeFrom: at ? "entered" : "recorded" },
    ...(classPlace ? { classPlace } : {}),
  };
  // A session that ends now has no typed time that she could correct: the log reports an overlap instead.
  const wrong = at ? wrongAt(about, { minutes, entries, now }) : [];
  if (wrong.length > 0) return fail({ code: "invalid-fields", errors: wrong });
  const mark = { sessionId, outcome: "delivered", minutes, bucket, given } as const;
  const usual = (await choicesIn(ports.vault)).given;
  const changes = studentIds.map((studentId): VaultChange => ({
    put: "sessionLogs",
    record: entryFor(ports, about, { mark, studentId, usual }),
  }));
  await ports.vault.apply(changes);
  return ok(null);
}

const LAST_MINUTE = 24 * 60;

/** Lists what is wrong with the day, the time and the minutes that she typed of a session that was never booked. */
function wrongAt(
  about: MarkedSession,
  { minutes, entries, now }: { minutes: number; entries: readonly LedgerEntry[]; now: WallClock },
): FieldError[] {
  const { date, time, studentIds } = about;
  if (date > now.date) return [{ field: "date", code: "in-the-future" }];
  const latest = date === now.date ? now.minute : LAST_MINUTE;
  const max = latest - (time?.startMinute ?? 0);
  // Of one that begins this very minute, nothing was given yet.
  if (!hasBegun(about, now) || max < 1) return [{ field: "start", code: "still-to-come" }];
  if (minutes > max) return [{ field: "minutes", code: "not-over-yet", max }];
  const isTaken = studentIds.some((studentId) => overlapsAnother({ ...about, studentId }, entries));
  return isTaken ? [{ field: "start", code: "overlaps-session" }] : [];
}

const timedOn = ({ date }: MarkedSession, timed: (Interval & { date: IsoDate }) | undefined): KnownTime | undefined =>
  timed?.date === date ? { startMinute: timed.startMinute, endMinute: timed.endMinute, from: "timed" } : undefined;

/** True for a student who is still on the caseload, and is or was in the session: only such a student can be marked. */
async function isPartOf(
  { vault }: Ports,
  { sessionId, studentIds }: MarkedSession,
  studentId: string,
  entries: readonly LedgerEntry[],
): Promise<boolean> {
  const isIn = studentIds.includes(studentId);
  const wasIn = entries.some((entry) => entry.sessionId === sessionId && entry.studentId === studentId);
  return (isIn || wasIn) && (await vault.find("students", studentId)) !== undefined;
}

/**
 * @param really when it really began and ended, where that is known: another time than the entry's is news, and so is
 *   that a time is known which was only booked
 */
function isSameMark(
  before: Statement | undefined,
  { outcome, minutes, cause, decided, bucket, given, place }: SessionMark,
  really: KnownTime | undefined,
): boolean {
  if (!before) return outcome === "open";
  const { entry, contested } = before;
  if (contested.length > 0 || (outcome === "open" ? "withdrawn" : outcome) !== entry.outcome) return false;
  return (
    (minutes === undefined || minutes === entry.minutes) &&
    (outcome !== "delivered" || !really || (isSameTime(really, entry.time) && really.from === entry.timeFrom)) &&
    cause === entry.cause &&
    decided === entry.decided &&
    (bucket === undefined || bucket === entry.bucket) &&
    (given === undefined || isSameGiver(given, entry.given)) &&
    (place === undefined || place.trim() === (otherPlace(entry.place) ?? ""))
  );
}

/**
 * Finds the last delivered entry that an entry corrects, so that pressing "Missed" by mistake does not lose its data.
 */
function lastDelivered(entries: readonly LedgerEntry[], last: LedgerEntry | undefined): LedgerEntry | undefined {
  const seen = new Set<string>();
  for (let entry = last; entry && !seen.has(entry.id);) {
    if (entry.outcome === "delivered") return entry;
    seen.add(entry.id);
    const { corrects } = entry;
    entry = entries.find(({ id }) => id === corrects);
  }
  return undefined;
}

const wasPlanned = (entries: readonly LedgerEntry[], part: Pick<LedgerEntry, "sessionId" | "studentId">): boolean =>
  entries.some(
    ({ sessionId, studentId, outcome }) =>
      sessionId === part.sessionId && studentId === part.studentId && outcome === "planned",
  );
