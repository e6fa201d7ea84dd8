import { cleanup, render, screen, within } from "@testing-library/preact";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import * as later from "../../../components/popup/later";
import { Popup } from "../../../components/popup/Popup";
import type { PopupProps } from "../../../components/popup/popup-props";
import type { Mark } from "../../../components/popup/marks";
import type { OtherPlan, EmptyDay, Today, UnplannedSession } from "../../../lib/contracts/today";
import type { NeedLine } from "../../../lib/contracts/visits";
import { LANGUAGES } from "../../../lib/i18n/translate";
import { expectAccessible, inTheme, THEMES } from "../accessible";
import { aDay, aSession, aSessionStudent, WRITING_MOVED } from "./sessions";

const EMPTY_DAYS: [string, EmptyDay][] = [
  ["no class", { code: "not-set-up", first: { code: "no-class" } }],
  ["no schedule", { code: "not-set-up", first: { code: "no-schedule", classId: "c" } }],
  ["no student", { code: "not-set-up", first: { code: "no-student" } }],
  ["no goal", { code: "not-set-up", first: { code: "no-goal", studentId: "s" } }],
  ["no working hours", { code: "not-set-up", first: { code: "no-working-hours" } }],
  ["day off", { code: "not-a-working-day" }],
  ["calendar never read", { code: "calendar-never-read" }],
  ["nothing booked", { code: "nothing-booked" }],
];

const DELIVERED = { outcome: "delivered", minutes: 30, bucket: "in-class" } as const;

const SOME_PLANS: OtherPlan[] = [
  {
    ...{ id: "w", way: "routine", title: "Snack", className: "Ms. Rivera, grade 2", room: "12", siteName: "Lincoln" },
    ...{ startMinute: 610, endMinute: 630, initials: ["MJ"] },
  },
  {
    ...{ id: "pull-out", way: "pull-out", title: "Writing", className: "Ms. Rivera, grade 2", room: "12" },
    ...{ siteName: "Lincoln", startMinute: 545, endMinute: 575, initials: ["MJ"] },
  },
];

const aChangedSession = () =>
  aSession({ dayChange: { because: [{ kind: "early-release", endMinute: 750, title: "Early Dismissal" }], now: [] } });

function anEmptyDay(empty: EmptyDay): Today {
  return { date: "2026-10-06", sessions: [], touchBases: [], unmarked: [], timer: null, students: [], empty };
}

function aPopup(over: Partial<PopupProps> = {}): PopupProps {
  return {
    language: "en",
    later,
    date: "2026-10-06",
    today: aDay(),
    failure: null,
    onMark: vi.fn<(marks: Mark[]) => void>(),
    onTimer: vi.fn<PopupProps["onTimer"]>(),
    onLoadPlans: vi.fn<PopupProps["onLoadPlans"]>(async () => SOME_PLANS),
    onGoalPoint: vi.fn<PopupProps["onGoalPoint"]>(),
    isPrivate: false,
    onPrivacy: vi.fn<PopupProps["onPrivacy"]>(),
    onSwitch: vi.fn<PopupProps["onSwitch"]>(async () => true),
    onAddSession: vi.fn<(session: UnplannedSession) => void>(),
    onRetry: vi.fn<() => void>(),
    onUnlock: () => Promise.resolve(null),
    onOpenPlanner: vi.fn<(route: string) => void>(),
    onOpenCalendar: vi.fn<(date: string) => void>(),
    onOpenPanel: vi.fn<() => void>(),
    ...over,
  };
}

function show(over: Partial<PopupProps> = {}): PopupProps {
  const props = aPopup(over);
  render(<Popup {...props} />);
  return props;
}

beforeEach(() => page.viewport(360, 600));
afterEach(cleanup);

test("says that the device's clock was set, once the later parts are there", async () => {
  const clockJump = { way: "back", fromMs: Date.UTC(2027, 2, 9, 12), toMs: Date.UTC(2026, 9, 5, 12) } as const;
  show({ vaultHealth: { damaged: [], clockJump } });
  await expect.element(page.getByText(/clock went back from March 9, 2027/)).toBeVisible();
  await expectAccessible();
});

test("dates that need her are lines with their cures, without those that a visit in the list before decides", async () => {
  const place = { startMinute: 545, endMinute: 575, titleText: "Writing", className: "Ms. Rivera, grade 2" };
  const sendTask = { visitId: "v2", state: "booked" as const, text: "Ends early.", acts: [], isHeld: false };
  const lines: NeedLine[] = [
    {
      ...{ ...place, id: "v1", date: "2026-10-13", needText: "Not on your calendar any more." },
      acts: [{ act: "put-back", labelText: "Put it back" }],
    },
    { ...place, id: "v2.2026-10-20", date: "2026-10-20", needText: sendTask.text, acts: [], sendTask },
  ];
  const onDateAct = vi.fn<NonNullable<PopupProps["onDateAct"]>>();
  const { onOpenPlanner } = show({ visitNeeds: { count: 5, lines }, onDateAct });
  const list = within(screen.getByRole("region", { name: "5 dates of your visits need you." }));
  expect(list.getAllByRole("listitem")).toHaveLength(1);
  await userEvent.click(list.getByRole("button", { name: "Put it back: Tue, Oct 13" }));
  expect(onDateAct).toHaveBeenCalledExactlyOnceWith({ id: "v1", act: "put-back", eventId: undefined });
  await userEvent.click(list.getByRole("button", { name: "All 5 in the planner" }));
  expect(onOpenPlanner).toHaveBeenCalledExactlyOnceWith("#visits");
});

test("the only date of a visit in a connected calendar is removed there, with the visit, once she is sure", async () => {
  const place = { startMinute: 545, endMinute: 575, titleText: "Writing", className: "Ms. Rivera, grade 2" };
  const text = "Takes it out of the calendar. rivera@lincoln.example gets a cancellation.";
  const remove = { act: "remove" as const, label: "Remove from the calendar", asks: { text, no: "Keep it" } };
  const removal = { visitId: "v3", acts: [remove] };
  const needText = "There is no school on this day.";
  const line: NeedLine = { ...place, id: "v3", date: "2026-10-13", needText, acts: [], removal };
  const onAct = vi.fn<NonNullable<PopupProps["onAct"]>>();
  show({ visitNeeds: { count: 1, lines: [line] }, onAct });
  const list = within(screen.getByRole("region", { name: "1 date of your visits needs you." }));
  expect(list.getByText(needText)).toBeTruthy();
  await userEvent.click(list.getByRole("button", { name: "Remove from the calendar: Tue, Oct 13" }));
  expect(list.getByRole("alert").textContent).toBe(text);
  await userEvent.click(list.getByRole("button", { name: "Remove from the calendar: Tue, Oct 13" }));
  expect(onAct).toHaveBeenCalledExactlyOnceWith("v3", "remove");
});

