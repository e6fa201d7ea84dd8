import type { DrawnWindow, WindowCard } from "../../../lib/contracts/overlay-week";
import type { SuggestionList } from "../../../lib/contracts/suggestion-list";

/** A window as the list shows it. */
export function aWindow(over: Partial<DrawnWindow> = {}): DrawnWindow {
  return {
    id: "window-1",
    date: "2026-10-06",
    state: "suggested",
    kind: "writing",
    routineTitle: "Writing",
    className: "Ms. Rivera, grade 2",
    room: "12",
    siteName: "Lincoln",
    initials: ["MJ", "TR"],
    hasCautions: true,
    startMinute: 545,
    endMinute: 575,
    ...over,
  };
}

/** What a card shows, as it is sent back with Book and "Not this". */
export const CHOICE = { startMinute: 545, endMinute: 575, studentIds: ["mj", "tr"] };

/** A window's card with everything a card can say. */
export function aCard(over: Partial<WindowCard> = {}): WindowCard {
  return {
    window: aWindow(),
    choice: CHOICE,
    teacherName: "Ms. Rivera",
    parts: [
      {
        initials: "MJ",
        goalText: "Given a graphic organiser, will write 3 sentences with spaces",
        reasonText: "Composing with spacing is what “Writing” is about.",
        strength: 3,
        cautions: ["learning-phase", "peers-watch"],
      },
      {
        initials: "TR",
        goalText: "will ask for help with a full sentence",
        reasonText: "Asking for help is often needed during independent drafting in “Writing”.",
        strength: 2,
        cautions: ["title-unsure"],
      },
    ],
    cautions: [
      { code: "just-after-test", title: "Reading test" },
      { code: "shorter-than-mandate", minutes: 20, mandateMinutes: 30 },
    ],
    owed: [
      { initials: "MJ", plannedMinutes: 30, mandateMinutes: 60, per: "week" },
      { initials: "TR", plannedMinutes: 130, mandateMinutes: 120, per: "month" },
    ],
    alternatives: [aWindow({ id: "window-9", date: "2026-10-08", routineTitle: "Centers", hasCautions: false })],
    outgoing: { title: "Push-in: Writing (30 min)", guestEmail: "rivera@lincoln.example", location: "Rm 12, Lincoln" },
    ...over,
  };
}

/** A week with a window in each state, more that would work, and students without any. */
export function aList(over: Partial<SuggestionList> = {}): SuggestionList {
  return {
    days: ["05", "06", "07", "08", "09", "10", "11"].map((day) => `2026-10-${day}`),
    windows: [
      aWindow(),
      aWindow({
        id: "window-2",
        routineTitle: "Snack",
        state: "handed-over",
        startMinute: 610,
        endMinute: 630,
        initials: ["KL"],
        hasCautions: false,
      }),
      aWindow({
        id: "window-3",
        date: "2026-10-07",
        routineTitle: "Recess",
        state: "booked",
        startMinute: 700,
        endMinute: 720,
        hasCautions: false,
      }),
    ],
    more: [aWindow({ id: "window-4", date: "2026-10-09", routineTitle: "Independent reading" })],
    moreCount: 5,
    notice: null,
    nothingFits: [
      { code: "no-free-time", studentId: "s1", title: "Lunch", initials: "AB", className: "Mr. Ode, K" },
      { code: "not-this-week", studentId: "s2", initials: "DQ", className: "Mr. Ode, K" },
      { code: "no-match", studentId: "s3", goalId: "g", initials: "EF", className: "Mr. Ode, K" },
    ],
    schoolDays: [],
    absences: [],
    calendar: { read: true, takenAtMs: Date.UTC(2026, 9, 6, 11, 40), notice: null },
    ...over,
  };
}
