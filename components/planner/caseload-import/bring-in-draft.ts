import type { CaseloadDoubt, FindingSources } from "../../../lib/core/caseload-import/caseload-reading";
import type { NameTokens, SchoolClass, Site } from "../../../lib/core/caseload/records";
import type { Discipline } from "../../../lib/core/goals/goal-case";
import type { PageCalendarId } from "../../../lib/core/schedule/page-calendars";
import type { IepSource } from "../../../lib/core/iep/iep-reading";
import type { ScheduleEntry } from "../../../lib/core/schedule/schedule-entry";
import type { ServiceLine } from "../../../lib/core/service-lines/service-line";
import type { IsoDate } from "../../../lib/core/time/iso-date";
import type { FileNote } from "../files/file-reading";
import type { DayDraft } from "../settings/hours-draft";

/** Key of what is being brought in. Begins with "student", so that the navigation rail finds it. */
export const BRING_IN_KEY = "students:bring-in";

/** A class to be made: from a calendar file, or named by the list of students. */
export interface ClassRow extends SchoolClass {
  schedule: {
    sourceName: string;
    /** The file that it was read from; absent for a paste. */
    fileName?: string;
    entries: ScheduleEntry[];
    notes: FileNote[];
    /** The calendar of her own calendar page that it was read from, instead of a file. */
    page?: PageCalendarId;
  } | null;
  /** The saved class whose schedule it replaces; empty or absent for a new class. */
  replaces?: string;
  isTaken: boolean;
}

/** A cell of a list that was not understood, as she edits it. */
export interface OpenCell {
  id: string;
  /** The line or row of the list, from 1. */
  line: number;
  /** The head of its column, or the column's number from 1; absent where the list has no columns. */
  column?: string | number;
  text: string;
  why: CaseloadDoubt["why"];
  /** Its place in an IEP; absent for a list. */
  source?: IepSource;
  /** The file that it was read from; absent for a paste. */
  fileName?: string;
}

/** A service that was read, and her words for it. */
export interface RewordedService {
  service: ServiceLine;
  text: string;
}

/** A student of the list. It holds a code, never a name. */
export interface StudentRow {
  id: string;
  code: string;
  /** Id of an existing class or of one that this import creates; empty while none is chosen. */
  classId: string;
  grade: string;
  goals: string[];
  services: ServiceLine[];
  /** Services of `services` that she left out, since they were read wrongly or are not hers. */
  droppedServices?: readonly ServiceLine[];
  /** Services of `services` that she is writing in other words: neither counts until she takes or drops it. */
  reworded?: readonly RewordedService[];
  /** Goals of `goals` that she left out. */
  droppedGoals?: readonly string[];
  /** Accommodations of `sources` that she left out. */
  droppedAccommodations?: readonly string[];
  reviewDate: IsoDate | null;
  /** The name as keyed hashes, where the list had one. */
  nameTokens?: NameTokens;
  /** Her answer to who it is, where that was not sure: a student's id, or `NOBODY_KNOWN`. */
  is?: string;
  open: OpenCell[];
  /** What of an IEP the goals and services were read from; absent for a list. */
  sources?: FindingSources;
  /** The file that the student was read from; absent for a paste. */
  fileName?: string;
  /** Read from an IEP: the students whom it does not name are not gone. */
  isFromIep?: true;
  isTaken: boolean;
}

/** A school's calendar, to be checked once the school is saved. */
export interface CalendarRow {
  id: string;
  sourceName: string;
  entries: ScheduleEntry[];
  notes: FileNote[];
  /** Id of an existing school or of one that this import creates; empty while none is chosen. */
  siteId: string;
}

/** Days by `dayKey`: only what she ticked or typed of each. */
export interface TypedHours {
  days: Record<string, Partial<DayDraft>>;
}

/** Everything that is being brought in, in this page's memory only. */
export interface BringInDraft {
  classes: ClassRow[];
  students: StudentRow[];
  /** Lines of lists that belong to no student. */
  unread: OpenCell[];
  /** What a later list took the place of: files of the same name, and how many students that another list named too. */
  replaced: { files: string[]; students: number };
  newSites: Site[];
  calendars: CalendarRow[];
  discipline: Discipline | "";
  /** Typed days, "YYYY-MM-DD" or any text. */
  quarterFrom: string;
  quarterTo: string;
  trimesterFrom: string;
  trimesterTo: string;
  semesterFrom: string;
  semesterTo: string;
  firstWeek: string;
  /** What she ticked or typed; the rest is proposed from the schedules, see `chosenHours`. */
  hours: TypedHours | null;
}

export const EMPTY_BRING_IN: BringInDraft = {
  classes: [],
  students: [],
  unread: [],
  replaced: { files: [], students: 0 },
  newSites: [],
  calendars: [],
  discipline: "",
  quarterFrom: "",
  quarterTo: "",
  trimesterFrom: "",
  trimesterTo: "",
  semesterFrom: "",
  semesterTo: "",
  firstWeek: "",
  hours: null,
};

/** The existing records, and how new ones get ids. */
export interface BringInContext {
  classes: readonly SchoolClass[];
  /** The names of the saved schedules' sources, by class. */
  sourceNames?: ReadonlyMap<string, string>;
  sites: readonly Site[];
  deviceZone: string;
  newId: () => string;
}

/** A class's schedule as a file or the clipboard has it. */
export interface ClassFile {
  /** Name of the class, as far as the file gives one. */
  name: string;
  /** Name of its source, if that differs from `name`. */
  sourceName?: string;
  /** The file that it was read from; absent for a paste. */
  fileName?: string;
  entries: ScheduleEntry[];
  notes: FileNote[];
  /** The calendar of her own calendar page that it was read from, instead of a file. */
  page?: PageCalendarId;
}

/**
 * Gives what remains of a draft after an earlier state of it was saved: newer rows, unsaved schools, and the saved
 * state's calendars, which are checked afterwards. Gives the object `EMPTY_BRING_IN` when nothing remains.
 */
export function withoutSaved(
  now: BringInDraft,
  saved: BringInDraft,
  { sites }: { sites: readonly Pick<Site, "id">[] },
): BringInDraft {
  const since = <R extends { id: string }>(rows: R[], before: readonly R[]): R[] =>
    rows.filter(({ id }) => !before.some((row) => row.id === id));
  const left = {
    classes: since(now.classes, saved.classes),
    students: since(now.students, saved.students),
    unread: since(now.unread, saved.unread),
    calendars: now.calendars,
  };
  if (Object.values(left).every((rows) => rows.length === 0)) return EMPTY_BRING_IN;
  return {
    ...now,
    ...left,
    replaced: EMPTY_BRING_IN.replaced,
    newSites: now.newSites.filter(({ id }) => !sites.some((site) => site.id === id)),
    hours: null,
  };
}

/** Leaves out calendars; gives the object `EMPTY_BRING_IN` when nothing else remains. */
export function withoutCalendars(draft: BringInDraft, rowIds: readonly string[]): BringInDraft {
  const calendars = draft.calendars.filter(({ id }) => !rowIds.includes(id));
  const isEmpty = [draft.classes, draft.students, draft.unread, calendars].every((rows) => rows.length === 0);
  return isEmpty ? EMPTY_BRING_IN : { ...draft, calendars };
}
