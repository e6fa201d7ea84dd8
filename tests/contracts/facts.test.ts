import { describe, expect, it } from "vitest";
import { parseFacts } from "../../lib/contracts/facts";
import { aPage } from "../fixtures/builders";

describe("what the facts of a page must look like", () => {
  it.each(["", "{", "[]", "null", JSON.stringify({ vendor: "elsewhere" })])(
    "refuses %j, and names no content",
    (text) => {
      const parsed = parseFacts(text);
      expect(parsed).toEqual({
        ok: false,
        failure: expect.stringMatching(/^readWeek(\.(factsText|vendor))?$/) as string,
      });
    },
  );

  const chip = { spoken: [], hasHalf: false, leaves: [], parents: [], place: ["", "", "", ""] };
  it.each([
    ["a made-up shape", { shape: "round" }],
    ["a made-up view", { view: "fortnight" }],
    ["a text longer than any event's", { heading: "x".repeat(4001) }],
    ["a chip without a place", { chips: [{ ...chip, place: undefined }] }],
    ["an element instead of a text", { chips: [{ ...chip, spoken: [{}] }] }],
    ["more chips than any week has", { chips: Array.from({ length: 5001 }, () => chip) }],
    ["a fact that nobody asked for", { chips: [{ ...chip, colour: "red" }] }],
  ])("refuses %s", (_name, over) => {
    expect(parseFacts(JSON.stringify(aPage()))).toEqual({ ok: true, value: aPage() });
    expect(parseFacts(JSON.stringify({ ...aPage(), ...over })).ok).toBe(false);
  });
});
