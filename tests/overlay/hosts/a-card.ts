import type { DrawnWindow, WindowCard } from "../../../lib/contracts/overlay-week";
import { aWindow } from "./grid-page";

/** A card with two students, one thing against it and one alternative. */
export function aCard(window: DrawnWindow = aWindow(), overrides: Partial<WindowCard> = {}): WindowCard {
  return {
    window,
    teacherName: "Dana Ortiz",
    parts: [
      {
        initials: "MJ",
        goalText: "write 3 sentences with spaces",
        reasonText: "Composing with spacing is what Writing is.",
        strength: 3,
        cautions: [],
      },
      {
        initials: "TR",
        goalText: "ask for help with a full sentence",
        reasonText: "Often needed during independent drafting.",
        strength: 2,
        cautions: ["learning-phase"],
      },
    ],
    cautions: [{ code: "just-after-test", title: "Reading test" }],
    owed: [
      { initials: "MJ", plannedMinutes: 30, mandateMinutes: 60, per: "week" },
      { initials: "TR", plannedMinutes: 0, mandateMinutes: 30, per: "week" },
    ],
    alternatives: [aWindow({ date: "2026-10-08", startMinute: 600 })],
    outgoing: { title: "Push-in: Writing (30 min)", guestEmail: "d.ortiz@school.example", location: "Rm 12" },
    ...overrides,
  };
}
