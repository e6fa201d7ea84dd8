import type { Site, Student } from "../caseload/records";
import { fail, ok, type Result } from "../result";
import { compare } from "../compare";
import { dayPlan, type DayReason } from "../school-calendar/day-plan";
import type { SchoolCalendar } from "../school-calendar/school-calendar";
import type { Interval } from "../time/interval";
import { addDays, weekdayOf, type IsoDate } from "../time/iso-date";
import { isKnownZone } from "../time/zone";
import { EVERY_DAY, occurrencesOf, type LeftOutDate, type SiteDays } from "./occurrences";
import { isOpen } from "./state";
import type { OutgoingRepeat } from "./outgoing-visit";
import type { Cadence, Visit } from "./visit";

/** Why a visit can't be booked for the whole term; she cures each by setting what is missing. */
export type TermRefusal =
  | { code: "no-term-end" } // the site's calendar has no last day, and she gave none
  | { code: "term-over" } // every last day that she gave is before the visit
  | { code: "no-zone" } // the class has no site, or one whose zone is unknown
  | { code: "no-date-left" } // no second date before the term or the IEP ends
  | { code: "link-has-no-series" }; // Outlook's form can't be filled in with a series

/** The dates that a visit would have until the term ends. */
export interface TermOffer {
  until: IsoDate;
  dates: IsoDate[];
  /** Days of its weekday without school, or on which its routine is not at its time, in order. */
  leftOut: LeftOutDate[];
  /** Other rhythms that the calendar can hold, each with its dates. */
  rhythms?: RhythmOffer[];
  /** Set where the calendar leaves the days without school out by itself. */
  leavesOut?: true;
  /** Set when the annual review of a student comes before the end of the term. */
  endsWithReview?: true;
}

/** A rhythm other than every week. `letters`: on the rotation's day of the window's own date. */
export type Rhythm = "every-other-week" | "letters";

/** How often a window is booked: this date only, every week, in another rhythm, or on dates that she chose. */
export type ForTerm = boolean | Rhythm | { dates: IsoDate[] };

/** The dates that a visit would have in another rhythm. */
export interface RhythmOffer {
  rhythm: Rhythm;
  /** Days of the rotation, as the school writes them. */
  letters?: string[];
  dates: IsoDate[];
  leftOut: LeftOutDate[];
}

const LAST_DAY = /\blast (?:student )?day (?:of|for) (?:the )?(?:school|term|semester|trimester|students|classes)\b/i;
const LAST_DAY_IN_SPANISH = /(?<!\p{L})[uú]ltimo d[ií]a de (?:clases|escuela|semestre|trimestre)(?!\p{L})/iu;

/**
 * Finds the last day of the term in which a date lies: the first one, from that date on, that she gave or that the
 * site's calendar names.
 */
export function termEnd(
  site: Pick<Site, "id" | "terms">,
  date: IsoDate,
  calendar: SchoolCalendar,
): IsoDate | undefined {
  const given = (site.terms ?? []).map(({ lastDay }) => lastDay);
  const named = [...calendar.days.values()]
    .flat()
    .filter(({ siteId, title }) => siteId === site.id && (LAST_DAY.test(title) || LAST_DAY_IN_SPANISH.test(title)))
    .map((day) => day.date);
  return [...given, ...named].filter((lastDay) => lastDay >= date).sort()[0];
}

/** What an offer for the term is made from. */
export interface TermFacts {
  /** Undefined when the class has none. */
  site: Pick<Site, "id" | "terms" | "zone"> | undefined;
  students: readonly Pick<Student, "reviewDate">[];
  calendar: SchoolCalendar;
  /** Finds days with school on which the visit's routine is not at its time. */
  findAltered?: FindAltered;
}

/** Says why a visit's routine does not cover it on a date; undefined where it does. */
export type FindAltered = (date: IsoDate) => DayReason | undefined;

/**
 * Works out the dates of a visit that is held every week from a date on, until the term ends or the first annual review
 * of its students, whichever is first.
 */
export function offerTerm(from: IsoDate, facts: TermFacts): Result<TermOffer, TermRefusal> {
  const { site, students, calendar, findAltered } = facts;
  if (!site || !isKnownZone(site.zone)) return fail({ code: "no-zone" });
  const end = termEnd(site, from, calendar);
  if (end === undefined) return fail({ code: (site.terms ?? []).length > 0 ? "term-over" : "no-term-end" });
  const review = students.flatMap(({ reviewDate }) => (reviewDate && reviewDate >= from ? [reviewDate] : [])).sort()[0];
  const until = review !== undefined && review < end ? review : end;
  const days = { calendar, siteId: site.id };
  const { dates, leftOut } = plannedOf({ cadence: cadenceOf(true, from, days), from, until }, days, findAltered);
  const rhythms = RHYTHMS.flatMap((rhythm) => rhythmOffer(rhythm, { from, until, days, findAltered }));
  if (dates.length < 2 && rhythms.length === 0) return fail({ code: "no-date-left" });
  return ok({ until, dates, leftOut, rhythms, ...(until === end ? {} : { endsWithReview: true as const }) });
}

