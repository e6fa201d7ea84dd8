import { expect, it } from "vitest";
import { maskInitials } from "../../../lib/services/privacy/mask-initials";

const CARD = {
  window: { id: "An-1", initials: ["An", "TR"] },
  parts: [{ initials: "An", reasonText: "An greets Anna. TR (An's peer) waits.", title: "An hour" }],
  owed: [{ initials: "B." }, { initials: null }],
};

it("puts one mask in place of all initials, in texts too, and touches no id and no longer word", () => {
  expect(maskInitials(CARD, "dots")).toEqual({
    window: { id: "An-1", initials: ["••", "••"] },
    parts: [{ initials: "••", reasonText: "•• greets Anna. •• (••'s peer) waits.", title: "An hour" }],
    owed: [{ initials: "••" }, { initials: null }],
  });
});

it("gives the same student the same number throughout an answer", () => {
  expect(maskInitials(CARD, "numbers")).toMatchObject({
    window: { initials: ["#1", "#2"] },
    parts: [{ initials: "#1", reasonText: "#1 greets Anna. #2 (#1's peer) waits." }],
    owed: [{ initials: "#3" }, { initials: null }],
  });
});

it("leaves an answer without initials as it is", () => {
  expect(maskInitials({ ok: true, value: [1, "MJ", null] }, "dots")).toEqual({ ok: true, value: [1, "MJ", null] });
});

it("hides students whom only a text names, and what may be a name, in goals and notes", () => {
  const card = { initials: "MJ", accommodations: [{ accommodationText: "MJ arrives with KL and Lena." }] };
  expect(maskInitials(card, "dots", ["MJ", "KL"]).accommodations).toEqual([
    { accommodationText: "•• arrives with •• and ••." },
  ]);
  const day = { parts: [{ initials: "MJ", goalText: "MJ will share with KL and Lena.", note: "next to K.L., Lena" }] };
  expect(maskInitials(day, "dots", ["MJ", "KL"])).toEqual({
    parts: [{ initials: "••", goalText: "•• will share with •• and ••.", note: "next to ••, ••", isNoteMasked: true }],
  });
  expect(maskInitials(day, "numbers", ["MJ", "KL"]).parts[0]!.goalText).toBe("#1 will share with •• and ••.");
});

it("leaves out sentences that quote the words of a student, for those that quote none", () => {
  const sendTask = { text: "In the place: “m.j., initial sounds”.", textWithoutWords: "Check the class." };
  const answer = {
    outgoing: { refusal: { code: "text-policy" }, refusalText: "In the title: “initial sounds”." },
    lines: [
      { needText: sendTask.text, needTextWithoutWords: sendTask.textWithoutWords, sendTask },
      { text: "As it is." },
    ],
  };
  for (const everyone of [["MJ"], "unknown"] as const)
    expect(JSON.stringify(maskInitials(answer, "dots", everyone))).not.toMatch(/sounds|m\.j\./);
  expect(maskInitials(answer, "numbers", ["MJ"])).toEqual({
    outgoing: { refusal: { code: "text-policy" } },
    lines: [{ needText: "Check the class.", sendTask: { text: "Check the class." } }, { text: "As it is." }],
  });
});
