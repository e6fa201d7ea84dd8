import type { LogColumn, TemplateColumn } from "./district-form";

const columns = (...named: [LogColumn, string][]): TemplateColumn[] =>
  named.map(([column, header]) => ({ column, header }));

/**
 * Column orders to begin with, from public descriptions of what such logs ask for: SEIS service tracking (2015 manual),
 * Infinite Campus service logs (its help pages), Texas SHARS session notes (onwardlearning.com). None is an import
 * layout: she changes them to her district's own.
 */
export const LOG_TEMPLATES = {
  "seis-like": columns(
    ["date", "Date"],
    ["minutes", "Minutes"],
    ["bucket", "Delivery Setting"],
    ["group", "Group Size"],
    ["outcome", "Attendance"],
    ["cause", "Reason"],
  ),
  "campus-like": columns(
    ["date", "Date"],
    ["minutes", "Minutes Served"],
    ["provider", "Provider"],
    ["note", "Comments"],
  ),
  "shars-like": columns(
    ["date", "Date"],
    ["start", "Start"],
    ["end", "Stop"],
    ["minutes", "Total"],
    ["group", "Group Size"],
    ["routine", "Activity"],
    ["note", "Observation"],
    ["data", "Related Objective"],
  ),
} as const satisfies Record<string, readonly TemplateColumn[]>;
