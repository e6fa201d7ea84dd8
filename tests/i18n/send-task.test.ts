import { describe, expect, test } from "vitest";
import type { Conflict } from "../../lib/core/booking/find-conflicts";
import { sendTaskFacts, type SendTaskFacts } from "../../lib/core/booking/send-task-view";
import { VISIT_STATES } from "../../lib/core/caseload/records";
import { SEND_TASK_WORDS } from "../../lib/i18n/send-task";
import { TASK_REASONS } from "../../lib/i18n/task-reasons";
import { LANGUAGES, type Language, type Message } from "../../lib/i18n/translate";
import { wordsIn } from "../fixtures/words-in";
import { aDraft } from "../services/sending/sending-stage";

test.each(VISIT_STATES)("a visit in the state %s is told in every language, or in none", (state) => {
  const facts = sendTaskFacts(aDraft({ state }), 0);
  expect(facts === undefined).toBe(state === "handed-over");
  const texts = facts ? LANGUAGES.map((language) => wordsIn(language).sendTask(facts)) : [];
  for (const text of texts) expect(text).toMatch(/[.…]$/);
  expect(new Set(texts).size).toBe(texts.length);
});

/** Every reason for which something did not go through. */
const REASONS = Object.keys(SEND_TASK_WORDS.en).flatMap((key) => {
  const [, reason] = /^because\.([a-z-]+)$/.exec(key) ?? [];
  return reason === undefined || reason === "other-pushpin" ? [] : [reason];
}) as NonNullable<SendTaskFacts["because"]>[];

const saidOf = (over: Partial<SendTaskFacts>, language: Language): string =>
  wordsIn(language).sendTask({
    ...{ state: "booked", acts: [], isSeries: true, isUnsent: false, needsHer: true },
    ...over,
  });

describe.each(REASONS)("the reason %s", (because) => {
  test.each(LANGUAGES)("speaks of what it stopped, and of nothing else (%s)", (language) => {
    const change = saidOf({ because, change: "stopped" }, language);
    const removal = saidOf({ because, state: "changed-elsewhere" }, language);
    const booking = saidOf({ because, state: "refused" }, language);
    const removed = /removed|se quit|quitarl/i;
    const booked = /\bbooked\b|\bbook (?:it|this)|reserv[óe]/i;
    expect(change).not.toMatch(removed);
    expect(booking).not.toMatch(removed);
    // These stop a booking only, and are never given for what the calendar has already.
    if (!["key-taken", "booked-at-same-time", "past", "conflict", "needs-permission"].includes(because))
      for (const text of [change, removal]) expect(text).not.toMatch(booked);
  });
});

test("every text of a change's or a removal's own is said", () => {
  const said = REASONS.flatMap((because) => [
    saidOf({ because, change: "stopped" }, "en"),
    saidOf({ because, state: "undoing" }, "en"),
  ]);
  for (const text of Object.values<Message>(TASK_REASONS.en))
    expect(said.filter((one) => one.endsWith(text as string))).not.toEqual([]);
});

describe("what could not be seen before a visit was sent", () => {
  test.each([
    [["teacher"], "The teacher's calendar can't be seen, so the teacher may be busy.", /no se ve .* maestro/i],
    [["own"], "A calendar could not be seen, so the time may be taken.", /no se vio un calendario/i],
    [["target", "own"], "A calendar could not be seen, so the time may be taken.", /no se vio un calendario/i],
    [["own", "teacher"], "The teacher's calendar can't be seen, so the teacher may be busy.", /no se ve .* maestro/i],
  ] as const)("%j is said while it is held, in both languages", (unseen, english, spanish) => {
    const held = { state: "holding", unseen } as unknown as Partial<SendTaskFacts>;
    expect(saidOf(held, "en")).toBe(`Goes to the calendar in 5 seconds. ${english}`);
    expect(saidOf(held, "es")).toMatch(spanish);
  });

  test("is not said once it is booked, and not where all was seen", () => {
    for (const facts of [
      { state: "booked", unseen: ["teacher"] },
      { state: "holding", unseen: [] },
    ] as const)
      expect(saidOf(facts as unknown as Partial<SendTaskFacts>, "en")).not.toMatch(/seen/);
  });

  test("a conflict of which nothing is known any more is named as what could not be seen", () => {
    expect(saidOf({ state: "conflict" }, "en")).toBe("A calendar could not be seen, so the time may be taken.");
  });
});

describe("many ways between buildings that are too short", () => {
  const way = (day: number, minutes: number) =>
    ({ date: `2026-10-${String(day).padStart(2, "0")}`, by: "own", kind: "travel", minutes }) as const;
  const textOf = (conflicts: Conflict[]): string => {
    const { sendTask, ...draft } = aDraft({ state: "conflict", because: "conflict" });
    return saidOf(sendTaskFacts({ ...draft, sendTask: { ...sendTask!, conflicts } }, 0)!, "en");
  };

  test("hide no event that comes after them", () => {
    const ways = Array.from({ length: 13 }, (_, at) => way(at + 1, 5));
    const event = { date: "2026-10-20", by: "own", kind: "taken", title: "Fire drill" } as const;
    expect(textOf([...ways, event])).toMatch(/^Something else is there on Tue, Oct 20: .*Fire drill.* before\.$/);
  });

  test("are told by the tightest before the visit and the tightest after it, the tighter one first", () => {
    const before = Array.from({ length: 13 }, (_, at) => way(at + 1, at === 12 ? 4 : 9));
    const after = [8, 3].map((minutes, at) => ({ ...way(at + 20, minutes), isAfter: true as const }));
    expect(textOf([...before, ...after])).toBe(
      "On Wed, Oct 21 you have a visit in another building 3 minutes after. " +
        "On Tue, Oct 13 you come from a visit in another building 4 minutes before.",
    );
  });
});
