import { offerTerm, type FindAltered, type TermOffer, type TermRefusal } from "../../core/booking/term";
import type { SchoolClass } from "../../core/caseload/records";
import type { CalendarPlace } from "../../core/schedule/calendar-place";
import { reasonsOf, dayPlan } from "../../core/school-calendar/day-plan";
import { findDayChange } from "../../core/sessions/list-today";
import type { PushInWindow } from "../../core/suggest/push-in-window";
import { addDays } from "../../core/time/iso-date";
import { moveZone } from "../../core/time/zone";
import { fail, ok, type Result } from "../../core/result";
import type { ScheduleRecords } from "../../core/class-week/schedule-records";
import { classWeek, scheduleRecords } from "../classes/class-weeks";
import type { Ports } from "../ports";
import type { LoadedWeek } from "../windows/load-week";

/**
 * Says what it would mean to book a window every week until the term ends, in the calendar that it would be handed to:
 * Outlook's link holds no series, while a file and a connected calendar do, whichever page was read last. Dates are on
 * the class's clock. Days on which the school runs otherwise and the routine is not at its time are left out.
 */
export async function offerForTerm(
  { vault }: Ports,
  { facts, zone }: Pick<LoadedWeek, "facts" | "zone">,
  { window, place }: { window: PushInWindow; place: CalendarPlace },
): Promise<Result<TermOffer, TermRefusal>> {
  const records = await scheduleRecords(vault);
  const schoolClass = facts.classes.find((entry) => entry.schoolClass.id === window.classId)?.schoolClass;
  const isByLink = (schoolClass?.booking ?? { way: "link" }).way === "link";
  if (isByLink && place.vendor === "outlook") return fail({ code: "link-has-no-series" });
  const site = facts.sites.find(({ id }) => id === schoolClass?.siteId);
  const students = facts.students.filter(({ id }) => window.parts.some(({ studentId }) => studentId === id));
  const own = site?.zone || zone;
  const { date, minute: startMinute } = moveZone({ date: window.date, minute: window.startMinute }, zone, own);
  const at = { ...window, startMinute, endMinute: startMinute + window.endMinute - window.startMinute };
  const findAltered = schoolClass && alteredDays({ schoolClass, window: at, zone: own }, records);
  const offer = offerTerm(date, {
    site,
    students,
    calendar: records.calendar,
    ...(findAltered ? { findAltered } : {}),
  });
  if (!offer.ok) return offer;
  // The form of Google's page takes one rule and nothing else.
  const { rhythms = [], ...rest } = offer.value;
  return ok(
    isByLink
      ? { ...rest, rhythms: rhythms.filter(({ rhythm }) => rhythm === "every-other-week") }
      : { ...rest, rhythms, leavesOut: true },
  );
}

/** Finds days with school on which a window's routine does not cover it, in the class's schedule as it is now. */
function alteredDays(
  {
    schoolClass,
    window,
    zone,
  }: {
    schoolClass: SchoolClass;
    window: Pick<PushInWindow, "titleKey" | "startMinute" | "endMinute">;
    zone: string;
  },
  records: ScheduleRecords,
): FindAltered {
  const { titleKey, startMinute, endMinute } = window;
  return (date) => {
    // Ordinary days are not worked out: a term has many, and a card opens at once.
    if (reasonsOf(dayPlan(date, schoolClass.siteId, records.calendar)).length === 0) return undefined;
    const week = classWeek(schoolClass, records, { from: date, to: addDays(date, 1), zone });
    return findDayChange({ classId: schoolClass.id, date, titleKey, startMinute, endMinute }, [week])?.because[0];
  };
}
