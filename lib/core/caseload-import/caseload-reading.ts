import type { ServiceDoubt, ServiceLine } from "../service-lines/service-line";
import type { IsoDate } from "../time/iso-date";

/** A student as a caseload list names one, already without a name. */
export interface ListedStudent {
  /** Initials or a code; two students of one name have two codes. */
  code: string;
  /** The class or its teacher, as the list words it. */
  className: string | null;
  /** "PK", "K", "1" ... "12". */
  grade: string | null;
  /** The school, where the list names it. */
  siteName: string | null;
  services: ServiceLine[];
  /** Goals with the student's own name struck out. */
  goals: string[];
  reviewDate: IsoDate | null;
  /** Lines of the list that are about the student, from 1. */
  lines: number[];
}

/** Why a cell or line of a caseload is asked about. */
export type CaseloadDoubtReason =
  | ServiceDoubt
  /** A cell for services that names no amount. */
  | "no-amount"
  /** A row without any service. */
  | "no-services"
  | "not-a-date"
  | "not-a-grade"
  /** A student of whom the list says that she is dismissed or has moved, and who is left out. */
  | "has-left"
  /** A remark that may mean so, of a student who is kept until it is answered. */
  | "maybe-left"
  /** A service that the list says has ended, of a student who is kept. */
  | "service-ended"
  /** A line that is no student's. */
  | "not-a-student";

/** A cell or line that was not understood; it holds no name. */
export interface CaseloadDoubt {
  /** From 1. */
  line: number;
  text: string;
  why: CaseloadDoubtReason;
  /** Whose cell it is; undefined for a line that is nobody's. */
  code?: string;
}

/** The parts of students' names by their codes. Only to be hashed at once: nothing may keep them. */
export type NamesByCode = { code: string; parts: string[] }[];

/** What was read in a caseload list. */
export interface CaseloadReading {
  students: ListedStudent[];
  notUnderstood: CaseloadDoubt[];
}
