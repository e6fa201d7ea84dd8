import { CHANGE } from "../lexicon/readers/stated-change-words";
import { findDates, withoutDates } from "../service-lines/date-words";
import { foldWords } from "../service-lines/plain-numbers";
import { namesAmount } from "../service-lines/read-services";
import { findDisciplines, namesOtherService } from "../service-lines/service-words";
import { readStepped } from "../service-lines/stepped-services";
import { addDays } from "../time/iso-date";
import { byYear, type ServiceLine } from "../service-lines/service-line";
import type { Unit } from "./document-units";
import { add, type Walk } from "./service-walk";

/**
 * Splits a sentence about a change into the former and the new amount: "OT goes from 30 minutes 2 times per month to 30
 * minutes once a week".
 */
function partsOf(sentence: string): { before: string; after: string } | undefined {
  const [, before = "", after = ""] = CHANGE.exec(sentence) ?? [];
  return namesAmount(before) && namesAmount(after) ? { before, after } : undefined;
}

/** True for a sentence that states an old and a new amount of a service. */
export const statesChange = (sentence: string): boolean => partsOf(sentence) !== undefined;

/**
 * Takes a change that a sentence states: the present service ends where the new one begins. Without a day, or where
 * no service has the old amount, it is asked about.
 */
export function takeStatedChange(sentence: string, unit: Unit, walk: Walk): void {
  const parts = partsOf(withoutDates(sentence));
  const named = [...new Set(findDisciplines(foldWords(sentence)).map((one) => one.discipline))];
  const discipline = named.length === 0 ? walk.group?.discipline : named.length === 1 ? named[0] : undefined;
  if (!parts || !discipline) {
    if (isTheirs(sentence, walk)) ask(sentence, unit, walk);
    return;
  }
  const [old] = readStepped(parts.before, { discipline }).services;
  const [next, ...more] = readStepped(parts.after, { discipline }).services;
  const sameAmount = (one: typeof old): Walk["services"] =>
    one ? walk.services.filter((service) => isSameAmount(service, { ...one, discipline })) : [];
  const askOf = (): void => {
    ask(sentence, unit, walk);
    if (next && more.length === 0) walk.statedChanges.push({ doubt: walk.doubts.at(-1)!, next });
  };
  if (next && sameAmount(next).length > 0) return;
  const [replaced, ...others] = sameAmount(old);
  const [day, ...days] = findDates(sentence);
  if (replaced && next && day && more.length + others.length + days.length === 0) {
    add({ services: [{ ...next, from: day.date, to: replaced.to }], doubts: [] }, unit, walk);
    replaced.to = addDays(day.date, -1);
    return;
  }
  if (!replaced && walk.section === "left-out") return;
  for (const one of [replaced, ...others]) {
    const at = one ? walk.services.indexOf(one) : -1;
    if (at >= 0) [walk.services, walk.parts] = [walk.services.toSpliced(at, 1), walk.parts.toSpliced(at, 1)];
  }
  askOf();
}

/** Drops doubts about changes whose new amount is granted elsewhere, such as in a later table. */
export const withoutSettled = ({ doubts, services, statedChanges }: Walk): Walk["doubts"] =>
  doubts.filter((doubt) => {
    const next = statedChanges.find((one) => one.doubt === doubt)?.next;
    return !next || !services.some((service) => isSameAmount(service, next));
  });

function isSameAmount(one: ServiceLine, other: ServiceLine): boolean {
  const [own, its] = [byYear(one), byYear(other)];
  const fields = ["discipline", "minutes", "times", "per"] as const;
  return fields.every((field) => own[field] === its[field]);
}

const ask = (sentence: string, unit: Unit, walk: Walk): void =>
  add({ services: [], doubts: [{ text: sentence.trim(), why: "contradiction" }] }, unit, walk);

/** True for a change that may be one of OT, PT or SLP, although it does not name exactly one. */
function isTheirs(sentence: string, { section }: Walk): boolean {
  const folded = foldWords(sentence);
  if (section === "left-out") return false;
  return findDisciplines(folded).length > 0 || (section === "services" && !namesOtherService(folded));
}
