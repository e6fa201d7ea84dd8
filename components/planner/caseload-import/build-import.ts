import type { Caseload } from "../../../lib/contracts/caseload";
import type { Input } from "../../../lib/contracts/requests";
import {
  mandateOfServices,
  type LeftOutReason,
  type LineDates,
} from "../../../lib/core/caseload-import/mandate-of-services";
import {
  missingFromList,
  compareWithRecords,
  studentRecord,
  type SettledStudent,
  type Comparison,
} from "../../../lib/core/caseload-import/plan-import";
import { fittingAccommodations } from "../../../lib/core/caseload/accommodations";
import type { Site, Student } from "../../../lib/core/caseload/records";
import type { Discipline } from "../../../lib/core/goals/goal-case";
import type { ServiceLine } from "../../../lib/core/service-lines/service-line";
import { isIsoDate, type IsoDate } from "../../../lib/core/time/iso-date";
import { hoursOfDraft } from "../settings/hours-draft";
import { schoolOf } from "./calendars-to-check";
import { newClasses } from "./draft-classes";
import { chosenHours } from "./proposed-hours";
import type { BringInDraft, ClassRow, StudentRow } from "./bring-in-draft";
import { takenAccommodations, takenGoals, takenServices } from "./row-services";

/** A student of the list as it would be saved. */
export interface PlannedStudent {
  row: StudentRow;
  settled: SettledStudent;
  comparison: Comparison;
  leftOut: { service: ServiceLine; why: LeftOutReason }[];
  /** Number of accommodations that the student's record has no room for. */
  accommodationsLeftOut: number;
}

/** What saving would do. */
export interface ImportPlan {
  students: PlannedStudent[];
  /** Saved students whom the list does not name; empty while no list was read. */
  gone: Student[];
  classes: ClassRow[];
  sites: Site[];
  today: IsoDate;
}

/** Converts typed dates; leaves out incomplete or invalid ones. */
function lineDates(draft: BringInDraft): LineDates {
  const term = (from: string, to: string) => (isIsoDate(from) && isIsoDate(to) && from < to ? { from, to } : undefined);
  const quarter = term(draft.quarterFrom, draft.quarterTo);
  const trimester = term(draft.trimesterFrom, draft.trimesterTo);
  const semester = term(draft.semesterFrom, draft.semesterTo);
  return {
    ...(quarter ? { quarter } : {}),
    ...(trimester ? { trimester } : {}),
    ...(semester ? { semester } : {}),
    ...(isIsoDate(draft.firstWeek) ? { firstWeek: draft.firstWeek } : {}),
  };
}

/** Works out what saving would do; nothing is saved. */
export function planImport(
  draft: BringInDraft,
  caseload: Pick<Caseload, "students"> & Partial<Pick<Caseload, "sites">>,
  today: IsoDate,
): ImportPlan {
  const dates = lineDates(draft);
  const discipline: Discipline = draft.discipline || "OT";
  const taken = draft.students.filter(({ isTaken }) => isTaken);
  const settled = taken.map((row) => {
    let lines = 0;
    // Derive ids from the row, so that an unchanged draft gives an equal plan.
    const newId = (): string => `${row.id}-line-${(lines += 1)}`;
    return { row, made: mandateOfServices(takenServices(row), { discipline, dates, newId }) };
  });
  const listed = settled.map(({ row, made }): SettledStudent => ({
    code: row.code.trim(),
    classId: row.classId,
    grade: row.grade,
    goals: takenGoals(row),
    lines: made.lines,
    isWhole:
      row.open.every(({ why }) => why === "maybe-left") &&
      made.leftOut.every(({ why }) => why === "other-discipline") &&
      takenServices(row).length === row.services.length,
    reviewDate: row.reviewDate,
    accommodations: takenAccommodations(row),
    ...(row.nameTokens ? { nameTokens: row.nameTokens } : {}),
    ...(row.is === undefined ? {} : { is: row.is }),
  }));
  const known = caseload.students.map(({ student }) => student);
  const found = compareWithRecords(listed, known, today);
  const classes = draft.classes.filter(
    ({ isTaken, id, schedule }) => isTaken && (schedule !== null || isUsed(draft, id)),
  );
  const all = [...(caseload.sites ?? []), ...draft.newSites];
  const used = new Set([
    ...newClasses({ classes }).map(({ siteId }) => siteId),
    ...draft.calendars.map((calendar) => schoolOf(calendar, all)),
  ]);
  return {
    students: settled.map(({ row, made }, i) => ({
      row,
      settled: listed[i]!,
      comparison: found[i]!,
      leftOut: made.leftOut,
      accommodationsLeftOut: accommodationsLeftOut(listed[i]!, found[i]!, known),
    })),
    gone: taken.some(({ isFromIep }) => !isFromIep) ? missingFromList(found, known) : [],
    classes,
    sites: draft.newSites.filter(({ id }) => used.has(id)),
    today,
  };
}

