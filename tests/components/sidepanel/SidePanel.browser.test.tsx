import { cleanup, render, screen, waitFor, within } from "@testing-library/preact";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { PanelActions } from "../../../components/sidepanel/panel-actions";
import { SidePanel, type SidePanelProps } from "../../../components/sidepanel/SidePanel";
import type { SendTaskView } from "../../../lib/contracts/booking";
import type { OverlayNotice, WindowCard } from "../../../lib/contracts/overlay-week";
import type { NeedLine } from "../../../lib/contracts/visits";
import { failureText } from "../../../lib/i18n/failure";
import type { SuggestionList } from "../../../lib/contracts/suggestion-list";
import type { SchoolDayNote } from "../../../lib/core/suggest/school-day-notes";
import { LANGUAGES } from "../../../lib/i18n/translate";
import { expectAccessible, inTheme, THEMES } from "../accessible";
import { WRITING_MOVED } from "../popup/sessions";
import { aCard, aList, aWindow, CHOICE } from "./week";

const NO_ANSWER = { ok: false, failure: { code: "no-answer" } } as const;

function someActions(card: WindowCard = aCard()) {
  return {
    askCard: vi.fn<PanelActions["askCard"]>(async (windowId) => ({
      ok: true,
      value: windowId === card.window.id ? card : { ...card, window: aWindow({ id: windowId }), alternatives: [] },
    })),
    book: vi.fn<PanelActions["book"]>(async (bookingId) => ({ ok: true, value: { bookingId } })),
    decline: vi.fn<PanelActions["decline"]>(async () => ({ ok: true, value: { declineIds: ["d1", "d2"] } })),
    removeDeclines: vi.fn<PanelActions["removeDeclines"]>(async () => ({ ok: true, value: null })),
    answerAbsence: vi.fn<PanelActions["answerAbsence"]>(async () => ({ ok: true, value: null })),
    removeBooking: vi.fn<PanelActions["removeBooking"]>(async () => ({ ok: true, value: null })),
    actOnVisit: vi.fn<PanelActions["actOnVisit"]>(async () => ({ ok: true, value: null })),
    actOnDate: vi.fn<PanelActions["actOnDate"]>(async () => ({ ok: true, value: null })),
  };
}

function aPanel(over: Partial<SidePanelProps> = {}) {
  return {
    language: "en" as const,
    today: "2026-10-06",
    list: aList() as SuggestionList | null,
    failure: null,
    actions: someActions() as PanelActions,
    onWeek: vi.fn<(date: string) => void>(),
    onRetry: vi.fn<() => void>(),
    onUnlock: () => Promise.resolve(null),
    onOpenPlanner: vi.fn<(route: string) => void>(),
    onOpenCalendar: vi.fn<(date: string) => void>(),
    ...over,
  };
}

function show(over: Partial<SidePanelProps> = {}) {
  const props = aPanel(over);
  const view = render(<SidePanel {...props} />);
  return { ...props, again: (next: Partial<SidePanelProps>) => view.rerender(<SidePanel {...props} {...next} />) };
}

const opener = (title: string): HTMLElement => screen.getByRole("button", { name: new RegExp(title), expanded: false });

async function openWindow(title: string): Promise<HTMLElement> {
  const button = opener(title);
  await userEvent.click(button);
  const card = document.getElementById(button.getAttribute("aria-controls")!)!;
  await waitFor(() => expect(card.querySelector(".parts")).not.toBeNull());
  return card;
}

function unread(notice: OverlayNotice | null): SuggestionList {
  return aList({ calendar: { read: false, notice } });
}

const EARLY_RELEASE: SchoolDayNote = {
  date: "2026-10-06",
  siteName: "Lincoln",
  because: [{ kind: "early-release", endMinute: 750, title: "Early Dismissal" }],
  changes: [
    {
      ...{ className: "Ms. Rivera", routine: "Writing", now: [{ startMinute: 735, endMinute: 750 }] },
      because: [{ kind: "early-release", endMinute: 750, title: "Early Dismissal" }],
    },
  ],
};

