import { cleanup, render, screen, within } from "@testing-library/preact";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import * as later from "../../../components/popup/later";
import { Popup } from "../../../components/popup/Popup";
import type { PopupProps } from "../../../components/popup/popup-props";
import type { OtherPlan } from "../../../lib/contracts/today";
import type { NextAction } from "../../../lib/core/sessions/next-actions";
import { LANGUAGES } from "../../../lib/i18n/translate";
import { expectAccessible, inTheme, THEMES } from "../accessible";
import { aDay, aSession, aSessionStudent } from "./sessions";

const ACTIONS: NextAction[] = [
  { kind: "unanswered-teacher", classId: "k12", className: "Room 12", askedOn: "2026-09-30", days: 6 },
  { kind: "minutes-owed", studentId: "mj", initials: "MJ", minutes: 30, schoolDays: 2, periodEnd: "2026-11-01" },
  { kind: "review-due", studentId: "tr", initials: "TR", reviewDate: "2026-10-20", days: 14 },
];
const RUNNING = {
  ...{ sessionId: "booking-1", startedAt: "2026-10-06T13:05:00.000Z", date: "2026-10-06", startMinute: 545 },
  ...{ minutes: 12, isForgotten: false },
};

function show(over: Partial<PopupProps> = {}) {
  const props = {
    later,
    ...{ language: "en" as const, date: "2026-10-06", today: aDay(), failure: null, isPrivate: false },
    onMark: vi.fn<PopupProps["onMark"]>(),
    onTimer: vi.fn<PopupProps["onTimer"]>(),
    onLoadPlans: vi.fn<PopupProps["onLoadPlans"]>(async () => []),
    onGoalPoint: vi.fn<PopupProps["onGoalPoint"]>(),
    onPrivacy: vi.fn<PopupProps["onPrivacy"]>(),
    onSwitch: vi.fn<PopupProps["onSwitch"]>(async () => true),
    onAddSession: vi.fn<PopupProps["onAddSession"]>(),
    onRetry: vi.fn<PopupProps["onRetry"]>(),
    onUnlock: async () => null,
    onOpenPlanner: vi.fn<PopupProps["onOpenPlanner"]>(),
    onOpenCalendar: vi.fn<PopupProps["onOpenCalendar"]>(),
    ...over,
  };
  const { rerender } = render(<Popup {...props} />);
  return { ...props, again: (next: Partial<PopupProps>) => rerender(<Popup {...props} {...next} />) };
}
const undo = async (): Promise<void> => userEvent.click(screen.getByRole("button", { name: "Undo" }));

beforeEach(() => page.viewport(360, 600));
afterEach(cleanup);

test("next steps lead to their place in the planner", async () => {
  const { onOpenPlanner } = show({ nextActions: ACTIONS });
  const steps = within(screen.getByRole("region", { name: "Next steps" }));
  await userEvent.click(steps.getByRole("button", { name: "Room 12: your question is open for 6 days" }));
  await userEvent.click(steps.getByRole("button", { name: "MJ: 30 min open, you have 2 days left at this school" }));
  await userEvent.click(steps.getByRole("button", { name: /TR: annual review in 14 days, Tue, Oct 20/ }));
  expect(vi.mocked(onOpenPlanner).mock.calls).toEqual([["#matrix/k12"], ["#student/mj"], ["#student/tr"]]);
});

test("next steps name the class beside initials that two students share", async () => {
  const shared = { initials: "MJ", kind: "review-due", reviewDate: "2026-10-20", days: 14 } as const;
  show({
    nextActions: [
      { ...shared, studentId: "mj", classOfShared: "Rivera 2" },
      { ...shared, studentId: "mj2", classOfShared: "Okafor K" },
    ],
  });
  const steps = within(screen.getByRole("region", { name: "Next steps" }));
  for (const name of [/^MJ \(Rivera 2\): annual/, /^MJ \(Okafor K\): annual/])
    expect(steps.getByRole("button", { name })).toBeVisible();
});