test("a visit whose routine does not happen says why, beside its marks", () => {
  show({ today: aDay({ sessions: [aChangedSession(), aSession({ sessionId: "other" })] }) });
  const [changed, other] = screen.getAllByRole("listitem").filter((row) => row.classList.contains("session"));
  expect(changed!.textContent).toMatch(/Early release at 12:30\sPM \(“Early Dismissal”\): Writing does not happen/);
  expect(within(changed!).getAllByRole("button").length).toBeGreaterThan(1);
  expect(other!.textContent).not.toContain("Early release");
});

test("a visit says what she does in it and what to bring, where she wrote it down", async () => {
  show({
    today: aDay({
      sessions: [aSession({ role: { therapistDoes: "Station 2", materials: "pencil grips", nextStep: "own words" } })],
    }),
  });
  await expect.element(page.getByText("My part: Station 2")).toBeVisible();
  await expect.element(page.getByText("Bring: pencil grips")).toBeVisible();
  await expect.element(page.getByText("Next step: own words")).toBeVisible();
});

describe("touch bases", () => {
  const aTalk = (id: string, startMinute: number, className: string) => ({
    ...{ id, startMinute, endMinute: startMinute + 5, className, room: "12", siteName: "Lincoln" },
  });
  const rows = (): string[] => [...document.querySelectorAll(".session")].map((row) => row.textContent ?? "");

  test("are in time order among the visits, and say when, with whom and what to talk about", () => {
    const [early, midday, late] = [
      aTalk("a", 470, "Ms. Wu"),
      aTalk("b", 610, "Mr. Ito"),
      aTalk("c", 905, "Ms. Rivera"),
    ];
    show({ today: aDay({ touchBases: [early, midday, late] }) });
    const inOrder = [/Ms\. Wu/, /Arrival/, /Writing/, /Snack/, /Mr\. Ito/, /Recess/, /3:05.*Touch base.*Ms\. Rivera/];
    expect(rows()).toHaveLength(inOrder.length);
    for (const [at, row] of rows().entries()) expect(row).toMatch(inOrder[at]!);
    expect(rows().at(-1)).toMatch(/what worked, which routine next/);
  });

  test("are shown on a day without a visit, below the reason why there is none", () => {
    const touchBases = [aTalk("a", 905, "Ms. Rivera")];
    show({ today: { ...anEmptyDay({ code: "nothing-booked" }), touchBases } });
    expect(document.querySelector(".popup-empty")).not.toBeNull();
    expect(rows()).toEqual([expect.stringMatching(/Touch base.*Ms\. Rivera/)]);
  });
});

test("a visit in another building says when to leave, and that the time is short", async () => {
  const at = (over: object) => aDay({ sessions: [aSession({ leave: { byMinute: 560, from: "Lincoln", ...over } })] });
  show({ today: at({}) });
  await expect.element(page.getByText("Leave Lincoln by 9:20 AM")).toBeVisible();
  cleanup();
  show({ today: at({ onlyMinutes: 5 }) });
  await expect.element(page.getByText("Leave Lincoln by 9:20 AM: only 5 min to get there")).toBeVisible();
});

test("a goal's skill stands before its text once it is known", async () => {
  show({ today: aDay({ sessions: [aSession()] }), skills: { "goal-1": "handwriting" } });
  await expect.element(page.getByText("handwriting · ")).toBeVisible();
});

test("before its other parts are loaded it lists the day, and what it can't show yet is not there", async () => {
  show({ later: null });
  await expect.element(page.getByRole("list", { name: /sessions/i })).toBeVisible();
  await expect.element(page.getByRole("button", { name: "Add a session that was not booked" })).not.toBeInTheDocument();
});

test("a visit on a day of tests says to ask the teacher when", () => {
  show({ today: aDay({ sessions: [aSession({ testsTitle: "MAP" }), aSession({ sessionId: "other" })] }) });
  const [tested, other] = screen.getAllByRole("listitem").filter((row) => row.classList.contains("session"));
  expect(tested!.textContent).toContain("Tests on this day (“MAP”): ask the teacher when");
  expect(other!.textContent).not.toContain("Tests on this day");
});

