import type { SelectorOverride } from "../core/health/selector-override";
import type { CalendarVendor } from "../core/schedule/calendar-reading";

/** Small choices that hold nothing about a student; readable by every part of the extension. */
export interface SettingValues {
  /** Language of all words; "auto" follows the browser. */
  language: "auto" | "en" | "es";
  /** Draw on the calendar page? Per site. */
  overlay: Record<CalendarVendor, boolean>;
  /** Draw only the next few suggestions, not the whole week's? Per site. */
  onlyNext: Record<CalendarVendor, boolean>;
  /** Selectors she pasted to mend the reading of a site. */
  overrides: Partial<Record<CalendarVendor, SelectorOverride>>;
}

export interface Settings {
  read(): Promise<SettingValues>;
  change(values: Partial<SettingValues>): Promise<void>;
}