test.each([
  ["en", "At the same time as another session that was given. Check both."],
  ["es", "A la misma hora que otra sesión que se dio. Revise las dos."],
] as const)("a session that was given at the time of another one says so in its row (%s)", async (language, said) => {
  const given = (id: string, over: { overlaps?: true } = {}) =>
    aSession({
      ...{ sessionId: id, phase: "past", routineTitle: id },
      students: [aSessionStudent("MJ", { outcome: "delivered", minutes: 30, bucket: "in-class", ...over })],
    });
  const sessions = [given("Writing", { overlaps: true }), given("Snack", { overlaps: true }), given("Recess")];
  show({ language, today: aDay({ sessions }) });
  const rows = screen.getAllByText(said).map((line) => line.closest("li")!.querySelector("h2")!.textContent);
  expect(rows).toEqual(["Writing", "Snack"]);
  await expectAccessible();
});

describe("a timer", () => {
  test("starts for the session that runs, by keyboard too", async () => {
    const { onTimer } = show();
    screen.getByRole("button", { name: "Start a timer: Writing" }).focus();
    await userEvent.keyboard("{Enter}");
    expect(onTimer).toHaveBeenCalledExactlyOnceWith("start", "booking-1");
    expect(screen.queryByRole("button", { name: "Start a timer: Recess" })).toBeNull();
  });

  test("says what it would record, records it, and is undone in one tap", async () => {
    const { onTimer, onMark } = show({ today: aDay({ timer: RUNNING }) });
    expect(screen.getByText(/Timer runs since 9:05/)).toBeTruthy();
    await userEvent.click(screen.getByRole("button", { name: "Stop, 12 min: Writing" }));
    expect(onTimer).toHaveBeenCalledExactlyOnceWith("stop", "booking-1");
    await undo();
    expect(onMark).toHaveBeenCalledExactlyOnceWith([
      { sessionId: "booking-1", outcome: "open", timerFrom: RUNNING.startedAt },
    ]);
  });

  test.each([
    ["those whom she has not marked", ["open", "missed"], "Marked done: AB", ["student-AB"]],
    ["those who were there, once all are marked", ["delivered", "missed"], "Marked done: AB", ["student-AB"]],
    ["all", ["open", "open"], "Marked done: AB, CD", [undefined]],
    ["nobody", ["missed", "switched"], "Timer discarded: AB, CD", [undefined]],
  ] as const)(
    "that is stopped names whom that marks, and is undone for them: %s",
    async (_who, outcomes, said, ids) => {
      const [of, and] = outcomes;
      const students = [aSessionStudent("AB", { outcome: of }), aSessionStudent("CD", { outcome: and })];
      const { onMark } = show({ today: aDay({ sessions: [aSession({ students })], timer: RUNNING }) });
      await userEvent.click(screen.getByRole("button", { name: "Stop, 12 min: Writing" }));
      expect(screen.getByText(said)).toBeTruthy();
      await undo();
      const marks = vi.mocked(onMark).mock.calls.flatMap(([all]) => all);
      if (ids[0]) expect(marks.map(({ studentId }) => studentId)).toEqual(ids);
      for (const mark of marks) expect(mark.timerFrom).toBe(RUNNING.startedAt);
    },
  );

  test("that starts can be undone: the one that ran before runs on, and its session is as it was", async () => {
    const running = aSession({ sessionId: "before", phase: "now", routineTitle: "Snack" });
    const sessions = [running, aSession({ phase: "now", startsInMinutes: 0 })];
    const { onTimer, onMark } = show({ today: aDay({ sessions, timer: { ...RUNNING, sessionId: "before" } }) });
    await userEvent.click(screen.getByRole("button", { name: "Stop, 12 min: Snack" }));
    await userEvent.click(screen.getByRole("button", { name: "Start a timer: Writing" }));
    expect(screen.getByText("Timer started: MJ")).toBeTruthy();
    await undo();
    expect(vi.mocked(onTimer).mock.calls).toEqual([
      ["stop", "before"],
      ["start", "booking-1"],
      ["drop", "booking-1"],
    ]);
    expect(onMark).toHaveBeenCalledExactlyOnceWith([
      { sessionId: "before", outcome: "open", timerFrom: RUNNING.startedAt },
    ]);
    // The stop before it can still be taken back.
    expect(screen.queryByText("Timer started: MJ")).toBeNull();
    expect(screen.getByText("Marked done: MJ")).toBeTruthy();
  });

  test("that was thrown away by mistake runs on as of its start", async () => {
    const { onTimer, onMark } = show({ today: aDay({ timer: RUNNING }) });
    await userEvent.click(screen.getByRole("button", { name: "Discard the timer: Writing" }));
    expect(onTimer).toHaveBeenCalledExactlyOnceWith("drop", "booking-1");
    await undo();
    expect(onMark).toHaveBeenCalledExactlyOnceWith([
      { sessionId: "booking-1", outcome: "open", timerFrom: RUNNING.startedAt },
    ]);
  });

  test("that was forgotten says how far it counts, on a visit of an earlier day too, and can be thrown away", async () => {
    const old = aSession({ sessionId: "old", date: "2026-10-05", phase: "past" });
    const timer = { ...RUNNING, sessionId: "old", date: "2026-10-05", minutes: 30, isForgotten: true };
    const { onTimer } = show({ today: aDay({ unmarked: [old], timer }) });
    await userEvent.click(screen.getByRole("button", { name: /1 visit from an earlier day/ }));
    expect(screen.getByText(/Only the 30 min up to the end count/)).toBeTruthy();
    await userEvent.click(screen.getByRole("button", { name: "Discard the timer: Writing" }));
    expect(onTimer).toHaveBeenCalledExactlyOnceWith("drop", "old");
  });
});

