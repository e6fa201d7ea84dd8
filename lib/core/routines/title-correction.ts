import type { NonRoutineKind, RoutineKind } from "../lexicon/routine-kinds";
import type { IsoDate } from "../time/iso-date";

/** "This title is Snack": a correction by the therapist or the teacher, kept per class. It overrides the rules. */
export interface TitleCorrection {
  /** One for the therapist and one for the teacher, per class and title. */
  id: string;
  classId: string;
  titleKey: string;
  kind: RoutineKind | NonRoutineKind;
  /** The day on which the teacher said so; absent for the therapist's own correction, which wins over the teacher's. */
  confirmedOn?: IsoDate;
}
