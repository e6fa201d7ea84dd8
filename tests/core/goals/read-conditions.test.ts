import fc from "../../seeded-checks";
import { describe, expect, it } from "vitest";
import { needsPrivacy, readConditions } from "../../../lib/core/goals/read-conditions";
import { GOAL_CONDITIONS, TITLE_CONDITIONS } from "../../../lib/core/lexicon/goal-conditions";
import { phraseGroupsOf } from "../../../lib/core/lexicon/read-lexicon";

describe("the conditions of a goal", () => {
  it.each([
    ["Will eat lunch with a fork at noon.", { time: ["noon"] }],
    ["First thing in the morning, will hang up her coat.", { time: ["start", "morning"] }],
    ["Will copy assignments, on 4 of 5 afternoons.", { time: ["afternoon"] }],
    ["Will pack up at the end of the day.", { time: ["end"] }],
    ["After lunch, will brush teeth.", { sequence: ["after-lunch"] }],
    ["Will wash his face after coming in from recess.", { sequence: ["after-recess"] }],
    ["In Spanish, will retell a story.", { language: ["spanish"] }],
    ["Will walk on uneven ground.", { place: ["outdoors"] }],
    ["Will walk through the hallway with the class.", { place: ["hall"] }],
    ["Will ask for help away from peers.", { company: ["private"] }],
    ["Will take turns with gen ed peers.", { company: ["peers"] }],
    ["In a small group, will answer questions.", { group: ["small-group"] }],
    ["During structured play, will take turns.", { structure: ["structured"] }],
    ["In the art room, will name the tool.", { subject: ["art"] }],
    ["Will sit on the rug.", { seat: ["floor"] }],
    ["Después del almuerzo se lavará los dientes.", { sequence: ["after-lunch"] }],
    ["Por la mañana colgará su abrigo.", { time: ["morning"] }],
  ])("are read: %s", (goal, conditions) => {
    expect(readConditions(goal)).toEqual(conditions);
  });

  it.each([
    "Will say good morning to a friend.",
    "Se despedirá con «hasta mañana» o «buenas tardes».",
    "Will tell a story about the playground.",
    "Will tell what happens in the cafeteria story.",
    "Will paint a picture of the bus, lunchroom or gym.",
    "Will say which kitchen items do not belong.",
    "Will answer while reading a recipe.",
    "Will pick a calming tool (e.g., a swing).",
    "Will greet a peer to support small group work.",
    "Will take turns, rather than in the whole class.",
    "Will open a milk carton.",
  ])("are not made up: %s", (goal) => {
    expect(readConditions(goal)).toEqual({});
  });

  it.each([
    ["Will change clothes away from peers.", true],
    ["In a quiet room, will say /r/.", true],
    ["A solas, dirá la /rr/.", true],
    ["When angry, will walk away from peers and breathe.", false],
    ["In a one-to-one conference, will state the main idea.", false],
    ["Will propel up a 1:12 ramp.", false],
    ["Will get on and off the slide alone with 80% accuracy.", false],
    ["Alone with an adult, will name a worry.", true],
  ])("may ask for privacy: %s", (goal, isAsked) => {
    expect(needsPrivacy(goal)).toBe(isAsked);
  });

  it("are read in any text without harm", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => void readConditions(text)));
  });

  it("stand in the lexicon without a sign that joins whole lines", () => {
    for (const { phrases } of [...phraseGroupsOf(GOAL_CONDITIONS), ...phraseGroupsOf(TITLE_CONDITIONS)])
      for (const phrase of phrases) expect(phrase).not.toContain("|");
  });
});
