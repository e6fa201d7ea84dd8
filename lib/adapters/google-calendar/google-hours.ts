import * as z from "zod/mini";
import type { CalendarHours } from "../../core/booking/calendar-hours";
import type { CalendarRefusal } from "../../core/booking/calendar-refusal";
import { fail, ok, type Result } from "../../core/result";
import type { Weekday } from "../../core/time/iso-date";
import { isKnownZone } from "../../core/time/zone";

const minute = z.number().check(z.minimum(0), z.maximum(1440));
const calendar = z.object({
  timeZone: z.optional(z.string()),
  workingHours: z.optional(
    z.object({
      workingHoursEnabled: z.optional(z.boolean()),
      availableTimes: z.optional(z.array(z.object({ dayOfWeek: z.string(), periodStart: minute, periodEnd: minute }))),
    }),
  ),
});

const DAYS: Record<string, Weekday> = {
  ...{ monday: "MO", tuesday: "TU", wednesday: "WE", thursday: "TH", friday: "FR", saturday: "SA", sunday: "SU" },
};

/**
 * Reads the working hours of a primary calendar (`calendars.get`, since November 2026, Workspace accounts only), in
 * minutes of the day on the calendar's own clock. Undefined where none are turned on, or the account can have none.
 */
export function googleHours(body: unknown): Result<CalendarHours | undefined, CalendarRefusal> {
  const { data, success } = z.safeParse(calendar, body);
  if (!success) return fail({ code: "outcome-unknown" });
  const { timeZone = "", workingHours } = data;
  const times = (workingHours?.availableTimes ?? []).flatMap(({ dayOfWeek, periodStart, periodEnd }) => {
    const weekday = DAYS[dayOfWeek.toLowerCase()];
    return weekday ? [{ weekday, startMinute: periodStart, endMinute: periodEnd }] : [];
  });
  if (workingHours?.workingHoursEnabled !== true || times.length === 0) return ok(undefined);
  return ok({ zone: isKnownZone(timeZone) ? timeZone : "", times });
}
