import type { NoticeDue } from "../ledger/due-notices";
import type { ReviewPrompt } from "../ledger/review-prompt";
import type { IsoDate } from "../time/iso-date";
import { daysBetween } from "../time/iso-date";

/** The student whom an action is about. */
interface ActionStudent {
  studentId: string;
  initials: string;
  /** The student's class, where another student has the same initials. */
  classOfShared?: string;
}

/** One thing that is worth doing next. */
export type NextAction =
  | NoticeDue
  | { kind: "unanswered-teacher"; classId: string; className: string; askedOn: IsoDate; days: number }
  | (ActionStudent & {
      kind: "minutes-owed";
      minutes: number;
      /** Her days at the school that are left for them, where these are few. */
      schoolDays?: number;
      /** The first day after the period in which they are owed. */
      periodEnd: IsoDate;
      /** The next time at which they could be given, where one is known. `isAfterPeriod`: too late for the period. */
      free?: { date: IsoDate; startMinute: number; room: string; isAfterPeriod: boolean };
    })
  | (ActionStudent & { kind: "review-due"; reviewDate: IsoDate; days: number })
  | PlanReview;

/** A student's plan that is worth another look: its first reason, and how many there are. */
export interface PlanReview extends ActionStudent {
  kind: "plan-review";
  why: ReviewPrompt["why"];
  count: number;
}

/** What the actions are chosen from. */
export interface ActionSources {
  today: IsoDate;
  /** Notices to parents that are due, the most urgent first. */
  notices: readonly NoticeDue[];
  /** Questions to teachers; those that were answered are left out here. */
  questions: readonly { classId: string; className: string; askedOn: IsoDate; answeredOn?: IsoDate }[];
  /** Lines of the coverage with minutes that are neither given nor booked. */
  owed: readonly {
    studentId: string;
    initials: string;
    openMinutes: number;
    periodEnd: IsoDate;
    schoolDays?: number;
  }[];
  students: readonly { studentId: string; initials: string; reviewDate?: IsoDate }[];
  /** Plans that are worth another look, in the order of the caseload. */
  plans: readonly PlanReview[];
}

const MOST = 3;
/** Days that a teacher has to answer before Pushpin mentions the question again. */
const DAYS_TO_ANSWER = 3;
/** Days before an annual review from which it is mentioned ... */
const REVIEW_DAYS = 30;
/** ... and from which it comes before everything else. */
const REVIEW_SOON_DAYS = 7;

/**
 * Chooses at most three things to do next. What can't wait comes first: notices to parents, minutes with few of her
 * days left, and a review that is a week away or past; the first of each kind before the others. Then the first of each
 * kind: unanswered teachers, minutes owed, reviews due (annual ones, then plans with a reason to look at them again).
 * Then the rest in the same order.
 */
export function nextActions(sources: ActionSources): NextAction[] {
  const kinds: NextAction[][] = [
    [...sources.notices],
    unanswered(sources),
    owed(sources),
    [...reviews(sources), ...sources.plans],
  ];
  const urgent = kinds.map((actions) => actions.filter(cannotWait));
  const wanted = [...firsts(urgent), ...urgent.flat(), ...firsts(kinds), ...kinds.flat()];
  return [...new Set(wanted)].slice(0, MOST);
}

const firsts = (kinds: readonly NextAction[][]): NextAction[] => kinds.flatMap((actions) => actions.slice(0, 1));

function cannotWait(action: NextAction): boolean {
  if (action.kind === "notice-due") return true;
  if (action.kind === "minutes-owed") return action.schoolDays !== undefined;
  return action.kind === "review-due" && action.days <= REVIEW_SOON_DAYS;
}

/** One per class, by its oldest question. */
function unanswered({ today, questions }: ActionSources): NextAction[] {
  const open = questions
    .filter(({ answeredOn }) => answeredOn === undefined)
    .toSorted((a, b) => a.askedOn.localeCompare(b.askedOn) || a.classId.localeCompare(b.classId));
  return open
    .filter(({ classId }, at) => open.findIndex((one) => one.classId === classId) === at)
    .map(({ classId, className, askedOn }) => ({
      ...{ kind: "unanswered-teacher" as const, classId, className, askedOn, days: daysBetween(askedOn, today) },
    }))
    .filter(({ days }) => days >= DAYS_TO_ANSWER);
}

function owed({ owed: lines }: ActionSources): NextAction[] {
  return lines
    .filter(({ openMinutes }) => openMinutes > 0)
    .toSorted(
      (a, b) =>
        (a.schoolDays ?? Infinity) - (b.schoolDays ?? Infinity) ||
        b.openMinutes - a.openMinutes ||
        a.studentId.localeCompare(b.studentId),
    )
    .map(({ studentId, initials, openMinutes, periodEnd, schoolDays }) => ({
      ...{ kind: "minutes-owed" as const, studentId, initials, minutes: openMinutes, periodEnd },
      ...(schoolDays === undefined ? {} : { schoolDays }),
    }));
}

function reviews({ today, students }: ActionSources): NextAction[] {
  return students
    .flatMap(({ studentId, initials, reviewDate }) =>
      reviewDate === undefined
        ? []
        : [{ kind: "review-due" as const, studentId, initials, reviewDate, days: daysBetween(today, reviewDate) }],
    )
    .filter(({ days }) => days <= REVIEW_DAYS)
    .toSorted((a, b) => a.days - b.days || a.studentId.localeCompare(b.studentId));
}

/** Adds the class to actions about students whose initials another one has too; see classesOfShared. */
export const withClassOfShared = <A extends NextAction>(
  actions: readonly A[],
  classes: ReadonlyMap<string, string>,
): A[] =>
  actions.map((action) => {
    const classOfShared = "studentId" in action ? classes.get(action.studentId) : undefined;
    return classOfShared === undefined ? action : { ...action, classOfShared };
  });
