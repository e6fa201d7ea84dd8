import { hasBegun } from "../../core/time/has-begun";
import type { Answer, UnderLock } from "../../contracts/contract";
import { siteDaysOf } from "../../core/booking/dated-bookings";
import { minutesWithout, studentsStaying, withoutStudents } from "../../core/booking/leavers";
import { EVERY_DAY, occurrencesOf, partsOfOccurrenceId, type Occurrence } from "../../core/booking/occurrences";
import { isInConnectedCalendar } from "../../core/booking/pending-change";
import { isOpen } from "../../core/booking/state";
import type { Visit } from "../../core/booking/visit";
import { onClock } from "../../core/class-week/on-clock";
import { compare } from "../../core/compare";
import { fail, ok } from "../../core/result";
import { knownZone, wallClockAt, type WallClock } from "../../core/time/zone";
import type { SendingPorts } from "../sending/sending-ports";
import { visitSources, type VisitRecords } from "./booked-dates";
import { beginAnyChange, sendBegun, type Begun } from "./change-connected";
import { planChange, type WantedChange } from "./change-visit";
import { whyBusy } from "./is-busy";

/**
 * Leaves students out of a group visit from its next date on. No text that left the device names a student, so nothing
 * is sent for it, unless the others need less time: then the coming dates in a connected calendar get shorter, held as
 * every change. An event that she saved by hand keeps its length, and so do dates that she moved or marked. Where the
 * dates can't get shorter now, nobody is left out, and the answer says why.
 */
export async function leaveOut(
  ports: SendingPorts,
  { visitId, studentIds }: { visitId: string; studentIds: readonly string[] },
  underLock: UnderLock,
): Promise<Answer<null>> {
  const left = await underLock(async (): Promise<Answer<Begun | undefined>> => {
    const sources = await visitSources(ports.vault);
    const visit = sources.visits.find(({ id }) => id === visitId);
    if (!visit) return fail({ code: "not-found" });
    const busy = await whyBusy(ports, visit);
    if (busy) return fail(busy);
    const now = wallClockAt(ports.clock.nowMs(), knownZone(visit.zone) ?? ports.clock.zone());
    const after = withoutStudents(visit, studentIds, { site: siteDaysOf(visit, sources), now });
    if (!after) return fail({ code: "not-found" });
    const shorter = await shorterDates(ports, { visit, studentIds, sources, now });
    const planned = shorter && (await planChange(ports, shorter));
    if (planned && !planned.ok) return planned;
    await ports.vault.apply([{ put: "visits", record: after }]);
    return shorter ? beginAnyChange(ports, shorter) : ok(undefined);
  });
  if (!left.ok) return left;
  if (left.value) sendBegun(ports, left.value, underLock);
  return ok(null);
}

/** Gives the change that makes the coming dates as short as the others need them; undefined where they stay. */
async function shorterDates(
  { vault, clock }: SendingPorts,
  {
    visit,
    studentIds,
    sources,
    now,
  }: { visit: Visit; studentIds: readonly string[]; sources: VisitRecords; now: WallClock },
): Promise<WantedChange | undefined> {
  const minutes = minutesWithout(visit, studentIds, { students: await vault.all("students"), on: now.date });
  if (minutes === undefined || !isInConnectedCalendar(visit)) return undefined;
  const coming = occurrencesOf(visit, EVERY_DAY, siteDaysOf(visit, sources))
    .occurrences.filter(isOpen)
    .filter((one) => !hasBegun(one, now))
    .toSorted((a, b) => compare(a.plannedOn, b.plannedOn));
  const logs = (await vault.all("sessionLogs")).map(({ sessionId }) => partsOfOccurrenceId(sessionId));
  const marked = logs.flatMap(({ visitId, plannedOn = "" }) => (visitId === visit.id ? [plannedOn] : []));
  const isAfterMarks = ({ plannedOn }: Occurrence): boolean => marked.every((day) => day < plannedOn);
  const isMoved = ({ plannedOn }: Occurrence): boolean =>
    visit.changes.some(({ date, movedTo }) => date === plannedOn && movedTo);
  const next = coming.find((one) => isAfterMarks(one) && !isMoved(one));
  if (!next) return undefined;
  const { id, plannedOn: date } = next;
  const { startMinute } = visit;
  const to = { date, startMinute, endMinute: startMinute + minutes };
  const here = onClock(to, knownZone(visit.zone) ?? clock.zone(), clock.zone());
  return { id, reach: coming.every(isAfterMarks) ? "all" : "from", to: here };
}

/** Goes on without the students of a date who are in another class now. */
export async function leaveMovedOut(ports: SendingPorts, dateId: string, underLock: UnderLock): Promise<Answer<null>> {
  const { visitId } = partsOfOccurrenceId(dateId);
  const [visit, students] = await Promise.all([ports.vault.find("visits", visitId), ports.vault.all("students")]);
  if (!visit) return fail({ code: "not-found" });
  const staying = studentsStaying(visit);
  const moved = students.filter(({ id, classId }) => staying.includes(id) && classId !== visit.classId);
  return leaveOut(ports, { visitId, studentIds: moved.map(({ id }) => id) }, underLock);
}
