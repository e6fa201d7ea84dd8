import type { Discipline } from "../goals/goal-case";
import type { ServiceLine } from "../service-lines/service-line";
import type { IsoDate } from "../time/iso-date";
import type { HeadedClass } from "./class-heading";
import type { CaseloadDoubt } from "./caseload-reading";

/** Whether rows below can go on with an entry: not behind a row that is nobody's. */
export interface Following {
  isNobodys?: boolean;
}

/** What one row or one entry of a list says of a student; the name is in it only while the list is read. */
export interface ListEntry {
  /** The name or code as written. */
  written: string;
  id: string;
  /** True for a row that goes on with the student above. */
  isContinued: boolean;
  /** True when it names only a service of another discipline. */
  isOther: boolean;
  /** The words with which the list says that the student has left. */
  hasLeft?: string;
  /** The one service that `hasLeft` names. */
  leftService?: Discipline;
  className: string | null;
  /** The class and grade of the heading above: they hold where the student's own line names none. */
  headed?: HeadedClass | { className: null; grade: string | null };
  /** The teacher, where a column or label of its own says so. */
  teacherName: string | null;
  grade: string | null;
  siteName: string | null;
  services: ServiceLine[];
  goals: string[];
  reviewDate: IsoDate | null;
  lines: number[];
  doubts: CaseloadDoubt[];
}

export const emptyEntry = (written: string, line: number): ListEntry => ({
  written,
  id: "",
  isContinued: false,
  isOther: false,
  className: null,
  teacherName: null,
  grade: null,
  siteName: null,
  services: [],
  goals: [],
  reviewDate: null,
  lines: [line],
  doubts: [],
});