const RHYTHMS: readonly Rhythm[] = ["every-other-week", "letters"];

/** Gives the cadence of a visit that begins on a date. */
export function cadenceOf(forTerm: ForTerm, from: IsoDate, { calendar, siteId }: SiteDays): Cadence {
  if (forTerm === false) return { on: "once" };
  if (typeof forTerm === "object") return { on: "dates", dates: forTerm.dates.toSorted(compare) };
  if (forTerm === "letters") return { on: "letters", letters: dayPlan(from, siteId, calendar).letters };
  return { on: forTerm === true ? "weekly" : "every-other-week", weekday: weekdayOf(from) };
}

/** Offers a rhythm that has a second date; letters only where the site has a rotation. */
function rhythmOffer(
  rhythm: Rhythm,
  at: { from: IsoDate; until: IsoDate; days: SiteDays; findAltered: FindAltered | undefined },
): RhythmOffer[] {
  const { from, until, days, findAltered } = at;
  const cadence = cadenceOf(rhythm, from, days);
  if (cadence.on === "letters" && cadence.letters.length === 0) return [];
  const { dates, leftOut } = plannedOf({ cadence, from, until }, days, findAltered);
  const letters = cadence.on === "letters" ? { letters: cadence.letters } : {};
  return dates.length < 2 ? [] : [{ rhythm, ...letters, dates, leftOut }];
}

const UNBOOKED = { id: "", startMinute: 0, endMinute: 0, changes: [], state: "draft" } as const;

/** A series before, or after, it is booked. */
type Series = Pick<Visit, "cadence" | "from" | "until"> & Partial<Pick<Visit, "changes">>;

/**
 * Lists the dates that a visit would have if it were booked now, and the days that are left out of it, in order. Dates
 * that she removed are among the latter, without a reason.
 */
export function plannedOf(
  series: Series,
  site: SiteDays,
  findAltered: FindAltered = () => undefined,
): { dates: IsoDate[]; leftOut: LeftOutDate[] } {
  const range = { from: series.from, to: addDays(series.until, 1) };
  const { cadence, from, until, changes = [] } = series;
  const planned = occurrencesOf({ ...UNBOOKED, cadence, from, until, changes }, range, site);
  const removed = planned.occurrences.filter((one) => !isOpen(one)).map(({ date }) => ({ date }));
  const all = planned.occurrences.filter(isOpen).map(({ date }) => ({ date, because: findAltered(date) }));
  const altered = all.flatMap(({ date, because }) => (because ? [{ date, because }] : []));
  const closed = planned.closed.map(({ date, because }) => ({ date, because }));
  const leftOut = [...closed, ...planned.leftOut, ...removed, ...altered];
  return {
    dates: all.filter(({ because }) => !because).map(({ date }) => date),
    leftOut: leftOut.toSorted((a, b) => compare(a.date, b.date)),
  };
}

/**
 * Describes for a calendar how a visit repeats: by a weekly rule with the days that are left out, among them those that
 * she removed or moved, or else by each of its dates. A date that she moved to another time is in neither: one event
 * can't hold it. Undefined for a visit of one date, and where no date is left.
 */
export function repeatOf(visit: Visit, site: SiteDays): OutgoingRepeat | undefined {
  const { cadence, until } = visit;
  if (cadence.on === "once") return undefined;
  const { occurrences, closed, leftOut } = occurrencesOf({ ...visit, state: UNBOOKED.state }, EVERY_DAY, site);
  const usual = occurrences.filter((one) => isOpen(one) && isAtUsualTime(one, visit));
  if (cadence.on === "weekly" || cadence.on === "every-other-week") {
    const kept = new Set(usual.filter(({ date, plannedOn }) => date === plannedOn).map(({ date }) => date));
    if (kept.size === 0) return undefined;
    const planned = [...occurrences, ...closed].map(({ plannedOn }) => plannedOn);
    return {
      by: "weeks",
      everyWeeks: cadence.on === "weekly" ? 1 : 2,
      weekday: cadence.weekday,
      until,
      leftOut: [...planned.filter((date) => !kept.has(date)), ...leftOut.map(({ date }) => date)].sort(),
    };
  }
  return usual.length > 0 ? { by: "dates", dates: usual.map(({ date }) => date) } : undefined;
}

const isAtUsualTime = (one: Interval, { startMinute, endMinute }: Interval): boolean =>
  one.startMinute === startMinute && one.endMinute === endMinute;
