import * as z from "zod/mini";
import type { CalendarHealth } from "../core/health/calendar-health";
import { query } from "./contract";
import { nothing, vendor } from "./fields";

/** What was read of the calendars lately. */
export const healthContract = {
  /** How were the calendars read lately? */
  loadCalendarHealth: query(nothing).answers<CalendarHealth[]>(),
  /** What is the open calendar page built of, without what is written on it? null when none is open. */
  loadPageReport: query(z.strictObject({ site: vendor })).answers<{ text: string } | null>(),
};