beforeEach(() => page.viewport(400, 900));
afterEach(cleanup);

test("says which school day is different, and which routines that changes", async () => {
  show({ list: aList({ schoolDays: [EARLY_RELEASE] }) });
  expect(screen.getByText(/Tue, Oct 6, Lincoln: Early release at 12:30\sPM \(“Early Dismissal”\)/)).toBeTruthy();
  await userEvent.click(screen.getByText("1 routine changes"));
  await expect.element(page.getByText(/Ms\. Rivera: Writing is 12:15\s–\s12:30\sPM/)).toBeVisible();
});

test("asks once whether an all-day event takes her away, keeps the answer in sight, and can take it back", async () => {
  const rosa = { title: "Rosa PTO", date: "2026-10-06" };
  const asked = show({ list: aList({ absences: [rosa] }), actions: someActions() });
  expect(screen.getByText("“Rosa PTO”, Tuesday, Oct 6: are you away all day?")).toBeTruthy();
  await userEvent.click(screen.getByRole("button", { name: "I'm at work: Rosa PTO" }));
  expect(asked.actions.answerAbsence).toHaveBeenCalledWith("Rosa PTO", false);
  await expect.element(page.getByText("“Rosa PTO” does not count as a day away.")).toBeVisible();
  asked.again({ list: aList({ absences: [{ ...rosa, isAway: true }] }), language: "es" });
  expect(screen.getByText(/«Rosa PTO» cuenta como un día de ausencia/)).toBeTruthy();
  await userEvent.click(screen.getByRole("button", { name: "Cambiar: Rosa PTO" }));
  expect(asked.actions.answerAbsence).toHaveBeenLastCalledWith("Rosa PTO", null);
});

test("a visit that waits for her to sign in leads to where the calendar is connected", async () => {
  const sendTask: SendTaskView = {
    visitId: "v1",
    state: "needs-sign-in",
    text: "Sign in again.",
    acts: [
      { act: "connect", label: "Connect" },
      { act: "drop", label: "Leave it" },
    ],
    isHeld: false,
  };
  const booked = aWindow({ state: "handed-over", bookingId: "v1" });
  const shown = show({ list: aList({ windows: [booked] }), actions: someActions(aCard({ window: booked, sendTask })) });
  await openWindow("Writing");
  await userEvent.click(screen.getByRole("button", { name: "Connect" }));
  expect(shown.onOpenPlanner).toHaveBeenCalledWith("#calendars");
  await userEvent.click(screen.getByRole("button", { name: "Leave it" }));
  expect(shown.actions.actOnVisit).toHaveBeenCalledWith("v1", "drop", booked.id);
});

/** A booked visit whose routine is not there any more. */
const aMovedVisit = () => aWindow({ state: "booked", bookingId: "window-1", routineChange: WRITING_MOVED });

test("a booked visit whose routine moved says so in its line and on its card, and offers other times", async () => {
  const actions = someActions(aCard({ window: aMovedVisit(), cautions: [], routineText: "The routine moved." }));
  show({ list: aList({ windows: [aMovedVisit()] }), actions });
  const line = opener("Writing");
  expect(line.textContent).toMatch(/Booked.*Writing moved from 9:05\sAM to 10:20\sAM from Mon, Oct 5/);
  expect(line.textContent).not.toContain("Something to check");
  const card = await openWindow("Writing");
  expect(card.querySelector(".cautions")!.textContent).toContain("The routine moved.");
  await userEvent.click(within(card).getByRole("button", { name: "Other times (1)" }));
  const others = within(card).getByRole("list", { name: "Other times" });
  expect(within(others).getByRole("button", { name: /Centers/ })).toBeTruthy();
});

