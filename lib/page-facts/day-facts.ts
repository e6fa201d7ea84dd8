/**
 * columns: day columns to read · list: a view without hours · bare: neither columns nor a list ·
 * ambiguous: several grids at once · elsewhere: editor, settings ... · failed: gathering itself failed
 */
export type PageShape = "columns" | "list" | "bare" | "ambiguous" | "elsewhere" | "signed-out" | "failed";

/** Evidence of which days are shown, not yet interpreted. */
export interface DayFacts {
  /** The day attribute of each column. */
  keys: (string | null)[];
  /** First and last day in view, by the grid's own attributes. */
  first: string | null;
  last: string | null;
  headings: string[];
  /** Path of the page's address. */
  path: string;
  /** Day attributes of a view without columns. */
  listed: string[];
}