describe("data on a goal", () => {
  const done = (over: Parameters<typeof aSessionStudent>[1] = {}) =>
    aDay({ sessions: [aSession({ students: [aSessionStudent("MJ", { ...DELIVERED, ...over })] })] });
  const PART = { sessionId: "booking-1", studentId: "student-MJ", goalId: "goal-1" };
  const NEW = { ...PART, entryId: expect.any(String) as string };

  test("is asked for once the session is done, and taken in one tap in the goal's own measure", async () => {
    show({ today: aDay({ sessions: [aSession()] }) });
    expect(screen.queryByRole("group", { name: "Data: MJ" })).toBeNull();
    cleanup();
    const { onGoalPoint } = show({ today: done() });
    const data = within(screen.getByRole("group", { name: "Data: MJ" }));
    await userEvent.click(data.getByRole("button", { name: "4/5: 4 of 5 trials without cues" }));
    await userEvent.click(data.getByRole("checkbox", { name: "with cues" }));
    await userEvent.click(data.getByRole("button", { name: "2/5: 2 of 5 trials with cues" }));
    expect(vi.mocked(onGoalPoint).mock.calls).toEqual([
      [{ ...NEW, point: { measure: "trials", correct: 4, total: 5, cued: false } }],
      [{ ...NEW, point: { measure: "trials", correct: 2, total: 5, cued: true } }],
    ]);
  });

  test("is taken of every goal of a student: the others are one tap away, or shown with the opened row", async () => {
    const proposed = { measure: "rubric", total: 5 } as const;
    const otherGoals = [
      { goalId: "goal-0", number: 1, goalText: "will open containers", proposed },
      {
        goalId: "goal-3",
        number: 3,
        goalText: "will zip a coat",
        proposed,
        point: { measure: "rubric", score: 1 } as const,
      },
    ];
    const { onGoalPoint, onMark } = show({ today: done({ otherGoals, entryId: "entry-1" }) });
    expect(screen.getAllByRole("group").map((group) => group.querySelector("legend")?.textContent)).toEqual([
      "Data: MJ",
      "Data: MJ, goal 3",
    ]);
    await userEvent.click(screen.getByRole("button", { name: "Data on 1 more goal: MJ", expanded: false }));
    const data = within(screen.getByRole("group", { name: "Data: MJ, goal 1" }));
    // What the button opens comes after it, also for who goes on by Tab.
    await userEvent.keyboard("{Tab}");
    expect(data.getByRole("combobox")).toBe(document.activeElement);
    await userEvent.click(data.getByRole("button", { name: "rubric 2 of 4" }));
    const point = { measure: "rubric", score: 2 };
    expect(onGoalPoint).toHaveBeenCalledExactlyOnceWith({ ...NEW, goalId: "goal-0", point });
    await userEvent.click(screen.getByRole("button", { name: "Undo" }));
    const { entryId } = vi.mocked(onGoalPoint).mock.calls[0]![0];
    expect(onGoalPoint).toHaveBeenLastCalledWith({ ...PART, goalId: "goal-0", undoes: entryId });
    expect(onMark).not.toHaveBeenCalled();
    await expectAccessible();
    cleanup();
    show({ today: done({ otherGoals: otherGoals.slice(0, 1) }) });
    const closed = screen.getByRole("button", { name: "Data on 1 more goal: MJ" });
    expect(closed.getAttribute("aria-controls")).toBeNull();
    expect(document.querySelector(".goal-point-others")).toBeNull();
    cleanup();
    show({ today: done({ otherGoals }) });
    await userEvent.click(screen.getByRole("button", { name: "Goal in full: Writing" }));
    expect(screen.getByRole("group", { name: "Data: MJ, goal 1" })).toBeTruthy();
  });

  test("a second tap takes it back; a note is kept as it stands", async () => {
    const point = { measure: "rubric", score: 3 } as const;
    const { onGoalPoint } = show({ today: done({ point, proposed: { measure: "rubric", total: 5 } }) });
    expect(screen.getByText("Kept: rubric 3 of 4")).toBeTruthy();
    await userEvent.fill(screen.getByRole("textbox", { name: "Note (optional): MJ" }), "asked for help");
    await userEvent.keyboard("{Tab}");
    // Not with the point that is shown: another one may have been tapped that is not shown yet.
    expect(onGoalPoint).toHaveBeenLastCalledWith({ ...NEW, keepsPoint: true, note: "asked for help" });
    await userEvent.click(screen.getByRole("button", { name: "rubric 3 of 4" }));
    expect(onGoalPoint).toHaveBeenLastCalledWith({ ...NEW, note: "asked for help" });
    cleanup();
    const stands = show({ today: done({ point, note: "calm", proposed: { measure: "rubric", total: 5 } }) });
    await userEvent.click(screen.getByRole("button", { name: "rubric 3 of 4" }));
    expect(stands.onGoalPoint).toHaveBeenLastCalledWith(NEW);
    await userEvent.fill(screen.getByRole("textbox", { name: "Note (optional): MJ" }), "");
    await userEvent.keyboard("{Tab}");
    expect(stands.onGoalPoint).toHaveBeenLastCalledWith({ ...NEW, keepsPoint: true, note: "" });
    expect(screen.getByText("Data kept: MJ")).toBeTruthy();
    cleanup();
    show({ today: done({ note: "calm" }) });
    await userEvent.fill(screen.getByRole("textbox", { name: "Note (optional): MJ" }), "");
    await userEvent.keyboard("{Tab}");
    expect(screen.getByText("Data removed: MJ")).toBeTruthy();
  });

  test("a note alone is kept, and can't be written over while a mask stands in it", async () => {
    const { onGoalPoint } = show({ today: done() });
    await userEvent.fill(screen.getByRole("textbox", { name: "Note (optional): MJ" }), "cried, sent to the nurse");
    await userEvent.keyboard("{Tab}");
    expect(onGoalPoint).toHaveBeenLastCalledWith({ ...NEW, keepsPoint: true, note: "cried, sent to the nurse" });
    expect(screen.getByText("Data kept: MJ")).toBeTruthy();
    cleanup();
    const masked = show({ isPrivate: true, today: done({ note: "next to \u2022\u2022", isNoteMasked: true }) });
    await expect
      .element(page.getByRole("textbox", { name: "Note (optional): MJ" }))
      .toHaveAccessibleDescription("The note is kept as you wrote it. Show initials to change it.");
    expect(screen.getByRole<HTMLInputElement>("textbox", { name: "Note (optional): MJ" }).readOnly).toBe(true);
    await userEvent.click(screen.getByRole("button", { name: "4/5: 4 of 5 trials without cues" }));
    const point = { measure: "trials", correct: 4, total: 5, cued: false };
    expect(masked.onGoalPoint).toHaveBeenLastCalledWith({ ...NEW, point });
    await expectAccessible();
  });

  test("no offer to undo names a student once initials are hidden", async () => {
    const props = aPopup({ today: aDay() });
    const { rerender } = render(<Popup {...props} />);
    await userEvent.click(screen.getByRole("button", { name: /^Missed: Snack/ }));
    expect(screen.getByText("Marked missed: KL")).toBeTruthy();
    rerender(<Popup {...props} isPrivate />);
    expect(screen.queryByText("Marked missed: KL")).toBeNull();
  });

  test("a number kept again stays, and goes only when it is taken back", async () => {
    const point = { measure: "count", count: 7 } as const;
    const { onGoalPoint } = show({ today: done({ point, note: "calm", proposed: { measure: "count", total: 5 } }) });
    await userEvent.fill(screen.getByRole("textbox", { name: "Value: MJ" }), "7");
    await userEvent.click(screen.getByRole("button", { name: "Keep" }));
    expect(onGoalPoint).toHaveBeenLastCalledWith({ ...NEW, point });
    await userEvent.click(screen.getByRole("button", { name: "Take it back: MJ" }));
    expect(onGoalPoint).toHaveBeenLastCalledWith(NEW);
  });

  test.each([
    ["steps", "3/5: 3 of 5 steps alone", { independent: 3, total: 5 }],
    ["cue-level", "gesture or visual", { level: "gesture" }],
    ["rubric", "rubric 2 of 4", { score: 2 }],
  ] as const)("one tap takes it in %s, where the goal asks for that", async (measure, name, value) => {
    const { onGoalPoint } = show({ today: done({ proposed: { measure, total: 5 } }) });
    await userEvent.click(within(screen.getByRole("group", { name: "Data: MJ" })).getByRole("button", { name }));
    expect(onGoalPoint).toHaveBeenCalledExactlyOnceWith({ ...NEW, point: { measure, ...value } });
  });

  test.each([
    ["count", { count: 7 }],
    ["rate", { count: 7, minutes: 1 }],
    ["duration", { seconds: 7 }],
    ["distance", { feet: 7 }],
  ] as const)("a number and one tap take it in %s", async (measure, value) => {
    const { onGoalPoint } = show({ today: done({ proposed: { measure, total: 5 } }) });
    await userEvent.fill(screen.getByRole("textbox", { name: "Value: MJ" }), "7");
    await userEvent.click(screen.getByRole("button", { name: "Keep" }));
    expect(onGoalPoint).toHaveBeenCalledExactlyOnceWith({ ...NEW, point: { measure, ...value } });
  });

  test("another measure can be chosen; a number out of range is named, not kept", async () => {
    const { onGoalPoint } = show({ today: done() });
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "How it is measured: MJ" }), "Seconds");
    const value = screen.getByRole("textbox", { name: "Value: MJ" });
    await userEvent.fill(value, "-3");
    await userEvent.click(screen.getByRole("button", { name: "Keep" }));
    expect(screen.getByRole("alert").textContent).toBe("Type a whole number from 0 to 14,400.");
    expect(onGoalPoint).not.toHaveBeenCalled();
    await userEvent.fill(value, "95");
    await userEvent.click(screen.getByRole("button", { name: "Keep" }));
    expect(onGoalPoint).toHaveBeenCalledExactlyOnceWith({ ...NEW, point: { measure: "duration", seconds: 95 } });
  });
});