describe("a session in the place of a visit", () => {
  const PULL_OUT = { name: "Pull-out instead: Writing" };
  const switched = () =>
    aDay({
      sessions: [
        aSession({ students: [aSessionStudent("MJ", { outcome: "switched" })] }),
        aSession({ sessionId: "new", state: "unplanned", isPlanned: true, routineTitle: "" }),
      ],
    });
  const open = () => aDay({ sessions: [aSession()] });
  beforeEach(() => vi.spyOn(crypto, "randomUUID").mockReturnValue("new" as ReturnType<Crypto["randomUUID"]>));
  afterEach(() => vi.restoreAllMocks());

  test("is asked for once, however often she taps before the answer is drawn, and again once that was undone", async () => {
    const { onSwitch, again } = show({ today: open() });
    await userEvent.dblClick(screen.getByRole("button", PULL_OUT));
    await userEvent.click(screen.getByRole("button", PULL_OUT));
    expect(onSwitch).toHaveBeenCalledOnce();
    expect(screen.getAllByText("Plan changed: MJ")).toHaveLength(1);
    await undo();
    expect(screen.queryByRole("button", { name: "Undo" })).toBeNull();
    await userEvent.click(screen.getByRole("button", PULL_OUT));
    expect(onSwitch).toHaveBeenCalledTimes(2);
    again({ today: switched() });
    again({ today: open() });
    await userEvent.click(screen.getByRole("button", PULL_OUT));
    expect(onSwitch).toHaveBeenCalledTimes(3);
  });

  test("can be asked for again where it was refused", async () => {
    const { onSwitch } = show({ today: open(), onSwitch: vi.fn<PopupProps["onSwitch"]>(async () => false) });
    for (const times of [1, 2]) {
      await userEvent.click(screen.getByRole("button", PULL_OUT));
      expect(onSwitch).toHaveBeenCalledTimes(times);
    }
  });

  test.each(["Pull-out instead: Writing", "Snack"])(
    "takes the focus, so that a further Enter marks nothing: %s",
    async (pressed) => {
      const plan = { id: "w", way: "routine", title: "Snack", className: "", room: "12", siteName: "" } as const;
      const plans = [{ ...plan, startMinute: 610, endMinute: 630, initials: ["MJ"] }];
      const { onMark, onSwitch, again } = show({ today: open(), onLoadPlans: async () => plans });
      if (pressed === "Snack") {
        await userEvent.click(screen.getByRole("button", { name: "Plan changed: Writing" }));
        (await screen.findByRole("button", { name: /^Snack/, description: "Routine did not happen" })).focus();
      } else screen.getByRole("button", { name: pressed }).focus();
      await userEvent.keyboard("{Enter}");
      expect(onSwitch).toHaveBeenCalledOnce();
      again({ today: switched() });
      const rows = screen.getAllByRole("heading", { level: 2 });
      expect(document.activeElement).toBe(rows[1]);
      await userEvent.keyboard("{Enter}{Enter}");
      expect(onMark).not.toHaveBeenCalled();
      await userEvent.keyboard("{Tab}");
      expect(rows[1]!.closest("li")!.contains(document.activeElement)).toBe(true);
      await expectAccessible();
    },
  );

  test("is not offered in a list that she closed before it was loaded", async () => {
    let answer: (plans: OtherPlan[]) => void = () => {};
    const answered = new Promise<OtherPlan[]>((resolve) => (answer = resolve));
    show({ today: open(), onLoadPlans: async () => answered });
    const opener = screen.getByRole("button", { name: "Plan changed: Writing" });
    await userEvent.click(opener);
    await userEvent.click(opener);
    answer([]);
    await answered;
    await new Promise((done) => setTimeout(done));
    expect(opener.getAttribute("aria-expanded")).toBe("false");
  });

  test("leaves the focus where she has moved it in the meantime", async () => {
    const { again } = show({ today: open() });
    await userEvent.click(screen.getByRole("button", PULL_OUT));
    const gear = screen.getByRole("button", { name: "Open the planner" });
    gear.focus();
    again({ today: switched() });
    expect(document.activeElement).toBe(gear);
  });
});

