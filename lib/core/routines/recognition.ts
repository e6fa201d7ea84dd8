import type { MinuteOfDay } from "../time/interval";
import type { NonRoutineKind, RoutineKind } from "../lexicon/routine-kinds";

/** The surroundings of a title on its calendar, which help to read an ambiguous one. All optional. */
export interface TitleContext {
  startMinute?: MinuteOfDay;
  durationMinutes?: number;
  /** Title of the entry before and after it on the same day of the same class. */
  previousTitle?: string;
  nextTitle?: string;
  /** Grade of the class as the therapist wrote it: "PK", "K", "1" ... "12". */
  grade?: string;
}

/** One routine read out of a title. */
export interface RecognisedKind {
  kind: RoutineKind;
  /** 0..1; below 0.5 the title should be confirmed by the therapist. */
  confidence: number;
  /** The deciding words, quoted from the title. */
  evidence: string;
}

/** What a calendar title was recognised as. */
export interface Recognition {
  /** Best first; empty when the title is no routine. Composite titles ("Lunch/Recess") carry two. */
  kinds: RecognisedKind[];
  /** Why no routine is offered, when `kinds` is empty. `opaque` = the title does not say what happens. */
  nonRoutine?: { kind: NonRoutineKind; evidence: string };
  /** Where it comes from: the rules, the therapist's correction, or the teacher. */
  source: "rules" | "corrected" | "teacher";
  /** What only the rules read, where learned titles say otherwise; goals are matched by it. */
  byRules?: Recognition;
}
