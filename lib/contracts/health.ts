import * as z from "zod/mini";
import type { CalendarHealth } from "../core/health/calendar-health";
import { query } from "./contract";
import { nothing, vendor } from "./fields";

/** Requests for how well her calendars can be read. */
export const healthContract = {
  /** Gives the health of each calendar's last readings. */
  loadCalendarHealth: query(nothing).answers<CalendarHealth[]>(),
  /** Makes a report of how the open calendar page is built, without its texts; null when none is open. */
  loadPageReport: query(z.strictObject({ site: vendor })).answers<{ text: string } | null>(),
};