test("an Enter that is held down presses once, also where the first press moved the focus", async () => {
  const { onMark } = show();
  screen.getByRole("button", { name: "Student absent: MJ, TR" }).focus();
  await userEvent.keyboard("{Enter>4/}");
  expect(onMark).toHaveBeenCalledExactlyOnceWith([
    { sessionId: "booking-1", outcome: "missed", cause: "student-absent" },
  ]);
  expect(document.activeElement?.getAttribute("aria-label")).toBe("Missed: Writing, MJ, TR");
});

describe("one tap takes back", () => {
  test("data, to what was there before", async () => {
    const before = { measure: "trials", correct: 2, total: 5, cued: false } as const;
    const was = { outcome: "delivered", minutes: 30, entryId: "entry-1" } as const;
    const student = aSessionStudent("MJ", { ...was, point: before, note: "tired" });
    const { onGoalPoint, onMark } = show({ today: aDay({ sessions: [aSession({ students: [student] })] }) });
    await userEvent.click(screen.getByRole("button", { name: "4/5: 4 of 5 trials without cues" }));
    expect(screen.getByText("Data kept: MJ")).toBeTruthy();
    await undo();
    const [[{ entryId }], [undone]] = vi.mocked(onGoalPoint).mock.calls as [[{ entryId: string }], [unknown]];
    const part = { sessionId: "booking-1", studentId: "student-MJ", goalId: "goal-1" };
    expect(undone).toEqual({ ...part, undoes: entryId });
    expect(onMark).not.toHaveBeenCalled();
  });

  test("data on one goal alone, where a note on another was sent by the same tap", async () => {
    const proposed = { measure: "rubric", total: 5 } as const;
    const otherGoals = [{ goalId: "goal-2", number: 2, goalText: "will zip a coat", proposed, note: "slow" }];
    const student = aSessionStudent("MJ", { outcome: "delivered", minutes: 30, entryId: "entry-1", otherGoals });
    const { onGoalPoint } = show({ today: aDay({ sessions: [aSession({ students: [student] })] }) });
    const note = screen.getByRole("textbox", { name: "Note (optional): MJ, goal 2" });
    await userEvent.fill(note, "faster");
    await userEvent.click(screen.getByRole("button", { name: "4/5: 4 of 5 trials without cues" }));
    await undo();
    const calls = vi.mocked(onGoalPoint).mock.calls.map(([one]) => one);
    expect(calls.map(({ goalId, undoes }) => [goalId, undoes])).toEqual([
      ["goal-2", undefined],
      ["goal-1", undefined],
      ["goal-1", calls[1]!.entryId],
    ]);
    expect(calls[0]!.entryId).not.toBe(calls[1]!.entryId);
  });

  test("a session that was added", async () => {
    const { onAddSession, onMark } = show();
    await userEvent.click(screen.getByRole("button", { name: "Add a session that was not booked" }));
    await userEvent.click(screen.getByRole("button", { name: /^MJ/ }));
    const { sessionId } = vi.mocked(onAddSession).mock.calls[0]![0];
    expect(screen.getByText("Session added: MJ")).toBeTruthy();
    await undo();
    expect(onMark).toHaveBeenCalledExactlyOnceWith([{ sessionId, outcome: "open" }]);
  });

  test("what was decided of a missed session", async () => {
    const student = aSessionStudent("MJ", { outcome: "missed", cause: "testing", judged: "undecided" });
    const { onMark } = show({ today: aDay({ sessions: [aSession({ students: [student] })] }) });
    await userEvent.click(screen.getByRole("button", { name: "Not owed: MJ" }));
    const missed = { sessionId: "booking-1", outcome: "missed", cause: "testing" };
    expect(onMark).toHaveBeenLastCalledWith([{ ...missed, decided: "excused" }]);
    await undo();
    expect(onMark).toHaveBeenLastCalledWith([missed]);
  });

  test("a plan that was withdrawn, and the visit that it replaced", async () => {
    const replaced = aSession({ students: [aSessionStudent("MJ", { outcome: "switched", entryId: "entry-1" })] });
    const planned = aSession({ sessionId: "new", routineTitle: "Recess", state: "unplanned", isPlanned: true });
    const students = [aSessionStudent("MJ", { entryId: "entry-2" })];
    const { onMark } = show({ today: aDay({ sessions: [replaced, { ...planned, students }] }) });
    await userEvent.click(screen.getByRole("button", { name: "Undo this change of plan: Recess" }));
    expect(onMark).toHaveBeenLastCalledWith([
      { sessionId: "new", outcome: "open" },
      { sessionId: "booking-1", outcome: "open" },
    ]);
    await undo();
    expect(onMark).toHaveBeenLastCalledWith([
      { sessionId: "new", outcome: "open", restores: "entry-2" },
      { sessionId: "booking-1", outcome: "switched", restores: "entry-1" },
    ]);
  });

  test("nothing is asked of a missed session that the rule decides", () => {
    const student = aSessionStudent("MJ", { outcome: "missed", cause: "testing", judged: "owed" });
    show({ today: aDay({ sessions: [aSession({ students: [student] })] }) });
    expect(screen.queryByRole("button", { name: "Owed: MJ" })).toBeNull();
  });
});

describe("is accessible and fits", () => {
  const cases = THEMES.flatMap((theme) => LANGUAGES.map((language) => ({ theme, language })));
  test.each(cases)("$theme, $language", async ({ theme, language }) => {
    await inTheme(theme);
    const missed = aSessionStudent("AB", { outcome: "missed", judged: "undecided" });
    const sessions = [...aDay().sessions, aSession({ sessionId: "m", phase: "past", students: [missed] })];
    show({ language, nextActions: ACTIONS, today: aDay({ sessions, timer: { ...RUNNING, isForgotten: true } }) });
    expect(document.body.textContent).not.toMatch(/[{}]|undefined/);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360);
    await expectAccessible();
  });
});
