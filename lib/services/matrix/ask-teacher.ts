import type { AskedQuestion, TeacherReport } from "../../contracts/matrix";
import { validateAnswer, validateBlocked, type TeacherAnswer } from "../../core/asking/teacher-answer";
import { questionKey } from "../../core/asking/teacher-question";
import { teacherRoutineKey } from "../../core/asking/teacher-schedule";
import type { BlockedTime, QuestionSubject } from "../../core/caseload/records";
import { titleKey } from "../../core/routines/title-key";
import type { Interval } from "../../core/time/interval";
import type { IsoDate } from "../../core/time/iso-date";
import { wallClockAt } from "../../core/time/zone";
import type { VaultChange } from "../../ports/vault";
import { ok, fail, type Result } from "../../core/result";
import { idFor, newId } from "../new-id";
import type { Ports } from "../ports";
import type { Saved } from "../caseload/save-records";

const today = ({ clock }: Ports): IsoDate => wallClockAt(clock.nowMs(), clock.zone()).date;

/** Remembers that a teacher was asked, today. Asking again moves the date. */
export async function saveTeacherQuestion(
  ports: Ports,
  { classId, about }: AskedQuestion,
): Promise<Result<null, { code: "not-found" }>> {
  if (!(await ports.vault.find("classes", classId))) return fail({ code: "not-found" });
  const { id } = await questionAbout(ports, classId, about);
  const record = { id, classId, about, askedOn: today(ports) };
  await ports.vault.apply([{ put: "teacherQuestions", record }]);
  return ok(null);
}

/** Finds the stored question about a subject, or makes the id of a new one. */
async function questionAbout({ vault }: Ports, classId: string, about: QuestionSubject) {
  const key = questionKey(classId, about);
  const asked = (await vault.all("teacherQuestions")).find((one) => questionKey(one.classId, one.about) === key);
  return { id: asked?.id ?? newId(), asked };
}

/**
 * Forgets a question that was asked.
 * @param key see questionKey
 */
export async function removeTeacherQuestion({ vault }: Ports, key: string): Promise<void> {
  const asked = await vault.all("teacherQuestions");
  const gone = asked.filter(({ classId, about }) => questionKey(classId, about) === key);
  await vault.apply(gone.map(({ id }): VaultChange => ({ remove: "teacherQuestions", id })));
}

/**
 * Keeps what a teacher answered: a routine becomes part of the class's schedule, the meaning of a title overrides the
 * rules and an earlier correction by the therapist, and unwanted times are closed to visits.
 */
export async function saveTeacherAnswer(ports: Ports, answer: TeacherAnswer): Promise<Saved> {
  const { vault } = ports;
  const { classId, about } = answer;
  if (!(await vault.find("classes", classId))) return fail({ code: "not-found" });
  const errors = validateAnswer(answer);
  if (errors.length > 0) return fail({ code: "invalid-fields", errors });
  const { id, asked } = await questionAbout(ports, classId, about);
  const askedOn = asked?.askedOn ?? today(ports);
  await vault.apply([
    ...(await routineChanges(ports, answer)),
    ...(await titleChanges(ports, answer)),
    ...(await blockedChanges(ports, answer)),
    { put: "teacherQuestions", record: { id, classId, about, askedOn, answeredOn: today(ports) } },
  ]);
  return ok(null);
}

/** Keeps times at which a class's teacher wants no visit: they are closed to visits from now on. */
export async function saveBlockedTimes(
  ports: Ports,
  { classId, blocked }: Pick<TeacherAnswer, "classId" | "blocked">,
): Promise<Saved> {
  if (!(await ports.vault.find("classes", classId))) return fail({ code: "not-found" });
  const errors = validateBlocked(blocked);
  if (errors.length > 0) return fail({ code: "invalid-fields", errors });
  await ports.vault.apply(await blockedChanges(ports, { classId, blocked }));
  return ok(null);
}

async function routineChanges(ports: Ports, { classId, routine }: TeacherAnswer): Promise<VaultChange[]> {
  if (!routine) return [];
  const { kind, weekdays, startMinute, endMinute } = routine;
  const confirmedOn = today(ports);
  const answered = { classId, title: routine.title.trim(), kind, weekdays, startMinute, endMinute, confirmedOn };
  // A new answer about the same routine, with other days or another kind, replaces the earlier one.
  const before = await ports.vault.all("teacherRoutines");
  const id = idFor(before, (one) => teacherRoutineKey(one) === teacherRoutineKey(answered));
  return [{ put: "teacherRoutines", record: { id, ...answered } }];
}

async function titleChanges(ports: Ports, { classId, titles }: TeacherAnswer): Promise<VaultChange[]> {
  const before = (await ports.vault.all("corrections")).filter((one) => one.classId === classId);
  const answered = new Map(titles.map(({ title, kind }) => [titleKey(title), kind]));
  const puts = [...answered].map(([key, kind]): VaultChange => {
    const id = idFor(before, (one) => one.titleKey === key && one.confirmedOn !== undefined);
    return { put: "corrections", record: { id, classId, titleKey: key, kind, confirmedOn: today(ports) } };
  });
  const guesses = before.filter((one) => answered.has(one.titleKey) && one.confirmedOn === undefined);
  return [...guesses.map(({ id }): VaultChange => ({ remove: "corrections", id })), ...puts];
}

async function blockedChanges(
  ports: Ports,
  { classId, blocked }: Pick<TeacherAnswer, "classId" | "blocked">,
): Promise<VaultChange[]> {
  const before = (await ports.vault.all("blockedTimes")).filter((one) => one.classId === classId);
  const times = new Map(blocked.map((one) => [timesKey(one), one]));
  return [...times].map(([key, { weekdays, startMinute, endMinute }]): VaultChange => {
    const id = idFor(before, (one) => timesKey(one) === key);
    const record = { id, classId, weekdays, startMinute, endMinute, saidOn: today(ports) };
    return { put: "blockedTimes", record };
  });
}

const timesKey = ({ weekdays, startMinute, endMinute }: Pick<BlockedTime, "weekdays" | keyof Interval>): string =>
  `${weekdays.join(" ")}|${startMinute}|${endMinute}`;

const COLLECTION = { routine: "teacherRoutines", title: "corrections", blocked: "blockedTimes" } as const;

/** Removes one part of a teacher's answer. */
export async function removeTeacherReport({ vault }: Ports, { what, id }: TeacherReport): Promise<void> {
  await vault.apply([{ remove: COLLECTION[what], id }]);
}
