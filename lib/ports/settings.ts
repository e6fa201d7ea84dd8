import type { CalendarVendor } from "../core/schedule/calendar-reading";

/** What the overlay draws, by vendor: all that a calendar page's script reads of the settings. */
export interface OverlaySwitches {
  /** Whether to draw on the calendar page, by vendor. */
  overlay: Record<CalendarVendor, boolean>;
  /** Whether to draw only the next few suggestions instead of the whole week's, by vendor. */
  onlyNext: Record<CalendarVendor, boolean>;
}

/**
 * Small choices that say nothing about a student. Every part of the extension can read and write them, a calendar
 * page's script too: nothing may depend on them but what is shown, and how.
 */
export interface SettingValues extends OverlaySwitches {
  /** Language of all words; "auto" follows the browser. */
  language: "auto" | "en" | "es";
  /** The year whose end she has gone through, or put off; 0 for none. */
  yearReviewed: number;
  /** Minutes before a session at which she is reminded of it; 0 for no reminder. */
  reminderMinutes: 0 | 5 | 10;
  /** True while initials are hidden, for sharing the screen. */
  isPrivate: boolean;
}

/** The stored settings. */
export interface Settings {
  read(): Promise<SettingValues>;
  change(values: Partial<SettingValues>): Promise<void>;
}