describe("the plan changed today", () => {
  test("a plan that stands can be taken back, with the visit that it replaced", async () => {
    const visit = aSession();
    const ofStudents = (outcome: "switched" | "open") => visit.students.map((student) => ({ ...student, outcome }));
    const { onMark } = show({
      today: aDay({
        sessions: [
          { ...visit, students: ofStudents("switched") },
          { ...visit, sessionId: "new", state: "unplanned", isPlanned: true, students: ofStudents("open") },
        ],
      }),
    });
    await userEvent.click(screen.getByRole("button", { name: /^Undo this change of plan: / }));
    expect(onMark).toHaveBeenCalledExactlyOnceWith([
      { sessionId: "new", outcome: "open" },
      { sessionId: visit.sessionId, outcome: "open" },
    ]);
  });

  test.each([
    ["Routine did not happen", { cause: "routine-did-not-happen" }],
    ["Something else came up", {}],
  ])("two taps put a pull-out in the visit's place; undo takes both back: %s", async (why, cause) => {
    const { onSwitch, onMark } = show({ today: aDay({ sessions: [aSession()] }) });
    await userEvent.click(screen.getByRole("button", { name: "Plan changed: Writing" }));
    const list = within(await screen.findByRole("group", { name: why })).getByRole("list", {
      name: `Instead of Writing: ${why}`,
    });
    expect(
      within(list)
        .getAllByRole("button")
        .map(({ textContent }) => textContent),
    ).toEqual([expect.stringMatching(/^Snack, same class.*10:10.*MJ/), expect.stringMatching(/^Pull-out.*9:05/)]);
    await userEvent.click(within(list).getByRole("button", { name: /^Pull-out/, description: why }));
    const [change] = vi.mocked(onSwitch).mock.calls[0]!;
    const { newSessionId } = change;
    expect(change).toEqual({ sessionId: "booking-1", planId: "pull-out", newSessionId, ...cause });
    await userEvent.keyboard("{Control>}z{/Control}");
    expect(onMark).toHaveBeenCalledExactlyOnceWith([
      { sessionId: change.newSessionId, outcome: "open" },
      { sessionId: "booking-1", outcome: "open" },
    ]);
  });

  test("of a switched visit she says later that its routine did not happen", async () => {
    const switched = aSession({ sessionId: "old", students: [aSessionStudent("TR", { outcome: "switched" })] });
    const { onMark } = show({ today: aDay({ sessions: [switched] }) });
    await userEvent.click(screen.getByRole("button", { name: "Routine did not happen: TR", pressed: false }));
    const mark = { sessionId: "old", outcome: "switched", cause: "routine-did-not-happen" };
    expect(onMark).toHaveBeenCalledExactlyOnceWith([mark]);
    expect(screen.getByText("Saved: TR")).toBeTruthy();
  });

  test("one tap pulls out, says nothing of the routine, and is undone by one", async () => {
    const { onSwitch, onMark } = show({ today: aDay({ sessions: [aSession(), aSession({ phase: "later" })] }) });
    await userEvent.click(screen.getByRole("button", { name: "Pull-out instead: Writing" }));
    const [change] = vi.mocked(onSwitch).mock.calls[0]!;
    const { newSessionId } = change;
    expect(change).toEqual({ sessionId: "booking-1", planId: "pull-out", newSessionId });
    await userEvent.click(screen.getByRole("button", { name: "Undo" }));
    expect(onMark).toHaveBeenCalledExactlyOnceWith([
      { sessionId: change.newSessionId, outcome: "open" },
      { sessionId: "booking-1", outcome: "open" },
    ]);
  });

  test("is not offered once the visit is marked, and said when it was switched", () => {
    const marked = (outcome: "delivered" | "switched") =>
      aSession({ sessionId: outcome, students: [aSessionStudent("MJ", { outcome })] });
    show({ today: aDay({ sessions: [marked("delivered"), marked("switched")] }) });
    expect(screen.queryByRole("button", { name: /^Plan changed/ })).toBeNull();
    expect(screen.getAllByText("Plan changed")).toHaveLength(1);
  });
});

describe("a visit whose routine moved", () => {
  const moved = () =>
    aDay({ sessions: [aSession({ routineChange: WRITING_MOVED }), aSession({ sessionId: "other" })] });

  test("says from when to when and since which day, and only there", () => {
    show({ today: moved() });
    const [changed, other] = screen.getAllByRole("listitem").filter((row) => row.classList.contains("session"));
    expect(changed!.textContent).toMatch(/Writing moved from 9:05\sAM to 10:20\sAM from Mon, Oct 5/);
    expect(other!.textContent).not.toContain("moved");
    expect(within(other!).queryByRole("button", { name: /other times/ })).toBeNull();
  });

  test("leads to other times: in the side panel, and where there is none on the calendar", async () => {
    const { onOpenPanel, onOpenCalendar } = show({ today: moved() });
    await userEvent.click(screen.getByRole("button", { name: "See other times: Writing" }));
    expect(onOpenPanel).toHaveBeenCalledOnce();
    expect(onOpenCalendar).not.toHaveBeenCalled();
    cleanup();
    const second = show({ today: moved(), onOpenPanel: undefined });
    await userEvent.click(screen.getByRole("button", { name: "See other times: Writing" }));
    expect(second.onOpenCalendar).toHaveBeenCalledExactlyOnceWith("2026-10-06");
  });
});

describe("every state is accessible and fits 360 px", () => {
  const states: [string, Partial<PopupProps>][] = [
    ["a full day", {}],
    ["a day that the school's calendar changes", { today: aDay({ sessions: [aChangedSession()] }) }],
    ["a day of tests", { today: aDay({ sessions: [aSession({ testsTitle: "" })] }) }],
    ["a day with a routine that moved", { today: aDay({ sessions: [aSession({ routineChange: WRITING_MOVED })] }) }],
    ["loading", { today: null }],
    ["failed", { today: null, failure: { code: "no-answer" } }],
    ["failed after a first answer", { failure: { code: "vault-locked" } }],
    [
      "visits of earlier days unmarked",
      { today: aDay({ unmarked: [aSession({ phase: "past", date: "2026-10-05" })] }) },
    ],
    [
      "a session that was not booked",
      { today: aDay({ sessions: [aSession({ state: "unplanned", routineTitle: "" })] }) },
    ],
    [
      "a session missed, and one recorded twice",
      {
        today: aDay({
          sessions: [
            aSession({ students: [aSessionStudent("MJ", { outcome: "missed", cause: "testing" })] }),
            aSession({ sessionId: "b", students: [aSessionStudent("TR", { outcome: "missed", isContested: true })] }),
          ],
        }),
      },
    ],
    ...EMPTY_DAYS.map(([name, empty]): [string, Partial<PopupProps>] => [name, { today: anEmptyDay(empty) }]),
  ];
  const cases = states.flatMap(([name, over]) =>
    THEMES.flatMap((theme) => LANGUAGES.map((language) => ({ name, over, theme, language }))),
  );
  test.each(cases)("$name, $theme, $language", async ({ over, theme, language }) => {
    await inTheme(theme);
    show({ ...over, language });
    expect(document.body.textContent).not.toMatch(/[{}]|undefined/);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360);
    expect(document.querySelector(".popup")!.getBoundingClientRect().height).toBeLessThanOrEqual(600);
    for (const button of screen.queryAllByRole("button")) {
      expect(button.getBoundingClientRect().height).toBeGreaterThanOrEqual(32);
    }
    await expectAccessible();
  });
});

