import { beforeEach, expect, test } from "vitest";
import { WeekQuestion } from "../../../entrypoints/calendar.content/week-question";
import type { CalendarReading } from "../../../lib/core/schedule/calendar-reading";
import type { OverlayWeek } from "../../../lib/core/suggest/overlay-week";
import type { OverlayStatus } from "../../../lib/i18n/overlay-words";
import type { Answer } from "../../../lib/messages/requests";
import { HandTimers } from "./timers";

const READING = { days: ["2026-10-05"], pxPerHour: 48 } as CalendarReading;
const week = (moreCount: number): OverlayWeek => ({ windows: [], moreCount, notice: null });
const yes = (moreCount: number): Answer<OverlayWeek> => ({ ok: true, value: week(moreCount) });
const no = (code: "no-answer" | "vault-locked" | "in-use"): Answer<OverlayWeek> => ({
  ok: false,
  failure: code === "in-use" ? { code, count: 1 } : { code },
});

let timers: HandTimers;
let asked: CalendarReading[];
let answers: Promise<Answer<OverlayWeek>>[];
let weeks: OverlayWeek[];
let failures: OverlayStatus[];
let question: WeekQuestion;

beforeEach(() => {
  timers = new HandTimers();
  asked = [];
  answers = [];
  weeks = [];
  failures = [];
  question = new WeekQuestion({
    timers,
    ask: async (reading) => {
      asked.push(reading);
      return (await answers.shift()) ?? yes(0);
    },
    onAnswer: (answer) => weeks.push(answer),
    onFailure: (failure) => failures.push(failure),
  });
});

const turns = async (): Promise<void> =>
  timers.pass(0).then(async () => {
    for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
  });

test("the same reading is asked for once, another scale on screen is the same reading", async () => {
  expect(question.askFor(READING)).toBe(true);
  expect(question.askFor({ ...READING, pxPerHour: 96 })).toBe(false);
  expect(question.askFor({ ...READING, days: ["2026-10-12"] })).toBe(true);
  expect(asked).toHaveLength(2);
});

test("only the newest answer counts, in whatever order they come", async () => {
  let answerFirst: (answer: Answer<OverlayWeek>) => void = () => {};
  answers = [new Promise((resolve) => (answerFirst = resolve)), Promise.resolve(yes(2))];
  question.askFor(READING);
  question.askFor({ ...READING, days: ["2026-10-12"] });
  await turns();
  answerFirst(yes(1));
  await turns();
  expect(weeks).toEqual([week(2)]);
});

test("no answer is asked once more, quietly", async () => {
  answers = [Promise.resolve(no("no-answer")), Promise.resolve(yes(3))];
  question.askFor(READING);
  await turns();
  expect(failures).toEqual([]);
  await timers.pass(500);
  await turns();
  expect(weeks).toEqual([week(3)]);
});

test.each([
  [no("no-answer"), { code: "failed", failure: "no-answer" }],
  [no("vault-locked"), { code: "vault-locked" }],
  [no("in-use"), { code: "failed", failure: "unexpected" }],
])("a failure is told as a status", async (answer, status) => {
  answers = [Promise.resolve(answer), Promise.resolve(answer)];
  question.askFor(READING);
  await turns();
  await timers.pass(500);
  await turns();
  expect(failures).toEqual([status]);
});

test("a changed vault is asked again, and many changes at once only once", async () => {
  question.askFor(READING);
  await turns();
  question.askAgain();
  question.askAgain();
  await timers.pass(300);
  expect(asked).toHaveLength(2);
});

test("questions that themselves change the vault do not chase each other", async () => {
  question.askFor(READING);
  await turns();
  for (let second = 0; second < 600; second += 1) {
    question.askAgain();
    await timers.pass(100);
    await turns();
  }
  expect(asked.length).toBeLessThan(12);
});

test("before anything was read there is nothing to ask", async () => {
  question.askAgain();
  await timers.pass(1000);
  expect(asked).toEqual([]);
});

test("stopped, answers under way are dropped", async () => {
  question.askFor(READING);
  question.stop();
  await turns();
  expect(weeks).toEqual([]);
});
