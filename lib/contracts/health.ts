import * as z from "zod/mini";
import type { CalendarHealth } from "../core/health/calendar-health";
import type { ShownOverride } from "../core/health/selector-override";
import { command, query } from "./contract";
import { nothing, vendor } from "./fields";

/** In characters; longer than any override, so that one which is too long is refused in words. */
const MAX_OVERRIDE_LENGTH = 100_000;

/** Requests for how well her calendars can be read. */
export const healthContract = {
  /** Gives the health of each calendar's last readings. */
  loadCalendarHealth: query(nothing).answers<CalendarHealth[]>({ log: null }),
  /** Lists the overrides of selectors that she pasted, and whether each is in use. */
  loadOverrides: query(nothing).answers<ShownOverride[]>({ log: null }),
  /**
   * Keeps a pasted override, or fails with `override`. Its signature is checked here, and again each time that it is
   * used.
   */
  saveOverride: command(z.strictObject({ text: z.string().check(z.maxLength(MAX_OVERRIDE_LENGTH)) }))
    .forbiddenBy(({ overridesAllowed = true }) => (overridesAllowed ? undefined : "overridesAllowed"))
    .answers<null>(),
  removeOverride: command(z.strictObject({ vendor })).answers<null>(),
  /**
   * Makes a report of how the open calendar page is built, with every letter and digit replaced; null when none is
   * open.
   */
  loadPageReport: query(z.strictObject({ vendor })).answers<{ text: string } | null>({ log: null }),
};
