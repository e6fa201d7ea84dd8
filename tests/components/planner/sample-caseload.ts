import type { Caseload, ClassOverview, StudentOverview } from "../../../lib/contracts/caseload";
import type { ScheduleLine } from "../../../lib/core/schedule/schedule-line";
import type { SchoolClass, Site, Student } from "../../../lib/core/caseload/records";
import type { GoalMatch } from "../../../lib/core/match/goal-match";
import type { Recognition } from "../../../lib/core/routines/recognition";
import type { DrawnWindow } from "../../../lib/contracts/overlay-week";
import type { SuggestionList } from "../../../lib/contracts/suggestion-list";
import type { NonRoutineKind, RoutineKind } from "../../../lib/core/lexicon/routine-kinds";
import { parseClock } from "../../../lib/core/time/interval";
import { aMandate } from "../../fixtures/builders";

export const LINCOLN: Site = { id: "lincoln", name: "Lincoln Elementary", zone: "America/New_York" };
export const MAPLE: Site = { id: "maple", name: "Maple Middle School", zone: "America/New_York" };

export const RIVERA: SchoolClass = {
  id: "rivera",
  name: "Rivera, grade 2",
  teacherName: "Ana Rivera",
  teacherEmail: "arivera@school.example",
  room: "Room 12",
  siteId: "lincoln",
  grade: "2",
};
const OKAFOR: SchoolClass = {
  id: "okafor",
  name: "Okafor, kindergarten",
  teacherName: "Grace Okafor",
  teacherEmail: "",
  room: "Room 4",
  siteId: "lincoln",
  grade: "K",
};

export function recognised(kind: RoutineKind, confidence: number, evidence: string): Recognition {
  return { kinds: [{ kind, confidence, evidence }], source: "rules" };
}
function notARoutine(kind: NonRoutineKind, evidence: string): Recognition {
  return { kinds: [], nonRoutine: { kind, evidence }, source: "rules" };
}

type LineShape = [title: string, from: string, to: string, recognition: Recognition, days?: ScheduleLine["weekdays"]];
const SCHOOL_WEEK: ScheduleLine["weekdays"] = ["MO", "TU", "WE", "TH", "FR"];

function line([title, from, to, recognition, weekdays = SCHOOL_WEEK]: LineShape): ScheduleLine {
  return {
    titleKey: title.toLowerCase(),
    title,
    startMinute: parseClock(from)!,
    endMinute: parseClock(to)!,
    allDay: false,
    weekdays,
    recognition,
  };
}

export const RIVERA_LINES: ScheduleLine[] = (
  [
    ["Arrival / unpack", "08:00", "08:20", recognised("arrival", 0.97, "Arrival")],
    ["AM Mtg", "08:20", "08:40", recognised("class_meeting", 0.9, "AM Mtg")],
    ["Block B", "08:40", "09:05", notARoutine("opaque", "Block"), ["MO", "WE"]],
    ["Writer's wkshp", "09:05", "09:50", recognised("writing", 0.95, "Writer's wkshp")],
    ["Flex", "09:50", "10:20", recognised("intervention", 0.42, "Flex"), ["TU", "TH"]],
    ["Snack", "10:20", "10:35", recognised("snack", 0.99, "Snack")],
    [
      "Lunch/Recess",
      "11:40",
      "12:30",
      {
        kinds: [
          { kind: "lunch", confidence: 0.93, evidence: "Lunch" },
          { kind: "recess", confidence: 0.93, evidence: "Recess" },
        ],
        source: "rules",
      },
    ],
    ["Quiet time", "12:30", "12:50", { ...recognised("independent_reading", 1, "Quiet time"), source: "corrected" }],
    ["Number corner", "12:50", "13:40", recognised("math", 0.7, "Number corner")],
    ["Teacher planning", "13:40", "14:25", notARoutine("staff", "planning")],
    ["Stack & pack", "14:25", "14:45", recognised("dismissal", 0.88, "pack")],
  ] satisfies LineShape[]
).map(line);

function aMatch(title: string, kind: RoutineKind, more: Partial<GoalMatch> & { reasonText: string }) {
  return {
    key: title,
    kind,
    strength: 3 as const,
    score: 1,
    reason: { code: "natural-moment" as const, area: "handwriting" as const, kind, title },
    cautions: [],
    ...more,
  };
}

const MJ: Student = {
  id: "mj",
  initials: "MJ",
  classId: "rivera",
  grade: "2",
  discipline: "OT",
  goals: [
    {
      id: "mj-1",
      text: "Given a visual model, the student will write 3 sentences with spaces between words in 4 of 5 trials.",
    },
    { id: "mj-2", text: "Will zip own coat and hang up backpack within 3 minutes with no more than 1 prompt." },
  ],
  mandate: aMandate(30, 2),
};
const TR: Student = {
  id: "tr",
  initials: "TR",
  classId: "rivera",
  grade: "2",
  discipline: "SLP",
  goals: [
    { id: "tr-1", text: "Will produce /r/ in the initial position of single words with 80% accuracy." },
    { id: "tr-2", text: "Will improve." },
  ],
  mandate: aMandate(120, 1, "month"),
};
const AB: Student = {
  id: "ab",
  initials: "S-04",
  classId: "okafor",
  grade: "K",
  discipline: "PT",
  goals: [{ id: "ab-1", text: "Will climb the playground ladder with alternating feet, stand-by assist." }],
  mandate: aMandate(30, 1),
};

