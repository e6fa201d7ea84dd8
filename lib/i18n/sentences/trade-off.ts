import type { TradeOff } from "../../core/suggest/alternatives-to";
import type { TradeOffKey } from "../trade-off";
import type { Language, Translate } from "../translate";

/** Says in one line what an alternative gives up or gains against the visit that it would replace. */
export function tradeOffSentence(tradeOff: TradeOff, say: Translate<TradeOffKey>, language: Language): string {
  const { without, shorterBy, fit, needsCheck } = tradeOff;
  const clauses = [
    ...(without > 0 ? [say("without", { count: without })] : []),
    ...(shorterBy > 0 ? [say("shorter", { minutes: shorterBy })] : []),
    ...(fit === "same" ? [] : [say(fit)]),
    ...(needsCheck ? [say("check")] : []),
  ];
  if (clauses.length === 0) return say("equal");
  const line = clauses.join(", ");
  return line.charAt(0).toLocaleUpperCase(language) + line.slice(1);
}
