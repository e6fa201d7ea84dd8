import { describe, expect, it } from "vitest";
import { mailLink } from "../../../lib/core/asking/mail-link";
import { askable, questionKey, questionOf } from "../../../lib/core/asking/teacher-question";

describe("a question to the teacher", () => {
  it("comes from the two voices in which asking helps", () => {
    expect(questionOf({ voice: "no-moment", areas: [], askFor: ["dismissal"], goalPhrase: "coat" })).toEqual({
      kinds: ["dismissal"],
    });
    expect(questionOf({ voice: "titles-opaque", titles: ["Period 3"], areas: [] })).toEqual({ titles: ["Period 3"] });
    expect(questionOf({ voice: "pull-out", because: "voice", goalPhrase: "pitch" })).toBeUndefined();
    expect(questionOf({ voice: "goal-unread", because: "empty" })).toBeUndefined();
    expect(questionOf({ voice: "no-moment", areas: [], askFor: [], goalPhrase: "coat" })).toBeUndefined();
  });

  it("is the same in whatever order, and another for another class", () => {
    const id = questionKey("k12", { kinds: ["arrival", "dismissal"] });
    expect(questionKey("k12", { kinds: ["dismissal", "arrival"] })).toBe(id);
    expect(questionKey("g2", { kinds: ["arrival", "dismissal"] })).not.toBe(id);
  });

  it("knows when it was asked and answered", () => {
    const about = { kinds: ["dismissal" as const] };
    expect(askable("k12", about, [])).toEqual({ id: questionKey("k12", about), about });
    const asked = { id: questionKey("k12", about), classId: "k12", about, askedOn: "2026-10-01" };
    expect(askable("k12", about, [asked])).toMatchObject({ askedOn: "2026-10-01" });
  });
});

it("writes a mail link that keeps lines and signs", () => {
  const link = mailLink("ms.o'hara+k@lincoln.example", { subject: "Q & A?", body: "Hello,\n\nWhen? 100 %" });
  expect(link).toBe(
    "mailto:ms.o'hara%2Bk@lincoln.example?subject=Q%20%26%20A%3F&body=Hello%2C%0D%0A%0D%0AWhen%3F%20100%20%25",
  );
});