describe("a day with sessions", () => {
  test("the head tells the day and how much of it is done", () => {
    show();
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Tuesday, Oct 6");
    expect(screen.getByText("1 of 4 done")).toBeTruthy();
  });

  test("a visit in which one student was there and one was not counts as done", () => {
    const students = [aSessionStudent("MJ", { outcome: "delivered" }), aSessionStudent("TR", { outcome: "missed" })];
    show({ today: aDay({ sessions: [aSession({ students })] }) });
    expect(screen.getByText("1 of 1 done")).toBeTruthy();
  });

  test("sessions stand in order, with the stretch of the day they belong to", () => {
    show();
    const labels = [...document.querySelectorAll(".session-label")].map((label) => label.textContent);
    expect(labels).toEqual(["Earlier", "Now", "Next in 1 h 18 min", "Later"]);
    expect(screen.getAllByRole("heading", { level: 2 }).map((heading) => heading.textContent)).toEqual([
      "Arrival / Unpack",
      "Writing",
      "Snack",
      "Recess",
    ]);
  });

  test("a session that was never booked has a name in its buttons too", () => {
    show({ today: aDay({ sessions: [aSession({ state: "unplanned", routineTitle: "" })] }) });
    expect(screen.getByRole("button", { name: "Done: Unplanned session, MJ" })).toBeTruthy();
    expect(screen.getByRole("button", { name: "Goal in full: Unplanned session" })).toBeTruthy();
  });

  test("only what is not saved in the calendar carries a state word", () => {
    show();
    expect(screen.getAllByText("Waiting to be saved")).toHaveLength(1);
    expect(within(rowOf("Snack")).getByText("Waiting to be saved")).toBeTruthy();
  });

  test.each([
    ["holding", "Not sent yet"],
    ["queued", "Waiting to be sent"],
    ["needs-sign-in", "Waiting for you to sign in"],
    ["waiting", "Booked, teacher invited"],
    ["teacher-declined", "Declined by the teacher"],
    ["refused", "Not taken by the calendar"],
  ] as const)("a visit that is %s says so, and asks her to save nothing", (state, text) => {
    show({ today: aDay({ sessions: [aSession({ state })] }) });
    expect(screen.getByText(text)).toBeTruthy();
    expect(screen.queryByText(/saved/)).toBeNull();
  });

  test("a long goal is one line until it is opened", async () => {
    show();
    const goal = within(rowOf("Writing")).getByText(/graphic organiser/);
    expect(goal.scrollWidth).toBeGreaterThan(goal.clientWidth);
    await userEvent.click(screen.getByRole("button", { name: "Goals and marks of each student: Writing" }));
    expect(goal.scrollWidth).toBe(goal.clientWidth);
  });
});

test("after a long morning the popup opens at what is on now", () => {
  const morning = Array.from({ length: 8 }, (_, hour) =>
    aSession({ sessionId: `past-${hour}`, phase: "past", routineTitle: `Routine ${hour}` }),
  );
  show({ today: aDay({ sessions: [...morning, aSession({ phase: "now", routineTitle: "Math" })] }) });
  const { top, bottom } = rowOf("Math").getBoundingClientRect();
  expect(top).toBeGreaterThan(0);
  expect(bottom).toBeLessThanOrEqual(600);
});

describe("marking", () => {
  test("one click marks a visit for all of its students", async () => {
    const { onMark } = show();
    await userEvent.click(screen.getByRole("button", { name: "Missed: Writing, MJ, TR" }));
    expect(onMark).toHaveBeenCalledExactlyOnceWith([{ sessionId: "booking-1", outcome: "missed" }]);
  });

  test("a second click takes the mark back", async () => {
    const { onMark } = show();
    const done = screen.getByRole("button", { name: "Done: Arrival / Unpack, AB" });
    expect(done.getAttribute("aria-pressed")).toBe("true");
    await userEvent.click(done);
    expect(onMark).toHaveBeenCalledExactlyOnceWith([{ sessionId: "booking-0", outcome: "open" }]);
  });

  test("each student can be marked alone", async () => {
    const { onMark } = show();
    await userEvent.click(screen.getByRole("button", { name: "Goals and marks of each student: Writing" }));
    await userEvent.click(screen.getByRole("button", { name: "Missed: TR" }));
    expect(onMark).toHaveBeenCalledExactlyOnceWith([
      { sessionId: "booking-1", studentId: "student-TR", outcome: "missed" },
    ]);
  });

  test("marking the visit keeps what was said of one student", async () => {
    const students = [aSessionStudent("MJ", { outcome: "missed" }), aSessionStudent("TR")];
    const { onMark } = show({ today: aDay({ sessions: [aSession({ students })] }) });
    const done = screen.getByRole("button", { name: "Done: Writing, MJ, TR" });
    expect(done.getAttribute("aria-pressed")).toBe("false");
    expect(screen.getByRole("button", { name: "Missed: Writing, MJ, TR" }).getAttribute("aria-pressed")).toBe("mixed");
    await userEvent.click(done);
    expect(onMark).toHaveBeenCalledExactlyOnceWith([
      { sessionId: "booking-1", studentId: "student-TR", outcome: "delivered" },
    ]);
  });

  test("undo brings back what stood there, by click or Ctrl+Z", async () => {
    const { onMark } = show();
    await userEvent.click(screen.getByRole("button", { name: "Done: Snack, KL" }));
    await userEvent.click(screen.getByRole("button", { name: "Undo" }));
    expect(onMark).toHaveBeenLastCalledWith([{ sessionId: "booking-2", outcome: "open" }]);
    expect(screen.queryByRole("button", { name: "Undo" })).toBeNull();

    await userEvent.click(screen.getByRole("button", { name: "Missed: Arrival / Unpack, AB" }));
    await userEvent.keyboard("{Control>}z{/Control}");
    expect(onMark).toHaveBeenLastCalledWith([
      { sessionId: "booking-0", outcome: "delivered", minutes: 15, bucket: "in-class" },
    ]);
  });

  test("undo of a mark on a mixed visit restores every student's own", async () => {
    const students = [aSessionStudent("MJ", { outcome: "missed" }), aSessionStudent("TR", { outcome: "delivered" })];
    const { onMark } = show({ today: aDay({ sessions: [aSession({ students })] }) });
    await userEvent.click(screen.getByRole("button", { name: "Done: Writing, MJ, TR" }));
    await userEvent.click(screen.getByRole("button", { name: "Undo" }));
    expect(onMark).toHaveBeenLastCalledWith([
      { sessionId: "booking-1", studentId: "student-MJ", outcome: "missed" },
      { sessionId: "booking-1", studentId: "student-TR", outcome: "delivered" },
    ]);
  });

  test("students who are marked one after the other are taken back one by one, each within five seconds", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    try {
      const { onMark } = show();
      screen.getByRole("button", { name: "Done: Snack, KL" }).click();
      await vi.advanceTimersByTimeAsync(2_000);
      screen.getByRole("button", { name: "Missed: Recess, DQ" }).click();
      await vi.advanceTimersByTimeAsync(2_000);
      screen.getByRole("button", { name: "Missed: Writing, MJ, TR" }).click();
      await vi.advanceTimersByTimeAsync(500);
      for (const sessionId of ["booking-1", "booking-3", "booking-2"]) {
        screen.getByRole("button", { name: "Undo" }).click();
        await vi.advanceTimersByTimeAsync(100);
        expect(onMark).toHaveBeenLastCalledWith([{ sessionId, outcome: "open" }]);
      }
      expect(screen.queryByRole("button", { name: "Undo" })).toBeNull();
      screen.getByRole("button", { name: "Done: Snack, KL" }).click();
      await vi.advanceTimersByTimeAsync(3_000);
      screen.getByRole("button", { name: "Missed: Recess, DQ" }).click();
      await vi.advanceTimersByTimeAsync(2_500);
      screen.getByRole("button", { name: "Undo" }).click();
      await vi.advanceTimersByTimeAsync(100);
      // The first one's five seconds are over.
      expect(screen.queryByRole("button", { name: "Undo" })).toBeNull();
    } finally {
      vi.useRealTimers();
    }
  });

  test("the offer to undo goes away by itself, but not under the keyboard's focus", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    try {
      show();
      screen.getByRole("button", { name: "Done: Snack, KL" }).click();
      await vi.advanceTimersByTimeAsync(4_900);
      const undo = screen.getByRole("button", { name: "Undo" });
      undo.focus();
      await vi.advanceTimersByTimeAsync(20_000);
      expect(screen.queryByRole("button", { name: "Undo" })).not.toBeNull();
      undo.blur();
      await vi.advanceTimersByTimeAsync(5_100);
      expect(screen.queryByRole("button", { name: "Undo" })).toBeNull();
    } finally {
      vi.useRealTimers();
    }
  });
});

