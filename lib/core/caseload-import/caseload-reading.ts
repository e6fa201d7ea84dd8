import type { IepSource } from "../iep/iep-reading";
import type { ServiceDoubt, ServiceLine } from "../service-lines/service-line";
import type { IsoDate } from "../time/iso-date";

/** A student of a caseload list, without the name. */
export interface ListedStudent {
  /** Initials or a code; two students with the same initials get different codes. */
  code: string;
  /** The class or its teacher, as the list words it. */
  className: string | null;
  /** The teacher, where the list has a column or label for teachers. */
  teacherName: string | null;
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
  /** What of an IEP each finding was read from; absent for a list. */
  sources?: FindingSources;
}

/** What was found in an IEP, with its place there. */
export interface FindingSources {
  goals: readonly { goal: string; source: IepSource }[];
  services: readonly { service: ServiceLine; source: IepSource }[];
  /** Accommodations that name a time or a routine. */
  accommodations: readonly { text: string; source: IepSource }[];
}

/** Why a cell or line of a caseload is asked about. */
export type CaseloadDoubtReason =
  | ServiceDoubt
  /** A cell for services that names no amount. */
  | "no-amount"
  /** A row without any service. */
  | "no-services"
  | "not-a-date"
  /** A day under "IEP date" in a list without a column of reviews: it may be that of the last IEP or of the next. */
  | "which-date"
  | "not-a-grade"
  /** A student who, by the list, is dismissed or has moved, and is left out. */
  | "has-left"
  /** A remark that may mean that; the student is kept until she answers. */
  | "maybe-left"
  /** A service that, by the list, has ended, of a student who is kept. */
  | "service-ended"
  /** A line that is no student's. */
  | "not-a-student";

/** A cell or line that was not understood; it holds no name. */
export interface CaseloadDoubt {
  /** From 1. */
  line: number;
  /** The head of its column, or the column's number from 1; absent in a list without columns, and for a whole row. */
  column?: string | number;
  text: string;
  why: CaseloadDoubtReason;
  /** Code of the student; undefined for a line of no student. */
  code?: string;
  /** Its place in an IEP; absent for a list. */
  source?: IepSource;
}

/** The parts of students' names by their codes. The caller must hash them at once and keep none. */
export type NamesByCode = { code: string; parts: string[] }[];

/** What was read in a caseload list. */
export interface CaseloadReading {
  /** Why nothing was read: a table in which no column of students was recognised. */
  refusal?: "no-columns";
  students: ListedStudent[];
  notUnderstood: CaseloadDoubt[];
}
