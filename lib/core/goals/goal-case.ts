export const DISCIPLINES = ["OT", "PT", "SLP"] as const;
export type Discipline = (typeof DISCIPLINES)[number];

/** A goal as the IEP words it, with what is known about the student. */
export interface GoalCase {
  goalText: string;
  discipline: Discipline;
  /** "PK", "K", "1" ... "12"; free text is tolerated. */
  grade: string;
}
