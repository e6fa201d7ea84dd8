import { beforeEach, expect, test } from "vitest";
import type { NotYet, PageWeek } from "../../lib/contracts/overlay-week";
import type { WeekAnswer } from "../../lib/overlay/asking";
import type { Look } from "../../lib/overlay/settling";
import { aPage } from "../fixtures/builders";
import { ReducerRun } from "./reducer-run";

const seen = (heading: string): Look => {
  const facts = aPage({ heading, chips: [] });
  return { facts, text: JSON.stringify(facts) };
};
const READING = seen("this week");
const OTHER = seen("next week");
const week = (moreCount: number): PageWeek => ({ windows: [], moreCount, notice: null, days: [], bands: [] });
const yes = (moreCount: number): WeekAnswer => ({ ok: true, value: week(moreCount) });
const no = (code: "no-answer" | "vault-locked" | "in-use"): WeekAnswer => ({
  ok: false,
  failure: code === "in-use" ? { code, count: 1 } : { code },
});

let shown: Look;
let run: ReducerRun;

beforeEach(() => {
  shown = READING;
  run = new ReducerRun({ gather: () => shown, forget: () => {} });
});

/** The page shows this and comes to rest. */
async function rests(look: Look): Promise<void> {
  shown = look;
  run.dispatch({ type: "changed" });
  await run.timers.pass(300);
  await run.turns();
}

const later = (answer: PageWeek | NotYet): Promise<WeekAnswer> => Promise.resolve({ ok: true, value: answer });

test("the same page is asked for once", async () => {
  run.answers = [Promise.resolve(yes(0))];
  await rests(READING);
  await rests(READING);
  expect(run.asked).toHaveLength(1);
  await rests(OTHER);
  expect(run.asked).toHaveLength(2);
});

test("a page that is not believed yet is asked for again when it has stood for longer", async () => {
  run.answers = [later({ waitMs: 1350 }), later(week(0))];
  await rests(READING);
  expect(run.state.shown).toMatchObject({ isReading: true });
  run.dispatch({ type: "outdated" });
  await run.timers.pass(1000);
  expect(run.asked).toHaveLength(1);
  await run.timers.pass(500);
  await run.turns();
  expect(run.asked).toHaveLength(2);
  expect(run.state.shown).toMatchObject({ isReading: false, week: week(0) });
});

test("only the newest answer counts, in whatever order they come", async () => {
  let answerFirst: (answer: WeekAnswer) => void = () => {};
  run.answers = [new Promise((resolve) => (answerFirst = resolve)), Promise.resolve(yes(2))];
  await rests(READING);
  await rests(OTHER);
  answerFirst(yes(1));
  await run.turns();
  expect(run.state.shown.week).toEqual(week(2));
});

test("no answer is asked once more, quietly", async () => {
  run.answers = [Promise.resolve(no("no-answer")), Promise.resolve(yes(3))];
  await rests(READING);
  expect(run.state.shown.failure).toBeUndefined();
  await run.timers.pass(500);
  await run.turns();
  expect(run.asked.map(({ number }) => number)).toEqual([1, 1]);
  expect(run.state.shown.week).toEqual(week(3));
});

test("a page that has changed meanwhile is not asked about once more", async () => {
  run.answers = [Promise.resolve(no("no-answer")), Promise.resolve(yes(1))];
  await rests(READING);
  await rests(OTHER);
  await run.timers.pass(2000);
  expect(run.asked.map(({ number }) => number)).toEqual([1, 2]);
});

test.each([
  [no("no-answer"), { code: "failed", failure: "no-answer" }],
  [no("vault-locked"), { code: "vault-locked" }],
  [no("in-use"), { code: "failed", failure: "in-use" }],
])("a failure is shown as a status", async (answer, failure) => {
  run.answers = [Promise.resolve(answer), Promise.resolve(answer)];
  await rests(READING);
  await run.timers.pass(500);
  await run.turns();
  expect(run.state.shown).toMatchObject({ failure, isReading: false, week: undefined });
});

test("a changed vault is asked again, and many changes at once only once", async () => {
  run.answers = [Promise.resolve(yes(0))];
  await rests(READING);
  run.dispatch({ type: "outdated" });
  run.dispatch({ type: "outdated" });
  await run.timers.pass(300);
  expect(run.asked).toHaveLength(2);
});

test("questions that themselves change the vault do not chase each other", async () => {
  run.answers = Array.from({ length: 600 }, () => Promise.resolve(yes(0)));
  await rests(READING);
  for (let tenth = 0; tenth < 600; tenth += 1) {
    run.dispatch({ type: "outdated" });
    await run.timers.pass(100);
    await run.turns();
  }
  expect(run.asked.length).toBeLessThan(12);
});

test("a lock is asked about at once, however long the same answers have been coming", async () => {
  run.answers = Array.from({ length: 600 }, () => Promise.resolve(yes(0)));
  await rests(READING);
  for (let tenth = 0; tenth < 300; tenth += 1) {
    run.dispatch({ type: "outdated" });
    await run.timers.pass(100);
    await run.turns();
  }
  const before = run.asked.length;
  run.dispatch({ type: "protection-changed" });
  await run.turns();
  expect(run.asked).toHaveLength(before + 1);
});

test("before anything was read there is nothing to ask", async () => {
  run.dispatch({ type: "protection-changed" });
  run.dispatch({ type: "outdated" });
  await run.timers.pass(1000);
  expect(run.asked).toEqual([]);
});

test("destroyed, answers under way are dropped", async () => {
  run.answers = [Promise.resolve(yes(5))];
  shown = READING;
  run.dispatch({ type: "changed" });
  await run.timers.pass(295);
  run.dispatch({ type: "answered", number: 0, answer: yes(4), facts: READING.facts });
  run.dispatch({ type: "destroyed" });
  const before = run.state;
  run.dispatch({ type: "answered", number: 0, answer: yes(5), facts: READING.facts });
  await run.timers.pass(1000);
  expect(run.state).toBe(before);
});
