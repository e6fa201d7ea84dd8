import { compileAll } from "../lexicon/compiled";
import { once } from "../lexicon/once";
import * as surroundings from "../lexicon/title-surroundings";
import { DAYS, GRADES, PEOPLE, PERIODS, PLACES, TIMES } from "../lexicon/title-surroundings";

const compile = once(() => compileAll(surroundings));

function blank(text: string, patterns: readonly RegExp[]): string {
  compile();
  let rest = text;
  for (const pattern of patterns) rest = rest.replaceAll(pattern, (found) => " ".repeat(found.length));
  return rest;
}

/** Blanks out clock times; everything else keeps its place. Takes folded text. */
export function stripTimes(folded: string): string {
  return blank(folded, TIMES);
}

/** Blanks out times, places, people, grades, period and day labels; what is left names the routine. */
export function stripSurroundings(folded: string): string {
  return blank(stripTimes(folded), [...PLACES, ...PEOPLE, ...DAYS, ...PERIODS, ...GRADES]);
}

/** Blanks out period and day labels only. */
export function stripPeriods(folded: string): string {
  return blank(folded, [...DAYS, ...PERIODS]);
}
