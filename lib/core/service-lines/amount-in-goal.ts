import { AT_END } from "../lexicon/readers/amount-in-goal-words";
import { plainNumbers } from "./plain-numbers";
import { readServices } from "./read-services";
import type { ServiceDoubt } from "./service-line";
import { serviceTokens } from "./service-tokens";

/**
 * Finds an amount of service at the end of a goal, which the goal would hide: "will cut on a line - 2x20". Minutes and
 * sessions without a dash, bracket or semicolon before them may be what the goal asks for.
 * @returns why it is asked about; undefined where there is none
 */
export function amountAtEnd(goal: string): ServiceDoubt | undefined {
  const found = AT_END.exec(goal);
  if (!found) return undefined;
  const sorts = new Set(serviceTokens(plainNumbers(found[0])).map(({ kind }) => kind));
  const isApart = /[-–—;:(]\s*$/u.test(goal.slice(0, found.index));
  const isRated = sorts.has("minutes") && (sorts.has("times") || sorts.has("per"));
  if (!sorts.has("pair") && !(isApart && isRated) && !(isRated && sorts.has("times"))) return undefined;
  return readServices(found[0]).doubts[0]?.why ?? "not-sure-granted";
}