describe("what really happened", () => {
  const delivered = { outcome: "delivered", minutes: 30, bucket: "in-class" } as const;
  const oneVisit = (over: Parameters<typeof aSessionStudent>[1]) =>
    aDay({ sessions: [aSession({ students: [aSessionStudent("MJ", over)] })] });

  test("before it is marked, nothing is to be typed, and a visit later in the day has its marks alone", () => {
    show();
    expect(within(rowOf("Snack")).queryByRole("spinbutton")).toBeNull();
    expect(within(rowOf("Snack")).queryByRole("combobox")).toBeNull();
    expect(within(rowOf("Recess")).queryByRole("group")).toBeNull();
  });

  test("shorter and missed with its cause are one tap each, and undone by one", async () => {
    const { onMark } = show();
    const shorter = within(screen.getByRole("group", { name: "Shorter, in minutes: MJ, TR" }));
    expect(shorter.getAllByRole("button").map(({ textContent }) => textContent)).toEqual(["5", "10", "15", "20", "25"]);
    await userEvent.click(shorter.getByRole("button", { name: "Done, 20 min: MJ, TR" }));
    expect(onMark).toHaveBeenLastCalledWith([{ sessionId: "booking-1", outcome: "delivered", minutes: 20 }]);
    await userEvent.click(screen.getByRole("button", { name: "Undo" }));
    expect(onMark).toHaveBeenLastCalledWith([{ sessionId: "booking-1", outcome: "open" }]);
    const causes = within(screen.getByRole("group", { name: "Missed because: MJ, TR" }));
    causes.getByRole("button", { name: "Teacher declined: MJ, TR" }).focus();
    await userEvent.keyboard("{Enter}");
    // The causes go away once it is marked: the focus is where the mark is taken back.
    expect(document.activeElement?.getAttribute("aria-label")).toBe("Missed: Writing, MJ, TR");
    expect(onMark).toHaveBeenLastCalledWith([{ sessionId: "booking-1", outcome: "missed", cause: "teacher-declined" }]);
    await userEvent.keyboard("{Control>}z{/Control}");
    expect(onMark).toHaveBeenLastCalledWith([{ sessionId: "booking-1", outcome: "open" }]);
    // What has not begun can be missed, but not given yet.
    expect(within(rowOf("Snack")).queryByRole("group", { name: /^Shorter/ })).toBeNull();
    await userEvent.click(within(rowOf("Snack")).getByText("Missed because: KL"));
    await userEvent.click(within(rowOf("Snack")).getByRole("button", { name: "Testing: KL" }));
    expect(onMark).toHaveBeenLastCalledWith([{ sessionId: "booking-2", outcome: "missed", cause: "testing" }]);
  });

  test("of several, one tap says it of those who are not marked yet, or of one student in the opened row", async () => {
    const students = [aSessionStudent("MJ", { outcome: "missed" }), aSessionStudent("TR"), aSessionStudent("KL")];
    const { onMark } = show({ today: aDay({ sessions: [aSession({ phase: "now", students })] }) });
    await userEvent.click(screen.getByRole("button", { name: "Done, 15 min: TR, KL" }));
    const part = { sessionId: "booking-1", outcome: "delivered", minutes: 15 };
    expect(onMark).toHaveBeenLastCalledWith([
      { ...part, studentId: "student-TR" },
      { ...part, studentId: "student-KL" },
    ]);
    await userEvent.click(screen.getByRole("button", { name: "Goals and marks of each student: Writing" }));
    await userEvent.click(screen.getByRole("button", { name: "Testing: KL" }));
    expect(onMark).toHaveBeenLastCalledWith([
      { sessionId: "booking-1", studentId: "student-KL", outcome: "missed", cause: "testing" },
    ]);
    await userEvent.click(screen.getByRole("button", { name: "Undo" }));
    expect(onMark).toHaveBeenLastCalledWith([{ sessionId: "booking-1", studentId: "student-KL", outcome: "open" }]);
  });

  test("a done session takes fewer minutes, and another place", async () => {
    const { onMark } = show({ today: oneVisit(delivered) });
    await userEvent.fill(screen.getByRole("spinbutton", { name: "Minutes served: MJ" }), "20");
    await userEvent.keyboard("{Tab}");
    expect(onMark).toHaveBeenLastCalledWith([{ sessionId: "booking-1", ...delivered, minutes: 20 }]);
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "Where: MJ" }), "Pulled out");
    expect(onMark).toHaveBeenLastCalledWith([{ sessionId: "booking-1", ...delivered, bucket: "out-of-class" }]);
  });

  test.each(["0", "-5", "7.5", "999"])(
    "%s minutes are not recorded; what was there comes back, and is said",
    async (typed) => {
      const { onMark } = show({ today: oneVisit(delivered) });
      const field = screen.getByRole<HTMLInputElement>("spinbutton", { name: "Minutes served: MJ" });
      await userEvent.fill(field, typed);
      await userEvent.keyboard("{Tab}");
      expect(onMark).not.toHaveBeenCalled();
      expect(field.value).toBe("30");
      expect(screen.getByRole("alert").textContent).toBe("Type 1 to 480 minutes. 30 min stay recorded.");
      await userEvent.fill(field, "20");
      await userEvent.keyboard("{Tab}");
      expect(screen.queryByRole("alert")).toBeNull();
    },
  );

  test("more minutes than the visit had are kept, and said", () => {
    show({ today: oneVisit({ ...delivered, minutes: 40 }) });
    expect(screen.getByRole("spinbutton", { description: "longer than the visit (30 min)" })).toBeTruthy();
  });

  test("fewer minutes are one tap, in steps of five up to the visit's length", async () => {
    const { onMark } = show({ today: oneVisit(delivered) });
    const steps = screen.getAllByRole("button", { name: /^\d+ min: MJ$/ }).map(({ textContent }) => textContent);
    expect(steps).toEqual(["5", "10", "15", "20", "25", "30"]);
    expect(screen.getByRole("button", { name: "30 min: MJ" }).getAttribute("aria-pressed")).toBe("true");
    await userEvent.click(screen.getByRole("button", { name: "20 min: MJ" }));
    expect(onMark).toHaveBeenLastCalledWith([{ sessionId: "booking-1", ...delivered, minutes: 20 }]);
    expect(screen.getByRole("button", { name: "Undo" })).toBeTruthy();
  });

  test("a missed session takes its cause in one tap, and another tap takes it back", async () => {
    const { onMark } = show({ today: oneVisit({ outcome: "missed" }) });
    const causes = within(screen.getByRole("group", { name: "Why it was missed: MJ" }));
    await userEvent.click(causes.getByRole("button", { name: "Testing: MJ" }));
    expect(onMark).toHaveBeenCalledExactlyOnceWith([{ sessionId: "booking-1", outcome: "missed", cause: "testing" }]);
    cleanup();
    const again = show({ today: oneVisit({ outcome: "missed", cause: "testing" }) });
    await userEvent.click(screen.getByRole("button", { name: "Testing: MJ", pressed: true }));
    expect(again.onMark).toHaveBeenCalledExactlyOnceWith([
      { sessionId: "booking-1", outcome: "missed", cause: undefined, decided: undefined },
    ]);
  });

  test("what two devices recorded apart is named, on earlier days too, and a tap settles it", async () => {
    const others = [{ outcome: "missed", cause: "student-absent" } as const];
    const students = [aSessionStudent("MJ", { ...delivered, isContested: true, others, entryId: "entry-1" })];
    const old = aSession({ sessionId: "old", date: "2026-10-05", phase: "past", routineTitle: "Math", students });
    const { onMark } = show({ today: aDay({ unmarked: [old] }) });
    await userEvent.click(screen.getByRole("button", { name: /^1 visit from an earlier day/ }));
    expect(screen.getByText(/Another device recorded: missed, student absent\./)).toBeTruthy();
    await userEvent.click(screen.getByRole("button", { name: "Done: Math, MJ", pressed: false }));
    expect(onMark).toHaveBeenCalledExactlyOnceWith([{ sessionId: "old", ...delivered }]);
  });

  test("the question about earlier days stays in sight when a long day opens at the session that runs", () => {
    const day = Array.from({ length: 14 }, (_, at) =>
      aSession({ sessionId: `s${at}`, phase: at < 10 ? "past" : at === 10 ? "now" : "later", routineTitle: `R${at}` }),
    );
    const unmarked = [aSession({ sessionId: "old", date: "2026-10-05", phase: "past", routineTitle: "Math" })];
    show({ today: aDay({ sessions: day, unmarked }) });
    const question = screen.getByRole("button", { name: /^1 visit from an earlier day/ }).getBoundingClientRect();
    const list = document.querySelector(".popup-main")!.getBoundingClientRect();
    const running = rowOf("R10").getBoundingClientRect();
    expect(document.querySelector(".popup-main")!.scrollTop).toBeGreaterThan(200);
    expect(question.top).toBeGreaterThanOrEqual(list.top);
    expect(running.top).toBeGreaterThanOrEqual(question.bottom);
    expect(running.top).toBeLessThan(list.bottom - 60);
  });

  describe("when later parts are drawn above the day", () => {
    const sessions = Array.from({ length: 12 }, (_, at) =>
      aSession({ sessionId: `s${at}`, phase: at === 0 ? "now" : "later", routineTitle: `R${at}` }),
    );
    const sendTasks = Array.from({ length: 6 }, (_, at) => ({
      ...{ visitId: `v${at}`, state: "booked" as const, text: `Ends early ${at}.`, acts: [], isHeld: false },
      ...{ date: "2026-10-06", startMinute: 545, endMinute: 575, routineTitle: "Writing", className: "Ms. Rivera" },
      needsHer: true,
    }));
    const today = aDay({ sessions });
    const top = () => rowOf("R0").getBoundingClientRect().top;
    const first = () => document.querySelector(".popup-main")!.getBoundingClientRect().top;
    /** The popup as it opens, and how it is drawn once everything is loaded. */
    function open(): () => void {
      const { later: _later, ...props } = aPopup({ today });
      const { rerender } = render(<Popup {...props} later={null} />);
      return () => rerender(<Popup {...props} later={later} sendTasks={sendTasks} />);
    }

    test("the current session stays in view, and the focus where it is", async () => {
      const complete = open();
      const focused = document.activeElement;
      complete();
      await expect.poll(() => document.querySelector(".popup-main")!.scrollTop).toBeGreaterThan(100);
      expect(top()).toBeGreaterThanOrEqual(first());
      expect(top()).toBeLessThan(first() + 60);
      expect(document.activeElement).toBe(focused);
    });

    test("nothing is scrolled once she uses the popup", async () => {
      const complete = open();
      await userEvent.keyboard("{Tab}");
      complete();
      await expect.element(page.getByText("Ends early 5.")).toBeInTheDocument();
      await new Promise(requestAnimationFrame);
      expect(document.querySelector(".popup-main")!.scrollTop).toBe(0);
    });
  });

  test("visits of earlier days are asked for, and marked in place", async () => {
    const unmarked = [aSession({ sessionId: "old", date: "2026-10-05", phase: "past", routineTitle: "Math" })];
    const { onMark } = show({ today: aDay({ unmarked }) });
    await userEvent.click(screen.getByRole("button", { name: /^1 visit from an earlier day is not marked yet/ }));
    expect(within(rowOf("Math")).getByText("Monday, Oct 5")).toBeTruthy();
    await userEvent.click(screen.getByRole("button", { name: "Done: Math, MJ" }));
    expect(onMark).toHaveBeenCalledExactlyOnceWith([{ sessionId: "old", outcome: "delivered" }]);
  });

  test("a session that was not booked is recorded in two taps; Escape closes the list", async () => {
    const { onAddSession } = show();
    const opener = screen.getByRole("button", { name: "Add a session that was not booked" });
    await userEvent.click(opener);
    await userEvent.click(screen.getByRole("button", { name: /^MJ/ }));
    expect(onAddSession).toHaveBeenCalledExactlyOnceWith({
      ...{ sessionId: expect.any(String) as string, studentIds: ["student-MJ"], minutes: 30, bucket: "in-class" },
    });
    await userEvent.click(opener);
    await userEvent.keyboard("{Escape}");
    expect(screen.queryByRole("button", { name: /^MJ/ })).toBeNull();
    expect(document.activeElement).toBe(opener);
  });

  test("a group that was not booked is one session, with all of its students", async () => {
    const students = ["MJ", "TR", "KL"].map((initials, at) => ({
      ...{ studentId: `student-${initials}`, initials, className: "Ms. Rivera", minutes: 20 + at },
    }));
    const { onAddSession } = show({ today: aDay({ students }) });
    await userEvent.click(screen.getByRole("button", { name: "Add a session that was not booked" }));
    await userEvent.click(screen.getByRole("checkbox", { name: "Several students together" }));
    expect(screen.queryByRole("button", { name: /^Add the session/ })).toBeNull();
    const choose = async (initials: string) =>
      userEvent.click(screen.getByRole("button", { name: new RegExp(`^${initials} Ms`) }));
    for (const initials of ["TR", "MJ", "KL", "MJ"]) await choose(initials);
    expect(screen.getAllByRole("button", { pressed: true, name: /Ms\. Rivera/ })).toHaveLength(2);
    await expectAccessible();
    await userEvent.click(screen.getByRole("button", { name: "Add the session: TR, KL" }));
    const studentIds = ["student-TR", "student-KL"];
    expect(onAddSession).toHaveBeenCalledExactlyOnceWith({
      ...{ sessionId: expect.any(String) as string, studentIds, minutes: 21, bucket: "in-class" },
    });
    expect(screen.getByText("Session added: TR, KL")).toBeTruthy();
  });

  test("a long caseload is searched", async () => {
    const students = Array.from({ length: 60 }, (_, at) => ({
      ...{ studentId: `s${at}`, initials: `S${at}`, className: at === 41 ? "Mr. Ito" : "Ms. Rivera", minutes: 20 },
    }));
    show({ today: aDay({ students }) });
    await userEvent.click(screen.getByRole("button", { name: "Add a session that was not booked" }));
    await userEvent.fill(screen.getByRole("searchbox", { name: "Find a student or class" }), "ito");
    expect(screen.getAllByRole("button", { name: /^S\d/ })).toHaveLength(1);
  });
});

