import { questionId } from "../../core/asking/teacher-question";
import { validateAnswer, type TeacherAnswer } from "../../core/asking/teacher-answer";
import type { TitleCorrection } from "../../core/routines/title-correction";
import type { QuestionSubject, TeacherRoutine } from "../../core/caseload/records";
import { titleKey } from "../../core/routines/title-key";
import { stableId } from "../../core/stable-id";
import type { IsoDate } from "../../core/time/iso-date";
import { wallClockAt } from "../../core/time/zone";
import type { VaultChange } from "../../ports/vault";
import { ok, fail, type Result } from "../../core/result";
import type { Ports } from "../ports";
import type { Kept } from "../caseload/keep-records";

const today = ({ clock }: Ports): IsoDate => wallClockAt(clock.nowMs(), clock.zone()).date;

/** Remembers that a teacher was asked, today. Asking again moves the date. */
export async function rememberQuestion(
  ports: Ports,
  { classId, about }: { classId: string; about: QuestionSubject },
): Promise<Result<null, { code: "not-found" }>> {
  if (!(await ports.vault.find("classes", classId))) return fail({ code: "not-found" });
  const record = { id: questionId(classId, about), classId, about, askedOn: today(ports) };
  await ports.vault.apply([{ put: "teacherQuestions", record }]);
  return ok(null);
}

/** Forgets a question that was asked. */
export async function forgetQuestion({ vault }: Ports, id: string): Promise<void> {
  await vault.apply([{ remove: "teacherQuestions", id }]);
}

/**
 * Keeps what a teacher answered: her routine becomes part of the class's schedule, her word on a title takes the
 * place of the rules and of an earlier guess of the therapist, and the times she does not want are closed to visits.
 */
export async function keepAnswer(ports: Ports, answer: TeacherAnswer): Promise<Kept> {
  const { vault } = ports;
  const { classId, about } = answer;
  if (!(await vault.find("classes", classId))) return fail({ code: "not-found" });
  const errors = validateAnswer(answer);
  if (errors.length > 0) return fail({ code: "invalid-fields", errors });
  const id = questionId(classId, about);
  const askedOn = (await vault.find("teacherQuestions", id))?.askedOn ?? today(ports);
  await vault.apply([
    ...routineChanges(answer, today(ports)),
    ...titleChanges(answer, today(ports)),
    ...blockedChanges(answer, today(ports)),
    { put: "teacherQuestions", record: { id, classId, about, askedOn, answeredOn: today(ports) } },
  ]);
  return ok(null);
}

function routineChanges({ classId, routine }: TeacherAnswer, confirmedOn: IsoDate): VaultChange[] {
  if (!routine) return [];
  const title = routine.title.trim();
  const { kind, weekdays, startMinute, endMinute } = routine;
  // The same routine told again, with other days or another kind, replaces what was told before.
  const id = stableId("routine", classId, titleKey(title), startMinute, endMinute);
  const record: TeacherRoutine = { id, classId, title, kind, weekdays, startMinute, endMinute, confirmedOn };
  return [{ put: "teacherRoutines", record }];
}

function titleChanges({ classId, titles }: TeacherAnswer, confirmedOn: IsoDate): VaultChange[] {
  return titles.flatMap(({ title, kind }): VaultChange[] => {
    const key = titleKey(title);
    const record: TitleCorrection = { id: `${classId}|${key}|teacher`, classId, titleKey: key, kind, confirmedOn };
    return [
      { remove: "corrections", id: `${classId}|${key}` },
      { put: "corrections", record },
    ];
  });
}

function blockedChanges({ classId, blocked }: TeacherAnswer, saidOn: IsoDate): VaultChange[] {
  return blocked.map(({ weekdays, startMinute, endMinute }): VaultChange => {
    const id = stableId("blocked", classId, weekdays.join(" "), startMinute, endMinute);
    return { put: "blockedTimes", record: { id, classId, weekdays, startMinute, endMinute, saidOn } };
  });
}

/** What a teacher told, by what it is. */
export interface TeacherWord {
  what: "routine" | "title" | "blocked";
  id: string;
}

const COLLECTION = { routine: "teacherRoutines", title: "corrections", blocked: "blockedTimes" } as const;

/** Takes back what a teacher told. */
export async function removeTeacherWord({ vault }: Ports, { what, id }: TeacherWord): Promise<void> {
  await vault.apply([{ remove: COLLECTION[what], id }]);
}