describe("every state is accessible and fits 280 px", () => {
  const month: OverlayNotice = { code: "health", state: "unsupported", reason: "view-month" };
  const states: [string, Partial<SidePanelProps>][] = [
    ["a full week", {}],
    ["a week with an early release", { list: aList({ schoolDays: [EARLY_RELEASE] }) }],
    ["a routine that moved", { list: aList({ windows: [aMovedVisit()] }) }],
    ["loading", { list: null }],
    ["failed", { list: null, failure: { code: "no-answer" } }],
    ["failed after a first answer", { failure: { code: "unexpected" } }],
    ["not read: month", { list: unread(month) }],
    ["not read: signed out", { list: unread({ code: "health", state: "signed-out", reason: "" }) }],
    ["nothing at all", { list: aList({ windows: [], more: [], nothingFits: [{ code: "no-class" }] }) }],
  ];
  const cases = states.flatMap(([name, over]) =>
    THEMES.flatMap((theme) => LANGUAGES.map((language) => ({ name, over, theme, language }))),
  );
  test.each(cases)("$name, $theme, $language", async ({ over, theme, language }) => {
    await page.viewport(280, 800);
    await inTheme(theme);
    show({ ...over, language });
    expect(document.body.textContent).not.toMatch(/[{}]|undefined/);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(280);
    await expectAccessible();
  });

  test.each(THEMES.flatMap((theme) => LANGUAGES.map((language) => ({ theme, language }))))(
    "opened windows in each state, $theme, $language",
    async ({ theme, language }) => {
      await page.viewport(280, 800);
      await inTheme(theme);
      const actions = someActions();
      actions.askCard.mockImplementation(async (id) => ({
        ok: true,
        value: aCard({ window: aList().windows.find((window) => window.id === id) ?? aWindow({ id }) }),
      }));
      show({ language, actions });
      for (const title of ["Writing", "Snack", "Recess"]) await openWindow(title);
      expect(document.body.textContent).not.toMatch(/[{}]|undefined/);
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(280);
      await expectAccessible();
    },
  );
});

describe("the list", () => {
  test("windows stand by day with time, routine, place, initials and state word", () => {
    show();
    const tuesday = screen.getByRole("region", { name: "Tuesday, Oct 6" });
    const lines = within(tuesday)
      .getAllByRole("button")
      .map((button) => button.textContent.replaceAll(/\s+/g, " ").trim());
    expect(lines).toEqual([
      "9:05 – 9:35 AM Writing Ms. Rivera, grade 2 · Rm 12 · Lincoln MJ, TR Suggested Something to check",
      "10:10 – 10:30 AM Snack Ms. Rivera, grade 2 · Rm 12 · Lincoln KL Waiting to be saved",
    ]);
    expect(within(screen.getByRole("region", { name: "Wednesday, Oct 7" })).getByText("Booked")).toBeTruthy();
  });

  test("weeks: the one before, this one, the next", async () => {
    const onWeek = vi.fn<(date: string) => void>();
    show({ today: "2026-10-22", onWeek });
    for (const name of ["Previous", "This week", "Next"]) await userEvent.click(screen.getByRole("button", { name }));
    expect(onWeek.mock.calls).toEqual([["2026-09-28"], ["2026-10-22"], ["2026-10-12"]]);
  });

  test("more windows are folded, and all can be reached, a dozen at a time", async () => {
    const more = Array.from({ length: 15 }, (_, index) =>
      aWindow({ id: `more-${index}`, date: "2026-10-09", routineTitle: `Reading ${index + 1}` }),
    );
    show({ list: aList({ more }) });
    expect(screen.queryByText("Reading 1")).toBeNull();
    await userEvent.click(screen.getByRole("button", { name: "More windows that would work (15)" }));
    expect(screen.getByText("The best 12 of 15, best first.")).toBeTruthy();
    expect(screen.queryByText("Reading 13")).toBeNull();
    await userEvent.click(screen.getByRole("button", { name: "Show 3 more" }));
    expect(screen.getByText("Reading 15")).toBeTruthy();
    expect(screen.queryByRole("button", { name: /^Show/ })).toBeNull();
  });

  test("who has no window is named with the class, the reason and a step that leads on", async () => {
    const { onOpenCalendar, onWeek, onOpenPlanner } = show();
    expect(screen.getByText("AB · Mr. Ode, K")).toBeTruthy();
    expect(screen.getByText(/No routine that fits .*such as Lunch/)).toBeTruthy();
    await userEvent.click(screen.getByRole("button", { name: /^Open your calendar/ }));
    await userEvent.click(screen.getByRole("button", { name: /^Look at another week/ }));
    await userEvent.click(screen.getByRole("button", { name: /^See why/ }));
    expect(onOpenCalendar).toHaveBeenCalledExactlyOnceWith("2026-10-05");
    expect(onWeek).toHaveBeenCalledExactlyOnceWith("2026-10-12");
    expect(onOpenPlanner).toHaveBeenCalledExactlyOnceWith("#students/s3");
  });
});