describe("by keyboard alone", () => {
  test("Tab walks from the gear through every row; the focus stays on what was pressed", async () => {
    const { onOpenPlanner, onMark } = show({ today: aDay({ sessions: [aSession()] }) });
    const names: string[] = [];
    for (let stop = 0; stop < 10; stop += 1) {
      await userEvent.keyboard("{Tab}");
      names.push(document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent ?? "");
      if (stop === 1) await userEvent.keyboard("{Enter}");
      if (stop === 2) await userEvent.keyboard(" ");
    }
    expect(names).toEqual([
      "Hide initials",
      "Open the planner",
      "Done: Writing, MJ",
      "Missed: Writing, MJ",
      "Pull-out instead: Writing",
      "Plan changed: Writing",
      "Goal in full: Writing",
      "Missed because: MJ",
      "Add a session that was not booked",
      "Undo",
    ]);
    expect(onOpenPlanner).toHaveBeenCalledExactlyOnceWith("");
    expect(onMark).toHaveBeenCalledExactlyOnceWith([{ sessionId: "booking-1", outcome: "delivered" }]);
  });
});

describe("an empty day says why and leads on", () => {
  const steps: [string, EmptyDay, string, string][] = [
    ["no class", { code: "not-set-up", first: { code: "no-class" } }, "Add a class", "#classes"],
    [
      "no schedule",
      { code: "not-set-up", first: { code: "no-schedule", classId: "c" } },
      "Add its schedule",
      "#classes/c",
    ],
    ["no student", { code: "not-set-up", first: { code: "no-student" } }, "Add a student", "#students/new"],
    ["no hours", { code: "not-set-up", first: { code: "no-working-hours" } }, "Set your hours", "#hours"],
    ["day off", { code: "not-a-working-day" }, "Change your hours", "#hours"],
  ];
  test.each(steps)("%s", async (_name, empty, step, route) => {
    const { onOpenPlanner } = show({ today: anEmptyDay(empty) });
    await userEvent.click(screen.getByRole("button", { name: step }));
    expect(onOpenPlanner).toHaveBeenCalledExactlyOnceWith(route);
  });

  test("each reason has words of its own", () => {
    const said = EMPTY_DAYS.map(([, empty]) => {
      show({ today: anEmptyDay(empty) });
      const text = document.querySelector(".popup-empty")!.textContent;
      cleanup();
      return text;
    });
    expect(new Set(said).size).toBe(EMPTY_DAYS.length);
  });

  test("nothing booked: says how many windows would fit and opens the calendar at this day", async () => {
    const { onOpenCalendar } = show({ today: anEmptyDay({ code: "nothing-booked" }), suggestedCount: 3 });
    expect(screen.getByText(/^3 push-in windows would fit today/)).toBeTruthy();
    await userEvent.click(screen.getByRole("button", { name: "Open your calendar" }));
    expect(onOpenCalendar).toHaveBeenCalledExactlyOnceWith("2026-10-06");
  });

  test.each([
    [null, /^Looking for push-in windows of today/],
    [0, /^No push-in window fits today/],
  ])("nothing booked, %s windows: says so", (suggestedCount, words) => {
    show({ today: anEmptyDay({ code: "nothing-booked" }), suggestedCount });
    expect(screen.getByText(words)).toBeTruthy();
  });
});

