import type { ScheduleEntry } from "../../../../lib/core/schedule/schedule-entry";
import type { Student } from "../../../../lib/core/caseload/records";
import { aStudent, anEntry, at } from "../../../fixtures/builders";

const entry = (title: string, clock: string, durationMinutes: number): ScheduleEntry =>
  anEntry({ entryId: title, title, start: { date: "2026-08-31", minute: at(clock) }, durationMinutes });

/** The day of a kindergarten class: fourteen routines, and what is none. */
export const KINDERGARTEN_DAY: ScheduleEntry[] = [
  entry("Arrival / unpack", "8:05", 20),
  entry("Morning Meeting", "8:25", 20),
  entry("Heggerty + Phonics", "8:45", 30),
  entry("Literacy Centers", "9:15", 45),
  entry("Snack", "10:00", 15),
  entry("Recess", "10:15", 20),
  entry("Writing Workshop", "10:35", 30),
  entry("Math", "11:05", 45),
  entry("Lunch", "11:50", 30),
  entry("Rest", "12:20", 20),
  entry("Read Aloud", "12:40", 20),
  entry("Specials (Art/Music/PE)", "13:00", 40),
  entry("Free Choice", "13:40", 30),
  entry("Science", "14:10", 30),
  entry("Teacher Planning", "15:10", 30),
];

const goals = (id: string, texts: readonly string[]): Student["goals"] =>
  texts.map((text, index) => ({ id: `${id}-${index}`, text }));

const pupil = (id: string, discipline: Student["discipline"], texts: readonly string[]): Student =>
  aStudent({ id, initials: id.toUpperCase(), discipline, goals: goals(id, texts) });

/** Six students with three goals each; some have no moment on this calendar, one is better pulled out. */
export const SIX_STUDENTS: Student[] = [
  pupil("mj", "OT", [
    "Given a model, MJ will write his first and last name with correct letter formation in 4 of 5 trials.",
    "MJ will open containers and packages without adult help on 4 of 5 days.",
    "MJ will wash hands at the bathroom sink after toileting with one verbal cue.",
  ]),
  pupil("ab", "OT", [
    "AB will fasten the zipper of own coat with no more than one verbal prompt in 4 of 5 trials.",
    "AB will cut along a curved line within 1/4 inch using a mature grasp on scissors.",
    "AB will remain seated on the carpet with the group for 10 minutes using a sensory strategy.",
  ]),
  pupil("lk", "PT", [
    "LK will climb the playground ladder and come down the slide with supervision only.",
    "LK will walk in line with the class through the hallway without falling behind.",
    "LK will tolerate passive hamstring stretching and range of motion for 5 minutes.",
  ]),
  pupil("sr", "SLP", [
    "SR will produce /k/ in isolation and syllables with 80 % accuracy in drill.",
    "SR will retell a story with beginning, middle and end using complete sentences.",
    "SR will take turns and ask a peer to play in 4 of 5 opportunities.",
  ]),
  pupil("tw", "SLP", [
    "TW will identify and produce rhyming words and initial sounds in 8 of 10 trials.",
    "TW will follow two-step directions during class activities.",
    "TW will use his speech device to request and comment with peers.",
  ]),
  pupil("zo", "OT", [
    "ZO will count and sort small objects with a pincer grasp.",
    "ZO will use a calming strategy when frustrated in 4 of 5 opportunities.",
    "ZO will go up and down the bus steps holding the rail.",
  ]),
];
