import type * as z from "zod/mini";
import { expect, expectTypeOf, test } from "vitest";
import { CONTRACTS, REQUESTS, type Input } from "../../lib/contracts/requests";
import type { facts } from "../../lib/contracts/facts";
import type { TeacherAnswer } from "../../lib/core/asking/teacher-answer";
import type { QuestionSubject, SchoolClass, Site, Student, WorkingHours } from "../../lib/core/caseload/records";
import type { CalendarPlace } from "../../lib/core/schedule/calendar-place";
import type { ScheduleEntry } from "../../lib/core/schedule/schedule-entry";
import type { BellSchedule, DayMeaning, Rotation } from "../../lib/core/school-calendar/school-day";
import type { PageFacts } from "../../lib/page-facts/page-facts";
import type { SentPage } from "../../lib/ports/page-reader";

/** A type with its intersections written out, so that only what it says is compared. */
type Plain<T> = T extends (infer E)[] ? Plain<E>[] : T extends object ? { [K in keyof T]: Plain<T[K]> } : T;

/** Differs by a key, or by what a key may be: `npm run types` fails. */
test("a record's type and its schema are the same", () => {
  expectTypeOf<Input<"saveSite">>().toEqualTypeOf<Site>();
  expectTypeOf<Input<"saveClass">>().toEqualTypeOf<SchoolClass>();
  expectTypeOf<Plain<Omit<Input<"saveStudent">, "base">>>().toEqualTypeOf<Plain<Student>>();
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
});

test("the check sees a key too many and a key too few", () => {
  // @ts-expect-error a key that the record does not have
  expectTypeOf<Input<"saveSite"> & { reviewDate?: string }>().toEqualTypeOf<Site>();
  // @ts-expect-error a key that the schema does not have
  expectTypeOf<Omit<Input<"saveSite">, "hours">>().toEqualTypeOf<Site>();
});

test("every request is declared once", () => {
  const names = CONTRACTS.flatMap((contract) => Object.keys(contract));
  expect(names.length).toBe(new Set(names).size);
  expect(Object.keys(REQUESTS).sort()).toEqual(names.sort());
});