describe("says first whether the calendar was read", () => {
  test("read: when, on this device's clock", () => {
    show();
    expect(screen.getByText(/Your calendar was read Tue, Oct 6, 7:40 AM/)).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Open your calendar" })).toBeNull();
  });

  test("in part: which is said, and a way to the week", async () => {
    const calendar = { read: false, takenAtMs: Date.UTC(2026, 9, 6, 11, 40), notice: null };
    const { onOpenCalendar } = show({ list: aList({ calendar }) });
    expect(screen.getByText(/Only part of this week was read/)).toBeTruthy();
    await userEvent.click(screen.getByRole("button", { name: "Open your calendar" }));
    expect(onOpenCalendar).toHaveBeenCalledExactlyOnceWith("2026-10-05");
  });

  const whyNot: [string, OverlayNotice, RegExp][] = [
    ["month", { code: "health", state: "unsupported", reason: "view-month" }, /shows a month: switch to Week or Day/],
    ["year", { code: "health", state: "unsupported", reason: "view-year" }, /shows a year/],
    ["unknown view", { code: "health", state: "unsupported", reason: "" }, /does not show all of your free time/],
    ["changed page", { code: "health", state: "unreadable", reason: "grid-missing" }, /looks different/],
    ["signed out", { code: "health", state: "signed-out", reason: "" }, /signed out/],
    ["switched off", { code: "switched-off" }, /switched off/],
  ];
  test.each(whyNot)("not read: %s", (_name, notice, words) => {
    show({ list: unread(notice) });
    expect(screen.getByText(/not checked against your own events/)).toBeTruthy();
    expect(screen.getByText(words)).toBeTruthy();
  });

  test("a later look at a month does not unsay a complete reading", () => {
    const notice: OverlayNotice = { code: "health", state: "unsupported", reason: "view-month" };
    show({ list: aList({ calendar: { read: true, takenAtMs: 0, notice } }) });
    expect(screen.queryByText(/switch to Week/)).toBeNull();
  });

  test("read with gaps: look before you book", () => {
    const notice: OverlayNotice = { code: "health", state: "partial", reason: "chips-unplaced" };
    show({ list: aList({ calendar: { read: true, takenAtMs: 0, notice } }) });
    expect(screen.getByText(/could not be read. Look at your calendar/)).toBeTruthy();
  });
});

