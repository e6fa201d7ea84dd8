import { beforeEach, expect, test } from "vitest";
import type { SeenPage } from "../../lib/overlay/settle";
import { WeekQuestion } from "../../lib/overlay/week-question";
import type { NotYet, PageWeek } from "../../lib/contracts/overlay-week";
import type { OverlayStatus } from "../../lib/i18n/overlay-words";
import type { Answer } from "../../lib/messages/requests";
import { aPage } from "../fixtures/builders";
import { HandTimers } from "./timers";

const seen = (heading: string): SeenPage => {
  const facts = aPage({ heading });
  return { facts, text: JSON.stringify(facts), rest: { restedMs: 150, emptyForMs: 0 } };
};
const READING = seen("this week");
const OTHER = seen("next week");
const week = (moreCount: number): PageWeek => ({ windows: [], moreCount, notice: null, days: [], bands: [] });
const yes = (moreCount: number): Answer<PageWeek | NotYet> => ({ ok: true, value: week(moreCount) });
const no = (code: "no-answer" | "vault-locked" | "in-use"): Answer<PageWeek | NotYet> => ({
  ok: false,
  failure: code === "in-use" ? { code, count: 1 } : { code },
});

let timers: HandTimers;
let asked: SeenPage[];
let answers: Promise<Answer<PageWeek | NotYet>>[];
let weeks: PageWeek[];
let failures: OverlayStatus[];
let waits: number[];
let question: WeekQuestion;

beforeEach(() => {
  timers = new HandTimers();
  asked = [];
  answers = [];
  weeks = [];
  failures = [];
  waits = [];
  question = new WeekQuestion({
    timers,
    ask: async (reading) => {
      asked.push(reading);
      return (await answers.shift()) ?? yes(0);
    },
    onAnswer: (answer) => weeks.push(answer),
    onWait: (waitMs) => waits.push(waitMs),
    onFailure: (failure) => failures.push(failure),
  });
});

const turns = async (): Promise<void> =>
  timers.pass(0).then(async () => {
    for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
  });

test("the same page is asked for once", async () => {
  expect(question.askFor(READING)).toBe(true);
  expect(question.askFor({ ...READING, rest: { restedMs: 900, emptyForMs: 0 } })).toBe(false);
  expect(question.askFor(OTHER)).toBe(true);
  expect(asked).toHaveLength(2);
});

test("a page that is not believed yet may be asked for again", async () => {
  answers = [Promise.resolve({ ok: true, value: { waitMs: 1350 } })];
  question.askFor(READING);
  await turns();
  expect(waits).toEqual([1350]);
  expect(weeks).toEqual([]);
  question.askAgain();
  await timers.pass(1000);
  expect(asked).toHaveLength(1);
  expect(question.askFor(READING)).toBe(true);
  await turns();
  expect(weeks).toEqual([week(0)]);
});

test("only the newest answer counts, in whatever order they come", async () => {
  let answerFirst: (answer: Answer<PageWeek | NotYet>) => void = () => {};
  answers = [new Promise((resolve) => (answerFirst = resolve)), Promise.resolve(yes(2))];
  question.askFor(READING);
  question.askFor(OTHER);
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
