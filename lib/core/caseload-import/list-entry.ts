import type { Discipline } from "../goals/goal-case";
import type { ServiceLine } from "../service-lines/service-line";
import type { IsoDate } from "../time/iso-date";
import type { HeadedClass } from "./class-heading";
import type { CaseloadDoubt } from "./caseload-reading";

/** Whether rows below may continue an entry: not after a row that belongs to no student. */
export interface Following {
  isNobodys?: boolean;
}

/** One row or entry of a list about a student; it holds the name only while the list is read. */
export interface ListEntry {
  /** The name or code as written. */
  written: string;
  id: string;
  /** True for a row that continues the student above. */
  isContinued: boolean;
  /** True when it names only a service of another discipline. */
  isOther: boolean;
  /** The words with which the list says that the student has left. */
  hasLeft?: string;
  /** The one service that `hasLeft` names. */
  leftService?: Discipline;
  className: string | null;
  /** The class and grade of the heading above: they apply where the student's own line names none. */
  headed?: HeadedClass | { className: null; grade: string | null };
  /** The teacher, where a separate column or label names one. */
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