describe("an opened window", () => {
  test("says goal and reason, what stands against it, what is owed, and exactly what leaves the device", async () => {
    show();
    const card = await openWindow("Writing");
    const text = card.textContent;
    for (const part of [
      "will write 3 sentences with spaces",
      "Composing with spacing is what “Writing” is about. The point of this routine.",
      "The class comes straight from “Reading test”",
      "MJ: The skill is still being taught",
      "TR: Pushpin is not sure what this title means",
      "Owed this weekMJ 30 of 60 min",
      "Owed this monthTR 0 of 120 min",
      "Sends: “Push-in: Writing (30 min)” to Ms. Rivera (rivera@lincoln.example), Rm 12, Lincoln",
    ])
      expect(text).toContain(part);
  });

  test("other times open in place and can be booked there", async () => {
    const actions = someActions();
    show({ actions });
    const card = await openWindow("Writing");
    await userEvent.click(within(card).getByRole("button", { name: "Other times (1)" }));
    const other = await openWindow("Centers");
    await userEvent.click(within(other).getByRole("button", { name: /^Book/ }));
    expect(actions.book).toHaveBeenCalledExactlyOnceWith("window-9", false, CHOICE);
  });

  test("of a class without the teacher's address it says that nobody is invited", async () => {
    const outgoing = { title: "Push-in: Writing (30 min)", guestEmail: "", location: "Rm 12" };
    show({ actions: someActions(aCard({ outgoing })) });
    const opened = await openWindow("Writing");
    expect(opened.textContent).toContain(
      "Sends: “Push-in: Writing (30 min)” to your calendar (nobody is invited), Rm 12",
    );
    expect(within(opened).queryByRole("button", { name: /^Book/ })).not.toBeNull();
  });

  test("a window that can't be booked says why instead of offering it", async () => {
    const card = aCard({ outgoing: { refusal: { code: "away" } } });
    show({ actions: someActions(card) });
    const opened = await openWindow("Writing");
    expect(opened.textContent).toContain("You marked this time with “I am out”");
    expect(within(opened).queryByRole("button", { name: /^Book/ })).toBeNull();
  });

  test("a card that can't be had says so and can be asked for again", async () => {
    const actions = someActions();
    actions.askCard.mockResolvedValueOnce(NO_ANSWER);
    show({ actions });
    await userEvent.click(opener("Writing"));
    await userEvent.click(await screen.findByRole("button", { name: "Try again" }));
    expect(await screen.findByText(/Sends:/)).toBeTruthy();
  });

  test("a new list asks for the opened card anew", async () => {
    const actions = someActions();
    const { again } = show({ actions });
    await openWindow("Writing");
    again({ list: aList() });
    await waitFor(() => expect(actions.askCard).toHaveBeenCalledTimes(2));
  });
});

describe("dates of visits that need her", () => {
  const line: NeedLine = {
    ...{ id: "v1", date: "2026-10-13", startMinute: 545, endMinute: 575, titleText: "Writing", className: "Room 12" },
    needText: "Not seen on your calendar since Tue, Oct 6.",
    acts: [
      { act: "check", labelText: "Look in the calendar" },
      { act: "keep", labelText: "I still go" },
      { act: "remove", labelText: "Remove" },
    ],
  };

  test("are lines with their cures, and lead to all of them", async () => {
    const { actions, onOpenPlanner, onOpenCalendar, again } = show({ visitNeeds: { count: 4, lines: [line] } });
    expect(screen.getByText("4 dates of your visits need you.")).toBeTruthy();
    expect(screen.getByText(line.needText)).toBeTruthy();
    await userEvent.click(screen.getByRole("button", { name: "I still go: Tue, Oct 13" }));
    expect(actions.actOnDate).toHaveBeenCalledExactlyOnceWith({ id: "v1", act: "keep", eventId: undefined });
    await userEvent.click(screen.getByRole("button", { name: "Look in the calendar: Tue, Oct 13" }));
    expect(onOpenCalendar).toHaveBeenCalledExactlyOnceWith("2026-10-13");
    await userEvent.click(screen.getByRole("button", { name: "All 4 in the planner" }));
    expect(onOpenPlanner).toHaveBeenCalledExactlyOnceWith("#visits");
    again({ visitNeeds: { count: 0, lines: [] } });
    expect(screen.queryByText(/need you/)).toBeNull();
  });

  test("ask before one is removed, say whom the calendar mails, and keep it when she leaves it", async () => {
    const asks = { text: "Takes it out of the calendar. t@lincoln.example gets a cancellation.", no: "Keep it" };
    const acts = line.acts.map((one) => (one.act === "remove" ? { ...one, asks } : one));
    const { actions } = show({ visitNeeds: { count: 1, lines: [{ ...line, acts }] } });
    const remove = (): HTMLElement => screen.getByRole("button", { name: "Remove: Tue, Oct 13" });
    await userEvent.click(remove());
    expect(screen.getByRole("alert").textContent).toBe(asks.text);
    expect(document.activeElement?.textContent).toBe("Keep it");
    await expectAccessible();
    await userEvent.click(screen.getByRole("button", { name: "Keep it" }));
    expect(screen.queryByRole("alert")).toBeNull();
    expect(actions.actOnDate).not.toHaveBeenCalled();
    await userEvent.click(remove());
    await userEvent.click(remove());
    expect(actions.actOnDate).toHaveBeenCalledExactlyOnceWith({ id: "v1", act: "remove", eventId: undefined });
  });

  test("say why an act was not carried out", async () => {
    const refused = vi.fn<PanelActions["actOnDate"]>(async () => ({ ok: false, failure: { code: "on-its-way" } }));
    show({ visitNeeds: { count: 1, lines: [line] }, actions: { ...someActions(), actOnDate: refused } });
    await userEvent.click(screen.getByRole("button", { name: "Remove: Tue, Oct 13" }));
    expect((await screen.findByRole("alert")).textContent).toBe(failureText({ code: "on-its-way" }, "en"));
  });
});

