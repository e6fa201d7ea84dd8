import { cleanup, render, screen, within } from "@testing-library/preact";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { Popup, type PopupProps } from "../../../components/popup/Popup";
import type { Mark } from "../../../components/popup/marks";
import type { EmptyDay, Today } from "../../../lib/contracts/today";
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
  ["nothing booked", { code: "nothing-booked", suggestedToday: 3 }],
  ["nothing booked, nothing fits", { code: "nothing-booked", suggestedToday: 0 }],
];

const aChangedSession = () =>
  aSession({ dayChange: { because: [{ kind: "early-release", endMinute: 750, title: "Early Dismissal" }], now: [] } });

function anEmptyDay(empty: EmptyDay): Today {
  return { date: "2026-10-06", sessions: [], empty };
}

function aPopup(over: Partial<PopupProps> = {}): PopupProps {
  return {
    language: "en",
    date: "2026-10-06",
    today: aDay(),
    failure: null,
    onMark: vi.fn<(marks: Mark[]) => void>(),
    onRetry: vi.fn<() => void>(),
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

test("a visit whose routine does not happen says why, beside its marks", () => {
  show({ today: aDay({ sessions: [aChangedSession(), aSession({ bookingId: "other" })] }) });
  const [changed, other] = screen.getAllByRole("listitem").filter((row) => row.classList.contains("session"));
  expect(changed!.textContent).toMatch(/Early release at 12:30\sPM \(“Early Dismissal”\): Writing does not happen/);
  expect(within(changed!).getAllByRole("button").length).toBeGreaterThan(1);
  expect(other!.textContent).not.toContain("Early release");
});

describe("a visit whose routine moved", () => {
  const moved = () =>
    aDay({ sessions: [aSession({ routineChange: WRITING_MOVED }), aSession({ bookingId: "other" })] });

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
    ["a day with a routine that moved", { today: aDay({ sessions: [aSession({ routineChange: WRITING_MOVED })] }) }],
    ["loading", { today: null }],
    ["failed", { today: null, failure: { code: "no-answer" } }],
    ["failed after a first answer", { failure: { code: "vault-locked" } }],
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
    const students = [aSessionStudent("MJ", { outcome: "done" }), aSessionStudent("TR", { outcome: "missed" })];
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

  test("only what is not saved in the calendar carries a state word", () => {
    show();
    expect(screen.getAllByText("Waiting to be saved")).toHaveLength(1);
    expect(within(rowOf("Snack")).getByText("Waiting to be saved")).toBeTruthy();
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
    aSession({ bookingId: `past-${hour}`, phase: "past", routineTitle: `Routine ${hour}` }),
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
    expect(onMark).toHaveBeenCalledExactlyOnceWith([{ bookingId: "booking-1", outcome: "missed" }]);
  });

  test("a second click takes the mark back", async () => {
    const { onMark } = show();
    const done = screen.getByRole("button", { name: "Done: Arrival / Unpack, AB" });
    expect(done.getAttribute("aria-pressed")).toBe("true");
    await userEvent.click(done);
    expect(onMark).toHaveBeenCalledExactlyOnceWith([{ bookingId: "booking-0", outcome: "open" }]);
  });

  test("each student can be marked alone", async () => {
    const { onMark } = show();
    await userEvent.click(screen.getByRole("button", { name: "Goals and marks of each student: Writing" }));
    await userEvent.click(screen.getByRole("button", { name: "Missed: TR" }));
    expect(onMark).toHaveBeenCalledExactlyOnceWith([
      { bookingId: "booking-1", studentId: "student-TR", outcome: "missed" },
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
      { bookingId: "booking-1", studentId: "student-TR", outcome: "done" },
    ]);
  });

  test("undo brings back what stood there, by click or Ctrl+Z", async () => {
    const { onMark } = show();
    await userEvent.click(screen.getByRole("button", { name: "Done: Snack, KL" }));
    await userEvent.click(screen.getByRole("button", { name: "Undo" }));
    expect(onMark).toHaveBeenLastCalledWith([{ bookingId: "booking-2", outcome: "open" }]);
    expect(screen.queryByRole("button", { name: "Undo" })).toBeNull();

    await userEvent.click(screen.getByRole("button", { name: "Missed: Arrival / Unpack, AB" }));
    await userEvent.keyboard("{Control>}z{/Control}");
    expect(onMark).toHaveBeenLastCalledWith([{ bookingId: "booking-0", outcome: "done" }]);
  });

  test("undo of a mark on a mixed visit restores every student's own", async () => {
    const students = [aSessionStudent("MJ", { outcome: "missed" }), aSessionStudent("TR", { outcome: "done" })];
    const { onMark } = show({ today: aDay({ sessions: [aSession({ students })] }) });
    await userEvent.click(screen.getByRole("button", { name: "Done: Writing, MJ, TR" }));
    await userEvent.click(screen.getByRole("button", { name: "Undo" }));
    expect(onMark).toHaveBeenLastCalledWith([
      { bookingId: "booking-1", studentId: "student-MJ", outcome: "missed" },
      { bookingId: "booking-1", studentId: "student-TR", outcome: "done" },
    ]);
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

describe("by keyboard alone", () => {
  test("Tab walks from the gear through every row; the focus stays on what was pressed", async () => {
    const { onOpenPlanner, onMark } = show({ today: aDay({ sessions: [aSession()] }) });
    const names: string[] = [];
    for (let stop = 0; stop < 5; stop += 1) {
      await userEvent.keyboard("{Tab}");
      names.push(document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent ?? "");
      if (stop === 0) await userEvent.keyboard("{Enter}");
      if (stop === 1 || stop === 3) await userEvent.keyboard(" ");
    }
    expect(names).toEqual([
      "Open the planner",
      "Done: Writing, MJ",
      "Missed: Writing, MJ",
      "Goal in full: Writing",
      "Undo",
    ]);
    expect(onOpenPlanner).toHaveBeenCalledExactlyOnceWith("");
    expect(onMark).toHaveBeenCalledExactlyOnceWith([{ bookingId: "booking-1", outcome: "done" }]);
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
    const { onOpenCalendar } = show({ today: anEmptyDay({ code: "nothing-booked", suggestedToday: 3 }) });
    expect(screen.getByText(/^3 push-in windows would fit today/)).toBeTruthy();
    await userEvent.click(screen.getByRole("button", { name: "Open your calendar" }));
    expect(onOpenCalendar).toHaveBeenCalledExactlyOnceWith("2026-10-06");
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

  test("without a side panel in the browser there is no button for it", () => {
    show({ onOpenPanel: undefined });
    expect(screen.queryByRole("button", { name: "All suggestions as a list" })).toBeNull();
  });
});

function rowOf(title: string): HTMLElement {
  return screen.getByRole("heading", { name: title }).closest("li")!;
}
