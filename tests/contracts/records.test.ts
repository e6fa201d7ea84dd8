import type * as z from "zod/mini";
import { expect, expectTypeOf, test } from "vitest";
import { CONTRACTS, REQUESTS, type Input } from "../../lib/contracts/requests";
import type { facts } from "../../lib/contracts/facts";
import type { TeacherAnswer, WeeklyTime } from "../../lib/core/asking/teacher-answer";
import type { TextPolicy } from "../../lib/core/booking/text-policy";
import type { Agenda, RoleCard } from "../../lib/core/booking/visit";
import type {
  CellDecision,
  QuestionSubject,
  SchoolClass,
  Site,
  Student,
  WorkingHours,
} from "../../lib/core/caseload/records";
import type { DistrictForm } from "../../lib/core/district/district-form";
import type { OwnMakeUpRule } from "../../lib/core/ledger/make-up-policies";
import type { SessionGiver } from "../../lib/core/ledger/session-giver";
import type { GoalPoint } from "../../lib/core/measure/goal-point";
import type { CalendarPlace } from "../../lib/core/schedule/calendar-place";
import type { ScheduleEntry } from "../../lib/core/schedule/schedule-entry";
import type { BellSchedule, DayMeaning, Rotation } from "../../lib/core/school-calendar/school-day";
import type { PageFacts } from "../../lib/page-facts/page-facts";
import type { SentPage } from "../../lib/ports/page-reader";

/** A type with its intersections written out, so that only what it says is compared. */
type Plain<T> = T extends (infer E)[] ? Plain<E>[] : T extends object ? { [K in keyof T]: Plain<T[K]> } : T;

/** A type with lists that can be written, as a schema gives them. */
type Writable<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer E)[] ? E[] : T[K] };
/** What a schema says of optional keys: a key may be absent, but not undefined. */
type Given<T> = { [K in keyof T]: Exclude<T[K], undefined> };

/** Differs by a key, or by what a key may be: `npm run types` fails. */
test("a record's type and its schema are the same", () => {
  expectTypeOf<Input<"saveSite">>().toEqualTypeOf<Site>();
  expectTypeOf<Input<"saveClass">>().toEqualTypeOf<SchoolClass>();
  expectTypeOf<Plain<Omit<Input<"saveStudent">, "base">>>().toEqualTypeOf<Plain<Student>>();
  expectTypeOf<Plain<NonNullable<Input<"saveStudent">["base"]>>>().toEqualTypeOf<Plain<Student>>();
  expectTypeOf<Input<"saveWorkingHours">["workingHours"]>().toEqualTypeOf<WorkingHours[]>();
  expectTypeOf<Plain<Input<"importSchedule">["entries"]>>().toEqualTypeOf<Plain<ScheduleEntry[]>>();
  expectTypeOf<Plain<Omit<Input<"saveTeacherAnswer">, "about">>>().toEqualTypeOf<Plain<Omit<TeacherAnswer, "about">>>();
  expectTypeOf<Input<"saveTeacherAnswer">["about"]>().toEqualTypeOf<QuestionSubject>();
  expectTypeOf<Input<"addSchoolDays">["meaning"]>().toEqualTypeOf<DayMeaning>();
  expectTypeOf<Input<"saveBellSchedule">>().toEqualTypeOf<BellSchedule>();
  expectTypeOf<Input<"saveRotation">>().toEqualTypeOf<Rotation>();
  expectTypeOf<NonNullable<Input<"bookWindow">["place"]>>().toEqualTypeOf<CalendarPlace>();
  expectTypeOf<Plain<Omit<Input<"readWeek">, "account" | "readWith">>>().toEqualTypeOf<Plain<SentPage>>();
  expectTypeOf<z.output<typeof facts>>().toEqualTypeOf<PageFacts>();
  expectTypeOf<NonNullable<Input<"saveRoleCard">["roleCard"]>>().toEqualTypeOf<RoleCard>();
  expectTypeOf<Input<"saveAgenda">["agenda"]>().toEqualTypeOf<Agenda>();
  expectTypeOf<NonNullable<Input<"recordGoalPoint">["point"]>>().toEqualTypeOf<GoalPoint>();
  expectTypeOf<Input<"chooseGiver">>().toEqualTypeOf<Given<SessionGiver>>();
  expectTypeOf<Input<"saveDistrictForm">>().toEqualTypeOf<DistrictForm>();
  expectTypeOf<Input<"saveMakeUpRule">>().toEqualTypeOf<Plain<OwnMakeUpRule>>();
  expectTypeOf<Input<"chooseOutgoing">>().toEqualTypeOf<Writable<TextPolicy>>();
  expectTypeOf<Plain<Input<"saveBlockedTimes">["blocked"]>>().toEqualTypeOf<Plain<WeeklyTime[]>>();
  expectTypeOf<Input<"decideCell">>().toEqualTypeOf<DecidedCell>();
});

/** The parts of a decision that the sender of `decideCell` names; its other parts follow from the student's goal. */
type DecidedCell = Plain<
  Pick<Extract<CellDecision, { reach: "student" }>, "studentId" | "goalId" | "titleKey"> &
    Pick<CellDecision, "reach" | "verdict">
>;

test("the check sees a key too many and a key too few", () => {
  // @ts-expect-error a key that the record does not have
  expectTypeOf<Input<"saveSite"> & { reviewDate?: string }>().toEqualTypeOf<Site>();
  // @ts-expect-error a key that the schema does not have
  expectTypeOf<Omit<Input<"saveSite">, "hours">>().toEqualTypeOf<Site>();
  // @ts-expect-error an optional key that the record does not have
  expectTypeOf<NonNullable<Input<"saveRoleCard">["roleCard"]> & { later?: string }>().toEqualTypeOf<RoleCard>();
  // @ts-expect-error an optional key that the schema does not have
  expectTypeOf<Omit<NonNullable<Input<"saveRoleCard">["roleCard"]>, "nextStep">>().toEqualTypeOf<RoleCard>();
});

test("every request is declared once", () => {
  const names = CONTRACTS.flatMap((contract) => Object.keys(contract));
  expect(names.length).toBe(new Set(names).size);
  expect(Object.keys(REQUESTS).sort()).toEqual(names.sort());
});
