import { describe, expect, test } from "vitest";
import { isStriped } from "../../../../lib/page/google/interpret/stripes";

const TEAL = "rgb(0, 121, 107)";
const PLUM = "rgb(142, 36, 170)";
const stripes = (...colours: string[]): string =>
  `repeating-linear-gradient(-45deg, ${colours.map((one, at) => `${one} ${at * 5}px, ${one} ${at * 5 + 5}px`).join(", ")})`;

describe("stripes of an event that is not yet accepted", () => {
  test.each([
    ["a colour and white", stripes(TEAL, "rgb(255, 255, 255)")],
    ["a colour and nothing", stripes(TEAL, "transparent")],
    ["a colour and the dark page", stripes(TEAL, "rgb(27, 27, 27)")],
    [
      "a shade on the chip's own colour",
      "repeating-linear-gradient(-45deg, rgba(0, 0, 0, 0.2) 0px 4px, transparent 4px 8px)",
    ],
    ["grey and white", stripes("rgb(97, 97, 97)", "#fff")],
    ["two shades and white", stripes(TEAL, "#ffffff", "rgb(51, 150, 137)")],
    ["one tile of it", `linear-gradient(135deg, ${TEAL} 25%, white 25%, white 50%, ${TEAL} 50%)`],
  ])("%s", (_, image) => expect(isStriped(image)).toBe(true));
});

describe("what another extension paints says nothing about an answer", () => {
  test.each([
    ["a passage between two calendars' colours", `linear-gradient(90deg, ${TEAL}, ${PLUM})`],
    ["a passage with places", `linear-gradient(45deg, ${TEAL} 0%, ${PLUM} 100%)`],
    ["a passage to white", `linear-gradient(${TEAL}, rgb(255, 255, 255))`],
    ["stripes of two calendars' colours", stripes(TEAL, PLUM)],
    ["stripes of three, one of them pale", stripes(TEAL, PLUM, "rgb(246, 246, 246)")],
    ["stripes of one calendar that stands twice", stripes(TEAL, TEAL)],
    ["stripes of two blues", stripes("rgb(63, 81, 181)", "rgb(121, 134, 203)")],
    ["nothing", ""],
  ])("%s", (_, image) => expect(isStriped(image)).toBe(false));
});
