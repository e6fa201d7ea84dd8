import type { Student } from "../../lib/core/caseload/records";
import type { ClassWeek } from "../../lib/core/class-week/class-week";
import type { RecognisedOccurrence } from "../../lib/core/schedule/class-day";
import type { BusyTime, MatchedGoal, WeekFacts } from "../../lib/core/suggest/week-facts";
import { aClass, aMandate, aMatch, anOccurrence, aSite, aStudent, at, workingWeek } from "../fixtures/builders";
import { seededRandom } from "../workbench/judgement/random";

const DAYS = ["2026-10-05", "2026-10-06", "2026-10-07", "2026-10-08", "2026-10-09"];
const SITES = ["lincoln", "roosevelt"];
/** Mandates as caseloads have them: minutes, times, and share of the students. */
const MANDATES: [number, number, "week" | "month", number][] = [
  [30, 1, "week", 0.35],
  [30, 2, "week", 0.2],
  [20, 2, "week", 0.1],
  [20, 1, "week", 0.1],
  [30, 2, "month", 0.15],
  [45, 1, "week", 0.1],
];
/** A school day: title and minutes. Recess and lunch lie at other hours in every other class. */
const ROUTINES: [string, number][] = [
  ["arrival", 20],
  ["meeting", 25],
  ["reading", 60],
  ["snack", 15],
  ["writing", 40],
  ["recess", 25],
  ["lunch", 30],
  ["math", 60],
  ["specials", 45],
  ["centers", 40],
  ["pack up", 15],
];

/** A week of 60 students in 20 classes at two schools, made from a seed: the same seed, the same week. */
export function weekOfSixty(seed: number, { students = 60, classes = 20 } = {}): WeekFacts {
  const random = seededRandom(seed);
  const some = Array.from({ length: classes }, (_, index): ClassWeek => {
    const schoolClass = aClass({ id: `c${index}`, name: `Class ${index}`, siteId: SITES[index % SITES.length]! });
    return { schoolClass, occurrences: DAYS.flatMap((date) => dayOf(`c${index}`, date, index)) };
  });
  const all = Array.from({ length: students }, (_, index) => studentOf(index, classes, random()));
  return {
    days: DAYS,
    now: { date: "2026-10-05", minute: at("7:00") },
    provenDays: new Set(DAYS),
    busy: busyOf(random),
    sites: SITES.map((id) => aSite({ id, name: id })),
    classes: some,
    students: all,
    goals: new Map(all.map(({ id }) => [id, goalsOf(id, random)])),
    // Three days at one school, two at the other.
    workingHours: [
      ...workingWeek("7:45", "15:00", SITES[0]).filter(({ weekday }) => ["MO", "WE", "FR"].includes(weekday)),
      ...workingWeek("7:45", "15:00", SITES[1]).filter(({ weekday }) => ["TU", "TH"].includes(weekday)),
    ],
    declines: [],
    bookings: [],
    logs: [],
  };
}

function dayOf(classId: string, date: string, shift: number): RecognisedOccurrence[] {
  const rotated = [...ROUTINES.slice(0, 2), ...rotate(ROUTINES.slice(2, -1), shift % 4), ...ROUTINES.slice(-1)];
  let minute = at("8:05");
  return rotated.map(([title, minutes]) => {
    const startMinute = minute;
    minute += minutes;
    return anOccurrence({
      ...{ date, title, titleKey: title, entryId: `${classId} ${title}` },
      ...{ startMinute, endMinute: minute },
    });
  });
}

const rotate = <T>(all: readonly T[], by: number): T[] => [...all.slice(by), ...all.slice(0, by)];

function studentOf(index: number, classes: number, share: number): Student {
  let left = share;
  const [minutes, times, per] = MANDATES.find(([, , , part]) => (left -= part) < 0) ?? MANDATES[0]!;
  const id = `s${index}`;
  return aStudent({
    id,
    initials: `S${index}`,
    classId: `c${index % classes}`,
    mandate: aMandate(minutes, times, per),
  });
}

/** Gives three goals, each with its best routine and two that fit it less. */
function goalsOf(studentId: string, random: () => number): MatchedGoal[] {
  return [1, 2, 3].map((number) => {
    const titles = rotate(ROUTINES, Math.floor(random() * ROUTINES.length)).slice(0, 3);
    const matches = titles.map(([key], place) => {
      const strength = ([3, 2, 1] as const)[place]!;
      return aMatch({ key, strength, score: strength });
    });
    return { goalId: `${studentId}-${number}`, goalText: "Will zip up own coat.", found: { matches } };
  });
}

/** Two meetings of half an hour on each day. */
function busyOf(random: () => number): BusyTime[] {
  return DAYS.flatMap((date) =>
    [0, 1].map(() => {
      const startMinute = at("8:00") + 15 * Math.floor(random() * 26);
      return { date, startMinute, endMinute: startMinute + 30, title: "Meeting", tentative: false };
    }),
  );
}