describe("every week until the term ends", () => {
  const term = {
    until: "2026-12-18",
    dates: ["2026-10-06", "2026-10-13", "2026-10-20"],
    leftOut: [{ date: "2026-11-24", why: "Break" }],
    endsWithReview: true as const,
  };

  test("says which dates it means before it is booked, and books them", async () => {
    const actions = { ...someActions(), askCard: async () => ({ ok: true as const, value: aCard({ term }) }) };
    show({ actions });
    const card = await openWindow("Writing");
    const button = within(card).getByRole("button", { name: "Every week until Fri, Dec 18" });
    const means = document.getElementById(button.getAttribute("aria-describedby")!)!;
    expect(means.textContent).toMatch(
      /^3 dates\. Ends with the annual review\. Not on Tue, Nov 24 \(Break\): .*delete that day.s visit/,
    );
    await userEvent.click(button);
    await waitFor(() => expect(actions.book).toHaveBeenCalledExactlyOnceWith("window-1", true, CHOICE));
  });

  test("offers other rhythms and chosen dates among the further choices", async () => {
    const rhythms = [
      { rhythm: "every-other-week" as const, dates: ["2026-10-06", "2026-10-20"], leftOut: [] },
      { rhythm: "letters" as const, letters: ["A"], dates: ["2026-10-06", "2026-10-14"], leftOut: [] },
    ];
    const offered = aCard({ term: { ...term, leavesOut: true, rhythms } });
    const actions = { ...someActions(), askCard: async () => ({ ok: true as const, value: offered }) };
    show({ actions });
    const card = await openWindow("Writing");
    expect(within(card).getByText(/Left out: Tue, Nov 24 \(Break\)/)).toBeTruthy();
    await userEvent.click(within(card).getByRole("button", { name: "More choices" }));
    expect(within(card).getByRole("button", { name: "On A days" })).toBeTruthy();
    const few = within(card).getByRole("button", { name: "Choose two or more" });
    expect(few.getAttribute("aria-disabled")).toBe("true");
    few.click();
    expect(actions.book).not.toHaveBeenCalled();
    await userEvent.click(within(card).getByRole("checkbox", { name: "Tue, Oct 20" }));
    await userEvent.click(within(card).getByRole("button", { name: "Book these 2 dates" }));
    await waitFor(() =>
      expect(actions.book).toHaveBeenCalledExactlyOnceWith("window-1", { dates: ["2026-10-06", "2026-10-20"] }, CHOICE),
    );
  });

  test("says what is missing for it among the further choices only", async () => {
    const refused = aCard({ term: { refusal: { code: "no-term-end" } } });
    show({ actions: { ...someActions(), askCard: async () => ({ ok: true as const, value: refused }) } });
    const card = await openWindow("Writing");
    expect(within(card).queryByText(/last day of the term/)).toBeNull();
    await userEvent.click(within(card).getByRole("button", { name: "More choices" }));
    expect(within(card).getByText(/enter it in the planner under Settings, Schools/)).toBeTruthy();
  });

  test("a booked series says until when, and on which of its days there is no school", async () => {
    const series = { until: "2026-12-18", dateCount: 10, leftOut: [{ date: "2026-11-24", why: "Break" }] };
    const window = aWindow({ id: "window-3", state: "booked", routineTitle: "Recess" });
    const card = aCard({ window, series, alternatives: [] });
    show({ actions: { ...someActions(), askCard: async () => ({ ok: true as const, value: card }) } });
    await openWindow("Recess");
    expect(await screen.findByText(/^10 dates until Fri, Dec 18\. Not on Tue, Nov 24 \(Break\)/)).toBeTruthy();
  });
});

