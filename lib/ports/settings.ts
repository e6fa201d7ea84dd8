import type { SelectorOverride } from "../core/health/selector-override";
import type { CalendarVendor } from "../core/schedule/calendar-reading";

/** Small choices that say nothing about a student; readable by every part of the extension. */
export interface SettingValues {
  /** Language of all words; "auto" follows the browser. */
  language: "auto" | "en" | "es";
  /** Whether to draw on the calendar page, by vendor. */
  overlay: Record<CalendarVendor, boolean>;
  /** Whether to draw only the next few suggestions instead of the whole week's, by vendor. */
  onlyNext: Record<CalendarVendor, boolean>;
  /** Selectors that she pasted to mend the reading of a vendor's page. */
  overrides: Partial<Record<CalendarVendor, SelectorOverride>>;
}

/** The stored settings. */
export interface Settings {
  read(): Promise<SettingValues>;
  change(values: Partial<SettingValues>): Promise<void>;
}
