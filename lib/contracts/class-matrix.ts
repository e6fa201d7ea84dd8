import type { BlockedTime, TeacherQuestion, TeacherRoutine } from "../core/caseload/records";
import type { MatrixRoutine, MatrixRow } from "../core/matrix/matrix-row";
import type { NonRoutineKind, RoutineKind } from "../core/lexicon/routine-kinds";
import type { IsoDate } from "../core/time/iso-date";

/** The activity matrix of one class: its students' goals down, its routines across. */
export interface ClassMatrix {
  classId: string;
  /** False until a schedule was imported or the teacher reported a routine. */
  hasSchedule: boolean;
  /** In time order. */
  routines: MatrixRoutine[];
  /** By student, then in the order of the goals. */
  rows: MatrixRow[];
  /** Titles from which no activity can be recognised, in time order. */
  opaqueTitles: string[];
  /** All questions of the class, last asked first. */
  questions: TeacherQuestion[];
  /** Routines that the teacher reported so far. */
  teacherRoutines: TeacherRoutine[];
  blockedTimes: BlockedTime[];
  teacherTitles: { id: string; title: string; kind: RoutineKind | NonRoutineKind; confirmedOn: IsoDate }[];
}