describe("by keyboard alone", () => {
  async function tabTo(name: RegExp): Promise<void> {
    for (let stop = 0; stop < 40; stop += 1) {
      await userEvent.keyboard("{Tab}");
      if (name.test(document.activeElement?.textContent ?? "")) return;
    }
    throw new Error(`Tab never reached ${name.source}`);
  }

  test("open, book; the focus lands on what to do next", async () => {
    const actions = someActions();
    show({ actions });
    await tabTo(/Writing/);
    await userEvent.keyboard("{Enter}");
    await screen.findByText(/Sends:/);
    await tabTo(/^Book 9:05/);
    await userEvent.keyboard("{Enter}");
    await waitFor(() => expect(document.activeElement?.textContent).toMatch(/^Save it in the tab that just opened/));
    expect(actions.book).toHaveBeenCalledExactlyOnceWith("window-1", false, CHOICE);
    expect(screen.queryByRole("button", { name: /^Book/ })).toBeNull();
  });

  test("not this; undo is next in line although the row is gone", async () => {
    const actions = someActions();
    const { again } = show({ actions });
    await openWindow("Writing");
    await userEvent.click(screen.getByRole("button", { name: "More choices" }));
    await tabTo(/^Not this$/);
    await userEvent.keyboard("{Enter}");
    await screen.findByText("Writing will not be suggested for MJ and TR again.");
    again({ list: aList({ windows: [] }) });
    await userEvent.keyboard("{Tab}");
    expect(document.activeElement?.textContent).toBe("Undo");
    await userEvent.keyboard("{Enter}");
    expect(await screen.findByText("Writing may be suggested for MJ and TR again.")).toBeTruthy();
    expect(actions.removeDeclines).toHaveBeenCalledExactlyOnceWith(["d1", "d2"]);
  });

  test("what was never saved can be taken back", async () => {
    const window = aWindow({ id: "window-2", state: "handed-over" });
    const actions = someActions(aCard({ window }));
    show({ actions });
    await openWindow("Snack");
    await tabTo(/^Take it back$/);
    await userEvent.keyboard("{Enter}");
    expect(await screen.findByText(/^Taken back/)).toBeTruthy();
    expect(actions.removeBooking).toHaveBeenCalledExactlyOnceWith("window-2", "window-2");
  });
});

describe("when something is wrong", () => {
  test("a booking that fails says why and can be tried again", async () => {
    const actions = someActions();
    actions.book.mockResolvedValueOnce({ ok: false, failure: { code: "refused", refusal: { code: "window-gone" } } });
    show({ actions });
    const card = await openWindow("Writing");
    await userEvent.click(within(card).getByRole("button", { name: /^Book/ }));
    expect((await within(card).findByText(/Nothing was sent/)).textContent).toContain("Choose another time");
    expect(within(card).getByRole("button", { name: /^Book/ })).toBeTruthy();
  });

  test("a list that can't be had keeps the last one and offers to try again", async () => {
    const { onRetry } = show({ failure: { code: "no-answer" } });
    expect(screen.getByRole("alert").textContent).toContain("Nothing is lost");
    expect(opener("Writing")).toBeTruthy();
    await userEvent.click(screen.getByRole("button", { name: "Try again" }));
    expect(onRetry).toHaveBeenCalledOnce();
  });
});
