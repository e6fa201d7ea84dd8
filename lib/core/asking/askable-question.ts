import type { QuestionSubject } from "../caseload/records";
import type { IsoDate } from "../time/iso-date";

/** A question with what became of it. */
export interface AskableQuestion {
  id: string;
  about: QuestionSubject;
  askedOn?: IsoDate;
  answeredOn?: IsoDate;
}