function accommodationsLeftOut(
  { accommodations = [] }: SettledStudent,
  comparison: Comparison,
  known: readonly Student[],
): number {
  const id = "studentId" in comparison ? comparison.studentId : undefined;
  const kept = known.find((student) => student.id === id)?.accommodations ?? [];
  return fittingAccommodations(kept, accommodations).leftOutCount;
}

const isUsed = ({ students }: BringInDraft, classId: string): boolean =>
  students.some((row) => row.isTaken && row.classId === classId);

/** The students that a plan saves, in the order in which it sends them. */
export const sentStudents = ({ students }: Pick<ImportPlan, "students">): PlannedStudent[] =>
  students.filter(({ comparison }) => comparison.state === "new" || comparison.state === "changed");

interface ImportContext {
  caseload: Pick<Caseload, "students" | "sites"> & Partial<Pick<Caseload, "workingHours">>;
  newId: () => string;
  zone: string;
}

/** The request that saves a plan in one transaction. */
export function importOf(
  plan: ImportPlan,
  draft: BringInDraft,
  { caseload, newId, zone }: ImportContext,
): Input<"importCaseload"> {
  const known = caseload.students.map(({ student }) => student);
  const sites = [...caseload.sites, ...plan.sites].map(({ id }) => id);
  const sent = sentStudents(plan).map(({ settled, comparison }) => ({
    settled,
    base: "studentId" in comparison ? known.find(({ id }) => id === comparison.studentId) : undefined,
  }));
  return {
    sites: plan.sites.map((site) => ({ ...site, name: site.name.trim() })),
    classes: newClasses(plan).map(({ schedule: _schedule, isTaken: _isTaken, replaces: _replaces, ...record }) => ({
      ...record,
      name: record.name.trim(),
      teacherName: record.teacherName.trim(),
    })),
    schedules: plan.classes.flatMap(({ id, schedule, replaces }) =>
      schedule ? [scheduleOf(schedule, replaces || id)] : [],
    ),
    students: sent.map(({ settled, base }) =>
      studentRecord(settled, base, { discipline: draft.discipline || "OT", newId, today: plan.today }),
    ),
    bases: sent.flatMap(({ base }) => base ?? []),
    // Hours that she saved elsewhere since count: those of the draft are not shown any more.
    ...(draft.hours && !caseload.workingHours?.length
      ? { workingHours: hoursOfDraft(chosenHours(draft, sites, zone), sites) }
      : {}),
  };
}

const scheduleOf = (
  { sourceName, entries, page }: NonNullable<ClassRow["schedule"]>,
  classId: string,
): Input<"importCaseload">["schedules"][number] => ({ classId, sourceName, entries, ...(page ? { page } : {}) });

/** What is still missing before a plan can be saved, by the row that it is missing in. */
export interface Missing {
  rowId: string;
  field: "code" | "class" | "grade" | "name" | "teacher" | "site" | "discipline" | "who" | "service";
}

/** Lists what has to be chosen or typed first. */
export function missingIn({ students, classes }: ImportPlan, draft: BringInDraft): Missing[] {
  return [
    ...(students.length > 0 && draft.discipline === "" ? [{ rowId: "", field: "discipline" as const }] : []),
    ...newClasses({ classes }).flatMap((row): Missing[] => [
      ...(row.name.trim() === "" ? [{ rowId: row.id, field: "name" as const }] : []),
      ...(row.teacherName.trim() === "" ? [{ rowId: row.id, field: "teacher" as const }] : []),
      ...(row.grade === "" ? [{ rowId: row.id, field: "grade" as const }] : []),
      ...(row.siteId === "" ? [{ rowId: row.id, field: "site" as const }] : []),
    ]),
    ...students.flatMap(({ row, comparison }): Missing[] => [
      ...(comparison.state === "unsure" ? [{ rowId: row.id, field: "who" as const }] : []),
      ...(row.code.trim() === "" ? [{ rowId: row.id, field: "code" as const }] : []),
      ...(row.classId === "" && comparison.state === "new" ? [{ rowId: row.id, field: "class" as const }] : []),
      ...(row.grade === "" && comparison.state === "new" ? [{ rowId: row.id, field: "grade" as const }] : []),
      ...(row.reworded ?? []).map(() => ({ rowId: row.id, field: "service" as const })),
    ]),
  ];
}
