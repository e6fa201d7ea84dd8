import type { RoutineKind } from "../lexicon/routine-kinds";
import type { MatchReason } from "../match/goal-match";
import type { MinuteOfDay } from "../time/interval";
import { ownPart } from "./own-part";
import type { MomentReader, NamedMoment } from "./read-moments";

/** What is read of a suggested routine to find its moments. */
export type PlacedReason = Pick<MatchReason, "kind" | "title" | "vague" | "isKindGiven" | "grade" | "times">;

/** Rules of i18n/reasons by which moments are found; one that is absent never applies. */
export interface MomentRules {
  /** Source of a pattern for words that say which grade a part of a title is for (see ./own-part). */
  gradeMarker?: string;
  /** Source of a pattern for titles of something out of the ordinary: a silent lunch, a test, a club. */
  unusual?: string;
  /** Source of a pattern for titles that move something indoors that is usually outdoors. */
  indoors?: string;
  /** Moments and kinds that are outdoors. */
  outdoors?: readonly string[];
  /** Lists of a moment and, after it, those that are not meant by their words in a title that names it too. */
  instead?: readonly (readonly string[])[];
  /** Moments that are the same as their kind: what is true of the kind is true of them. */
  plain?: readonly string[];
  /** Moments and kinds that are not for students of middle school and older. */
  youngOnly?: readonly string[];
}

/** The moments of a routine, closest first. */
interface TitleMoments {
  moments: string[];
  /** True when none of the moments that the title names is of the kind that it was read as. */
  isDoubtful: boolean;
}

/** Kinds that say little about what is done: the title's words may say more. */
const LOOSE = new Set<RoutineKind>(["specials", "transition", "class_change", "group_work", "centers", "intervention"]);
/** Kinds that one title may well be read as either of: a novel study is read aloud, or as literacy. */
const AKIN: readonly ReadonlySet<RoutineKind>[] = [
  new Set(["literacy", "reading_group", "read_aloud", "independent_reading"]),
  new Set(["breakfast", "snack", "lunch"]),
];
const isAkin = (one: RoutineKind, other: RoutineKind): boolean =>
  one === other || AKIN.some((kinds) => kinds.has(one) && kinds.has(other));

/** Grades from middle school on, as grades are written. */
const OLDER = /^(?:[6-9]|1\d|2\d|post|ms\b|hs\b)/i;

/** True for a grade of middle school and later. */
export const isOlder = (grade = ""): boolean => OLDER.test(grade);

/** Nobody arrives later, not even for an afternoon session. */
const LAST_ARRIVAL: MinuteOfDay = 13 * 60;
/** Nobody goes home earlier, not even from a morning session. */
const FIRST_DISMISSAL: MinuteOfDay = 10 * 60 + 30;

/** False where none of some kinds can happen at a time of day: nobody puts on a coat to go home at eight. */
function canBe(kinds: readonly RoutineKind[], startMinute: MinuteOfDay | undefined): boolean {
  if (startMinute === undefined) return true;
  const late = startMinute > LAST_ARRIVAL;
  const early = startMinute < FIRST_DISMISSAL;
  return kinds.some((kind) => (kind === "arrival" ? !late : kind === "dismissal" ? !early : true));
}

/**
 * Lists the kinds that a moment may be. Where it is both arrival and dismissal, such as bags, the time of day decides,
 * and between the two it is neither. Otherwise it is the kind that the title was read as, or else any of its own.
 */
function kindsAt({ kinds }: NamedMoment, read: RoutineKind, startMinute: MinuteOfDay | undefined): RoutineKind[] {
  const isBoth = kinds.includes("arrival") && kinds.includes("dismissal");
  if (!isBoth || startMinute === undefined) return kinds.includes(read) ? [read] : kinds;
  if (startMinute < FIRST_DISMISSAL) return ["arrival"];
  return startMinute > LAST_ARRIVAL ? ["dismissal"] : [];
}

/** Leaves out the moments that others stand instead of: a loom in the art room is no paint and glue. */
function withoutReplaced(named: readonly NamedMoment[], instead: MomentRules["instead"] = []): NamedMoment[] {
  const names = new Set(named.map(({ name }) => name));
  const replaced = new Set(instead.flatMap(([moment = "", ...others]) => (names.has(moment) ? others : [])));
  return named.filter(({ name }) => !replaced.has(name));
}

const expressionOf = (source: string | undefined): RegExp | undefined =>
  source === undefined ? undefined : new RegExp(source, "iu");

/**
 * Makes the function that lists the moments that a title's own words name, closest first. What was only guessed from a
 * title, or what the whole title was taken for, does not count: a sentence of another routine would be untrue.
 */
export function momentReader(momentsIn: MomentReader, rules: MomentRules): (reason: PlacedReason) => TitleMoments {
  const [unusual, indoors] = [expressionOf(rules.unusual), expressionOf(rules.indoors)];
  const [plain, youngOnly, outdoors] = [rules.plain, rules.youngOnly, rules.outdoors].map((names) => new Set(names));
  return ({ kind, title, vague, isKindGiven, grade = "", times }) => {
    if (unusual?.test(title)) return { moments: [], isDoubtful: true };
    const isInside = indoors?.test(title) === true;
    const isHere = (name: string): boolean =>
      !(isOlder(grade) && youngOnly!.has(name)) && !(isInside && outdoors!.has(name));
    const isNow = (one: RoutineKind): boolean => isHere(one) && canBe([one], times?.startMinute);
    const named = withoutReplaced(momentsIn(ownPart(title, grade, rules.gradeMarker)), rules.instead)
      .filter((moment) => !isKindGiven || moment.kinds.includes(kind))
      .filter((moment) => canBe(moment.kinds, times?.startMinute))
      .filter(({ name, kinds }) => isHere(name) && !(isOlder(grade) && kinds.every((one) => youngOnly!.has(one))));
    // An apartment lab is read as life skills: words that all speak of something else may be misread by themselves.
    const isDoubtful =
      !isKindGiven &&
      !vague &&
      !LOOSE.has(kind) &&
      !momentsIn(title).some(({ kinds }) => kinds.some((one) => isAkin(one, kind)));
    // Next to a moment that is the same as its kind, such as "math", one like "stations" or "speeches" says more.
    const special = named.filter(({ name }) => !plain!.has(name));
    const usual = named
      .filter(({ name }) => plain!.has(name))
      .sort((a, b) => Number(b.kinds.includes(kind)) - Number(a.kinds.includes(kind)));
    const kinds = usual.flatMap((moment) => kindsAt(moment, kind, times?.startMinute)).filter(isNow);
    const names = [...special, ...usual].map(({ name }) => name);
    const moments = isDoubtful ? names : [...names, ...kinds, ...(isKindGiven ? [kind] : [])];
    return { moments: [...new Set<string>(moments)], isDoubtful };
  };
}
