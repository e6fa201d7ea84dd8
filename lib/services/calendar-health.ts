import { calendarHealth, type CalendarHealth } from "../core/health/calendar-health";
import type { House } from "./house";

/** How the calendars were read lately, one entry for each that was. */
export async function healthOfCalendars({ vault }: House): Promise<CalendarHealth[]> {
  return calendarHealth(await vault.all("readings"));
}