describe("when something is wrong", () => {
  test("a failure is said in words with a way to try again; what was shown stays", async () => {
    const { onRetry } = show({ failure: { code: "no-answer" } });
    expect(screen.getByRole("alert").textContent).toContain("Nothing is lost");
    expect(screen.getAllByRole("listitem").length).toBeGreaterThan(0);
    await userEvent.click(screen.getByRole("button", { name: "Try again" }));
    expect(onRetry).toHaveBeenCalledOnce();
  });

  test("a mark that was refused is not said to be made, and there is nothing to undo", async () => {
    const props = aPopup();
    const { rerender } = render(<Popup {...props} />);
    await userEvent.click(screen.getByRole("button", { name: "Done: Snack, KL" }));
    expect(screen.getByText("Marked done: KL")).toBeTruthy();
    rerender(<Popup {...props} failure={{ code: "no-answer" }} />);
    await expect.poll(() => screen.queryByText("Marked done: KL")).toBeNull();
    expect(screen.queryByRole("button", { name: "Undo" })).toBeNull();
  });

  test("without a side panel in the browser there is no button for it", () => {
    show({ onOpenPanel: undefined });
    expect(screen.queryByRole("button", { name: "All suggestions as a list" })).toBeNull();
  });
});

function rowOf(title: string): HTMLElement {
  return screen.getByRole("heading", { name: title }).closest("li")!;
}