const STUDENTS: StudentOverview[] = [
  {
    student: MJ,
    goals: [
      {
        goalId: "mj-1",
        matches: [
          aMatch("Writer's wkshp", "writing", {
            reasonText: "“write 3 sentences with spaces” is what “Writer's wkshp” is for.",
          }),
          aMatch("AM Mtg", "class_meeting", {
            strength: 1,
            reasonText: "“write 3 sentences” can happen in “AM Mtg” when the class signs in on the board.",
            cautions: ["possible-only"],
          }),
        ],
      },
      {
        goalId: "mj-2",
        matches: [
          aMatch("Arrival / unpack", "arrival", {
            reasonText: "“zip own coat” happens every day in “Arrival / unpack”.",
          }),
        ],
      },
    ],
  },
  {
    student: TR,
    goals: [
      {
        goalId: "tr-1",
        matches: [],
        abstention: { voice: "pull-out", because: "placement-drill", goalPhrase: "/r/ in single words" },
      },
      { goalId: "tr-2", matches: [], abstention: { voice: "goal-unread", because: "no-skill-found" } },
    ],
  },
  { student: AB, goals: [{ goalId: "ab-1", matches: [] }] },
];

const CLASSES: ClassOverview[] = [
  {
    schoolClass: RIVERA,
    schedule: {
      sourceName: "rivera-grade-2.ics",
      importedAt: "2026-09-01T12:00:00Z",
      entryCount: 34,
      cycleCount: 0,
      lines: RIVERA_LINES,
      cut: { count: 0, titles: [] },
    },
  },
  { schoolClass: OKAFOR },
];

/** A caseload in use: two classes, one without a schedule, three students. */
export function aCaseload(more: Partial<Caseload> = {}): Caseload {
  return {
    sites: [LINCOLN, MAPLE],
    classes: CLASSES,
    students: STUDENTS,
    workingHours: [
      { id: "lincoln|MO", siteId: "lincoln", weekday: "MO", startMinute: 480, endMinute: 900 },
      { id: "lincoln|TU", siteId: "lincoln", weekday: "TU", startMinute: 480, endMinute: 900 },
      { id: "maple|WE", siteId: "maple", weekday: "WE", startMinute: 510, endMinute: 930 },
    ],
    declines: [
      {
        id: "rivera|number corner|mj",
        classId: "rivera",
        titleKey: "number corner",
        title: "Number corner",
        studentId: "mj",
        declinedAt: "2026-10-01T12:00:00Z",
      },
    ],
    calendarWasRead: true,
    ...more,
  };
}

/** Nothing entered yet. */
export function anEmptyCaseload(more: Partial<Caseload> = {}): Caseload {
  return {
    sites: [],
    classes: [],
    students: [],
    workingHours: [],
    declines: [],
    calendarWasRead: false,
    ...more,
  };
}

function aWindow(more: Partial<DrawnWindow> & Pick<DrawnWindow, "id" | "date">): DrawnWindow {
  return {
    state: "suggested",
    kind: "writing",
    routineTitle: "Writer's wkshp",
    className: "Rivera, grade 2",
    room: "Room 12",
    siteName: "Lincoln Elementary",
    initials: ["MJ"],
    hasCautions: false,
    startMinute: 545,
    endMinute: 575,
    ...more,
  };
}

/** A week with windows in every state and two students without one. */
export function aSuggestionList(more: Partial<SuggestionList> = {}): SuggestionList {
  return {
    days: ["2026-10-05", "2026-10-06", "2026-10-07", "2026-10-08", "2026-10-09"],
    windows: [
      aWindow({ id: "w1", date: "2026-10-05", state: "booked" }),
      aWindow({ id: "w2", date: "2026-10-06", state: "handed-over", initials: ["MJ", "TR"] }),
      aWindow({
        id: "w3",
        date: "2026-10-06",
        kind: "arrival",
        routineTitle: "Arrival / unpack",
        startMinute: 480,
        endMinute: 500,
        hasCautions: true,
      }),
    ],
    moreCount: 1,
    more: [aWindow({ id: "w4", date: "2026-10-08" })],
    notice: null,
    nothingFits: [
      { code: "no-schedule", classId: "okafor", className: "Okafor, kindergarten" },
      { code: "no-match", studentId: "tr", goalId: "tr-1", initials: "TR" },
      { code: "no-free-time", studentId: "ab", title: "Recess", initials: "S-04" },
    ],
    schoolDays: [],
    absences: [],
    calendar: { read: true, takenAtMs: Date.UTC(2026, 9, 5, 11, 42), notice: null },
    ...more,
  };
}
