import { describe, expect, it } from "vitest";
import { readConditions } from "../../../lib/core/goals/read-conditions";
import {
  CONDITION_NUMBERS,
  conditionNumbers,
  contradicts,
  meetsMore,
  orderInDay,
  partsOfDay,
} from "../../../lib/core/learned/condition-numbers";
import { readTitleConditions } from "../../../lib/core/learned/title-conditions";

const day = ["Arrival", "Morning Meeting", "Math", "Lunch", "Recess", "Writing (Spanish)", "ESL", "Pack up"];
const placed = (titles: readonly string[], starts: readonly number[] = []) =>
  titles.map((title, at) => ({ conditions: readTitleConditions(title), startMinute: starts[at] }));
const contradicted = (goal: string, titles = placed(day)): string[] => {
  const found = conditionNumbers(readConditions(goal), titles).map(contradicts);
  return day.filter((_, at) => found[at]);
};

describe("the numbers of conditions", () => {
  it("are all 0 for a goal without conditions, one row for each title", () => {
    const rows = conditionNumbers(readConditions("Will cut paper."), placed(day));
    expect(rows).toEqual(day.map(() => Array.from({ length: CONDITION_NUMBERS }, () => 0)));
  });

  it("prefer what follows directly", () => {
    const rows = conditionNumbers(readConditions("After lunch, will calm down."), placed(day));
    expect(rows.map(([, sequence]) => sequence)).toEqual([-1, -1, -1, 0.4, 1, 0.3, 0.3, 0.3]);
  });

  it("say nothing of time in a list that is no day", () => {
    const rows = conditionNumbers(readConditions("In the morning, will sit."), placed(day), false);
    expect(rows.every(([time]) => time === 0)).toBe(true);
  });
});

describe("a title that contradicts a condition", () => {
  it.each([
    ["First thing, will hang up his coat.", ["Lunch", "Recess", "Writing (Spanish)", "ESL", "Pack up"]],
    ["Before the buses come, will zip her coat.", ["Arrival", "Morning Meeting", "Math", "Lunch"]],
    ["In Spanish, will write a story.", ["ESL"]],
    ["In English and in Spanish, will write a story.", []],
    ["After lunch, will brush teeth.", ["Arrival", "Morning Meeting", "Math"]],
    ["Will cut paper.", []],
  ])("is one: %s", (goal, titles) => {
    expect(contradicted(goal)).toEqual(titles);
  });

  it("is judged by the times of the schedule where they are known, in whatever order it lists them", () => {
    const starts = [480, 500, 530, 700, 730, 780, 840, 890];
    const titles = placed(day, starts).toReversed();
    expect(orderInDay(titles)).toEqual([7, 6, 5, 4, 3, 2, 1, 0]);
    const found = conditionNumbers(readConditions("First thing, will hang up his coat."), titles).map(contradicts);
    expect(found.at(-1)).toBe(false);
    expect(found[0]).toBe(true);
  });

  it("is judged by the times that titles name", () => {
    expect(partsOfDay(placed(["8:00 Arrival", "11:30 Lunch", "3:00 Bus"]))).toEqual([0, 0.5, 1]);
  });
});

describe("an alternative", () => {
  it("is none where it lacks a condition that the first routine meets", () => {
    const [recess, math, lunch] = conditionNumbers(
      readConditions("In the afternoon, will walk."),
      placed(["Recess", "Math", "Lunch"], [840, 540, 720]),
    );
    expect(meetsMore(recess!, math!)).toBe(true);
    expect(meetsMore(math!, recess!)).toBe(false);
    expect(meetsMore(recess!, lunch!)).toBe(false);
    expect(meetsMore(recess!, recess!)).toBe(false);
  });
});
