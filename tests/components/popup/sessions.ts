import type { RoutineChange } from "../../../lib/core/booking/routine-change";
import type { Today } from "../../../lib/contracts/today";
import type { SessionStudent, TodaySession } from "../../../lib/core/sessions/today-session";

/** A student's part in a visit. */
export function aSessionStudent(initials: string, over: Partial<SessionStudent> = {}): SessionStudent {
  return {
    studentId: `student-${initials}`,
    initials,
    goalText: "Given a graphic organiser, will write 3 sentences with spaces between words in 4 of 5 trials",
    goalId: "goal-1",
    proposed: { measure: "trials", total: 5 },
    outcome: "open",
    ...over,
  };
}

/** Writing went from 9:05 to 10:20. */
export const WRITING_MOVED: RoutineChange = {
  ...{ routine: "Writing", date: "2026-10-06", code: "moved" as const, since: "2026-10-05" },
  ...{ from: { startMinute: 545, endMinute: 575 }, to: { startMinute: 620, endMinute: 650 } },
};

/** A booked visit with one student. */
export function aSession(over: Partial<TodaySession> = {}): TodaySession {
  return {
    sessionId: "booking-1",
    date: "2026-10-06",
    state: "booked",
    kind: "writing",
    routineTitle: "Writing",
    className: "Ms. Rivera, grade 2",
    room: "12",
    siteName: "Lincoln",
    startMinute: 545,
    endMinute: 575,
    startsInMinutes: 18,
    phase: "next",
    students: [aSessionStudent("MJ")],
    ...over,
  };
}

/** A school day with one visit in each phase. */
export function aDay(over: Partial<Today> = {}): Today {
  return {
    date: "2026-10-06",
    sessions: [
      aSession({
        sessionId: "booking-0",
        phase: "past",
        startMinute: 485,
        endMinute: 500,
        startsInMinutes: -70,
        routineTitle: "Arrival / Unpack",
        kind: "arrival",
        students: [
          aSessionStudent("AB", {
            outcome: "delivered",
            minutes: 15,
            bucket: "in-class",
            goalText: "will fasten coat independently",
          }),
        ],
      }),
      aSession({
        phase: "now",
        startsInMinutes: -10,
        students: [
          aSessionStudent("MJ"),
          aSessionStudent("TR", { goalText: "will ask for help with a full sentence during independent work" }),
        ],
      }),
      aSession({
        sessionId: "booking-2",
        phase: "next",
        startMinute: 610,
        endMinute: 630,
        startsInMinutes: 78,
        routineTitle: "Snack",
        kind: "snack",
        room: "Cafeteria",
        siteName: "Washington Elementary",
        state: "handed-over",
        students: [aSessionStudent("KL", { goalText: "will open 3 of 4 containers at snack" })],
      }),
      aSession({
        sessionId: "booking-3",
        phase: "later",
        startMinute: 700,
        endMinute: 720,
        startsInMinutes: 168,
        routineTitle: "Recess",
        kind: "recess",
        students: [aSessionStudent("DQ", { goalText: "will climb the play structure with alternating feet" })],
      }),
    ],
    touchBases: [],
    unmarked: [],
    timer: null,
    students: [{ studentId: "student-MJ", initials: "MJ", className: "Ms. Rivera, grade 2", minutes: 30 }],
    empty: null,
    ...over,
  };
}
