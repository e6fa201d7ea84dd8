import type { Answer, UnderLock } from "../../contracts/contract";
import { bookingsOf, siteDaysOf } from "../../core/booking/dated-bookings";
import { minutesFor, studentsStaying, withoutStudents } from "../../core/booking/leavers";
import { partsOfOccurrenceId } from "../../core/booking/occurrences";
import { isInConnectedCalendar } from "../../core/booking/pending-change";
import { isOpen } from "../../core/booking/state";
import type { Visit } from "../../core/booking/visit";
import { lengthOf } from "../../core/time/interval";
import { fail, ok } from "../../core/result";
import { knownZone, wallClockAt } from "../../core/time/zone";
import type { SendingPorts } from "../sending/sending-ports";
import { visitSources } from "./booked-dates";
import { changeAnyVisit } from "./change-connected";
import { whyBusy } from "./is-busy";

/**
 * Leaves students out of a group visit from its next date on. No text that left the device names a student, so nothing
 * is sent for it, unless the others need less time: then the coming dates in a connected calendar get shorter, held as
 * every change. An event that she saved by hand keeps its length.
 */
export async function leaveOut(
  ports: SendingPorts,
  { visitId, studentIds }: { visitId: string; studentIds: readonly string[] },
  underLock: UnderLock,
): Promise<Answer<null>> {
  const left = await underLock(async (): Promise<Answer<Visit>> => {
    const sources = await visitSources(ports.vault);
    const visit = sources.visits.find(({ id }) => id === visitId);
    if (!visit) return fail({ code: "not-found" });
    const busy = await whyBusy(ports, visit);
    if (busy) return fail(busy);
    const now = wallClockAt(ports.clock.nowMs(), knownZone(visit.zone) ?? ports.clock.zone());
    const after = withoutStudents(visit, studentIds, { site: siteDaysOf(visit, sources), now });
    if (!after) return fail({ code: "not-found" });
    await ports.vault.apply([{ put: "visits", record: after }]);
    return ok(after);
  });
  return left.ok ? shorten(ports, left.value, underLock) : left;
}

async function shorten(ports: SendingPorts, visit: Visit, underLock: UnderLock): Promise<Answer<null>> {
  const nowMs = ports.clock.nowMs();
  const zone = ports.clock.zone();
  const now = wallClockAt(nowMs, zone);
  const minutes = minutesFor(visit, await ports.vault.all("students"), now.date);
  if (minutes === undefined || minutes >= lengthOf(visit) || !isInConnectedCalendar(visit)) return ok(null);
  const sources = await visitSources(ports.vault);
  const next = bookingsOf(visit, { site: siteDaysOf(visit, sources), zone })
    .filter(
      (one) =>
        isOpen(one) &&
        one.movedFrom === undefined &&
        (one.date > now.date || (one.date === now.date && one.startMinute > now.minute)),
    )
    .toSorted((a, b) => (a.date < b.date ? -1 : 1))[0];
  if (!next) return ok(null);
  const { id, date, startMinute } = next;
  const to = { date, startMinute, endMinute: startMinute + minutes };
  const changed = await changeAnyVisit(ports, { id, reach: "all", to }, underLock);
  return changed.ok ? ok(null) : changed;
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
