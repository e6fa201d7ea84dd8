import type { QuestionSubject } from "../caseload/records";
import type { IsoDate } from "../time/iso-date";

/** A question to a class's teacher, and whether it was asked and answered yet. */
export interface AskableQuestion {
  id: string;
  about: QuestionSubject;
  askedOn?: IsoDate;
  answeredOn?: IsoDate;
}
