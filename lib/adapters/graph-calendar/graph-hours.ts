import * as z from "zod/mini";
import type { CalendarHours } from "../../core/booking/calendar-hours";
import { fail, ok } from "../../core/result";
import type { Weekday } from "../../core/time/iso-date";
import { findNamedZone } from "../../core/time/zone-names";
import type { AccountCalendar, FromCalendar } from "../../ports/calendar-port";
import type { Ask } from "./graph-ask";

const text = z.optional(z.nullable(z.string()));
const schedules = z.object({
  value: z.array(
    z.object({
      workingHours: z.optional(
        z.nullable(
          z.object({
            daysOfWeek: z.optional(z.nullable(z.array(z.string()))),
            startTime: text,
            endTime: text,
            timeZone: z.optional(z.nullable(z.object({ name: text }))),
          }),
        ),
      ),
    }),
  ),
});

const DAYS: Record<string, Weekday> = {
  ...{ monday: "MO", tuesday: "TU", wednesday: "WE", thursday: "TH", friday: "FR", saturday: "SA", sunday: "SU" },
};
const DAY_MS = 86_400_000;

/**
 * Reads her working hours from a free/busy query of her own address, which needs no further permission: the same hours
 * on each of her working days. Undefined when the answer has none, or the address of her own calendar is unknown.
 * @param calendars of the account
 */
export async function graphHours(
  ask: Ask,
  calendars: readonly AccountCalendar[],
  nowMs: number,
): FromCalendar<CalendarHours | undefined> {
  const own = calendars.find(({ isPrimary }) => isPrimary);
  if (own?.dataOwner === undefined) return ok(undefined);
  const time = (ms: number) => ({ dateTime: new Date(ms).toISOString().slice(0, 19), timeZone: "UTC" });
  const span = { startTime: time(nowMs), endTime: time(nowMs + DAY_MS), availabilityViewInterval: 60 };
  const body = { schedules: [own.dataOwner], ...span };
  const answer = await ask({ method: "POST", path: "/me/calendar/getSchedule", body }, "calendar");
  if (!answer.ok) return answer;
  const { data, success } = z.safeParse(schedules, answer.value);
  if (!success) return fail({ code: "outcome-unknown" });
  const { daysOfWeek, startTime, endTime, timeZone } = data.value[0]?.workingHours ?? {};
  const [startMinute, endMinute] = [minuteOf(startTime), minuteOf(endTime)];
  if (startMinute === undefined || endMinute === undefined) return ok(undefined);
  const times = (daysOfWeek ?? []).flatMap((day) => {
    const weekday = DAYS[day.toLowerCase()];
    return weekday ? [{ weekday, startMinute, endMinute }] : [];
  });
  const named = findNamedZone(timeZone?.name ?? "");
  const zone = named?.certainty === "known" ? named.zone : "";
  return ok(times.length > 0 ? { zone, times } : undefined);
}

/** "08:00:00.0000000" -> 480. */
function minuteOf(time: string | null | undefined): number | undefined {
  const [, hour, minute] = /^(\d\d):(\d\d):/.exec(time ?? "") ?? [];
  return hour === undefined ? undefined : Number(hour) * 60 + Number(minute);
}
