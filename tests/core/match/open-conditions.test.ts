import { describe, expect, it } from "vitest";
import { readConditions } from "../../../lib/core/goals/read-conditions";
import { readTitleConditions } from "../../../lib/core/learned/title-conditions";
import {
  GOAL_CONDITIONS,
  KIND_CONDITIONS,
  NAMED_WHEN_OPEN,
  NEEDED_CONDITIONS,
} from "../../../lib/core/lexicon/goal-conditions";
import { phraseGroupsOf } from "../../../lib/core/lexicon/read-lexicon";
import type { RoutineKind } from "../../../lib/core/lexicon/routine-kinds";
import { meetsNeeded, openCondition } from "../../../lib/core/match/open-conditions";
import { readSentences } from "../../../lib/core/reasons/read-sentences";
import { packedReasons } from "../../../lib/i18n/packed-texts";
import { LANGUAGES } from "../../../lib/i18n/translate";

const open = (goal: string, title: string, ...kinds: RoutineKind[]): string | undefined =>
  openCondition(readConditions(goal), readTitleConditions(title), kinds);

describe("what a suggestion assumes", () => {
  it.each([
    ["In Spanish, will tell a story.", "Writing", "writing", "spanish"],
    ["In Spanish, will tell a story.", "Writing (Spanish)", "writing", undefined],
    ["In a small group, will answer questions.", "Math", "math", undefined],
    ["Will open a milk carton.", "Math", "math", undefined],
  ] as const)("%s in %s", (goal, title, kind, assumed) => {
    expect(open(goal, title, kind)).toBe(assumed);
  });

  it("has names of conditions only, each with words in every language", () => {
    const names = new Set(phraseGroupsOf(GOAL_CONDITIONS).map(({ heading }) => heading.split(" < ")[0]!));
    const named = NAMED_WHEN_OPEN.split(" ");
    for (const name of [
      ...named,
      ...NEEDED_CONDITIONS.split(" "),
      ...Object.values(KIND_CONDITIONS).flatMap((text) => text.split(" ")),
    ])
      expect(names).toContain(name);
    for (const language of LANGUAGES)
      expect([...readSentences(packedReasons(language).sentences).get("assume")!.keys()].toSorted()).toEqual(
        named.toSorted(),
      );
  });
});

describe("a place or company that a goal needs", () => {
  const meets = (goal: string, title: string, ...kinds: RoutineKind[]): boolean | undefined =>
    meetsNeeded(readConditions(goal), readTitleConditions(title), kinds);

  it.each([
    ["Will walk on uneven ground.", "Recess", "recess", true],
    ["Will walk on uneven ground.", "Garden walk", "science", true],
    ["Will walk on uneven ground.", "Math", "math", false],
    ["In the art room, will name the tool.", "Ceramics", "specials", true],
    ["In the art room, will name the tool.", "Block 2", "art", true],
    ["In the art room, will name the tool.", "Math", "math", false],
    ["In study hall, will start work.", "Study hall", "study_hall", true],
    ["In study hall, will start work.", "Lockers", "class_change", false],
    ["In Spanish, will tell a story.", "Math", "math", undefined],
    ["Will open a milk carton.", "Math", "math", undefined],
  ] as const)("%s in %s", (goal, title, kind, isMet) => {
    expect(meets(goal, title, kind)).toBe(isMet);
  });
});
