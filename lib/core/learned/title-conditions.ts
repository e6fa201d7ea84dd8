import { ConditionIndex, plainWords, type ConditionTopic } from "../goals/read-conditions";
import { TITLE_CONDITIONS } from "../lexicon/goal-conditions";
import { foldText } from "../routines/fold-text";
import { isSpanish } from "./plain-terms";

/** What a title says of the conditions of goals. */
export interface TitleConditions {
  /** Names by topic, see goals/read-conditions; "anchor": lunch, recess or gym. */
  said: ReadonlyMap<ConditionTopic | "anchor", readonly string[]>;
  /** Minute of the day that the title itself names, where it does. */
  minute?: number;
}

let index: ConditionIndex<ConditionTopic | "anchor"> | undefined;

const CLOCK = /(?:^|[^\d:./])(\d{1,2})[:.](\d{2})(?!\d)\s?(am?\b|pm?\b)?/;
/** First hour that is read as morning: titles write school hours without am or pm, and one to five are afternoon. */
const FIRST_MORNING_HOUR = 6;

function minuteIn(folded: string): number | undefined {
  const [, hours, minutes, half] = CLOCK.exec(folded) ?? [];
  if (hours === undefined || Number(hours) > 23 || Number(minutes) > 59) return undefined;
  const hour = Number(hours);
  const isAfternoon = half ? half.startsWith("p") && hour < 12 : hour < FIRST_MORNING_HOUR;
  return (hour + (isAfternoon ? 12 : 0)) * 60 + Number(minutes);
}

/** Reads what a title says of place, language, company, group and structure, and the clock time in it. */
export function readTitleConditions(title: string): TitleConditions {
  index ??= new ConditionIndex(TITLE_CONDITIONS);
  const said: Map<ConditionTopic | "anchor", string[]> = index.find(plainWords(title));
  if (!said.has("language") && isSpanish(title)) said.set("language", ["spanish"]);
  const minute = minuteIn(foldText(title));
  return { said, ...(minute === undefined ? {} : { minute }) };
}
