/**
 * When a progress code is proposed: by what the data says of a goal. She decides; `never` is only for her to choose.
 */
export const CODE_CASES = ["no-data", "below", "on-track", "met", "never"] as const;
export type CodeCase = (typeof CODE_CASES)[number];

/** One code of a district's progress report. */
export interface ProgressCode {
  code: string;
  meaning: string;
  proposedFor: CodeCase;
}

/** The columns of a session log that a district may ask for, in the order of Pushpin's own export. */
export const LOG_COLUMNS = [
  ...(["kind", "date", "start", "end", "time-from", "outcome", "minutes", "other-minutes", "bucket", "place"] as const),
  ...(["group", "cause", "routine", "class"] as const),
  ...(["mode", "provider", "supervisor"] as const),
  ...(["data", "note", "recorded", "empty"] as const),
] as const;
export type LogColumn = (typeof LOG_COLUMNS)[number];

/** A column of a template: what it contains, under the district's own header. */
export interface TemplateColumn {
  column: LogColumn;
  header: string;
}

/** How her district wants something written. It says nothing about a student. */
export type DistrictForm =
  | { id: string; form: "codes"; name: string; codes: ProgressCode[] }
  | { id: string; form: "columns"; name: string; columns: TemplateColumn[] };
