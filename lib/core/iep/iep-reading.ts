import type { ServiceDoubt, ServiceLine } from "../service-lines/service-line";
import type { IsoDate } from "../time/iso-date";

/** One line of a document's text: a paragraph, a row with tabs between its cells, or a line of a page. */
export interface IepLine {
  text: string;
  /** From 1; undefined where the file does not say where its pages end. */
  page?: number;
  /** 1 for the left and 2 for the right of two columns of running text; undefined for what runs across the page. */
  column?: number;
}

/** Where in the document something was found: a page, and lines of the text, counted from 0, the last one included. */
export interface IepPlace {
  page: number | null;
  firstLine: number;
  lastLine: number;
}

/** A line of the document near a finding, with the student's own name struck out. */
export interface CutOutLine {
  /** Counted from 0. */
  line: number;
  text: string;
  /** True for the lines that the finding was read from. */
  isFound: boolean;
}

/** The page and the lines around a finding, as they are shown beside it. */
export interface IepSource {
  page: number | null;
  lines: CutOutLine[];
}

export interface IepGoal extends IepPlace {
  /** The goal's wording, with the student's own name struck out. */
  text: string;
}

export interface IepService extends ServiceLine, IepPlace {}

/** An accommodation that names a clock time, minutes or a routine. It is no service and grants none. */
export interface IepAccommodation extends IepPlace {
  /** As the document words it, with the student's own name struck out; cells of a row are joined by semicolons. */
  text: string;
}

/** Why something in an IEP is asked about. */
export type IepDoubtReason = ServiceDoubt | "two-review-dates";

export interface IepDoubt extends IepPlace {
  /** As the document words it, with the student's own name struck out. */
  text: string;
  why: IepDoubtReason;
}

/** What was found in an IEP. Nothing is stored until she chooses it. */
export interface IepReading {
  goals: IepGoal[];
  services: IepService[];
  reviewDate: IsoDate | null;
  /** Where the review date is; undefined when there is none. */
  reviewPlace?: IepPlace;
  doubtful: IepDoubt[];
  /** In the order of the document. */
  accommodations: IepAccommodation[];
  /** Returns the lines around a place in the document. */
  cutOut: (place: IepPlace) => CutOutLine[];
}
