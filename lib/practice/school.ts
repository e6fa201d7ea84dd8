/**
 * An invented school to try Pushpin with: nobody in it exists. Classes meet every school day at the same times; her own
 * calendar holds what her windows have to fit around.
 */
type Row = readonly [title: string, from: string, to: string];

interface PracticeClass {
  id: string;
  name: string;
  teacher: string;
  room: string;
  grade: string;
  routines: readonly Row[];
}

interface PracticeStudent {
  initials: string;
  classId: string;
  discipline: "OT" | "PT" | "SLP";
  minutes: number;
  times: number;
  goal: string;
}

export const PRACTICE_CLASSES: readonly PracticeClass[] = [
  {
    id: "k",
    name: "Kindergarten Abara",
    teacher: "Ms. Abara",
    room: "Rm 3",
    grade: "K",
    routines: [
      ["Arrival and unpack", "08:05", "08:25"],
      ["Morning meeting", "08:25", "08:45"],
      ["Phonics", "08:45", "09:15"],
      ["Centers", "09:15", "10:00"],
      ["Snack", "10:00", "10:20"],
      ["Math", "10:20", "11:10"],
      ["Lunch", "11:15", "11:45"],
      ["Recess", "11:45", "12:15"],
      ["Read aloud", "12:20", "12:45"],
      ["Art / Music / PE", "12:50", "13:35"],
      ["Pack up and dismissal", "14:30", "14:50"],
    ],
  },
  {
    id: "2",
    name: "Grade 2 Lindqvist",
    teacher: "Mr. Lindqvist",
    room: "Rm 12",
    grade: "2",
    routines: [
      ["Arrival", "08:05", "08:20"],
      ["Morning meeting", "08:20", "08:40"],
      ["Writing workshop", "08:45", "09:30"],
      ["Reading groups", "09:30", "10:30"],
      ["Recess", "10:30", "10:50"],
      ["Math", "10:55", "11:55"],
      ["Lunch", "12:00", "12:30"],
      ["Science", "12:40", "13:25"],
      ["Pack up", "14:35", "14:50"],
    ],
  },
  {
    id: "4",
    name: "Grade 4 Moreau",
    teacher: "Ms. Moreau",
    room: "Rm 21",
    grade: "4",
    routines: [
      ["Morning work", "08:05", "08:25"],
      ["Math", "08:30", "09:30"],
      ["Reading workshop", "09:35", "10:20"],
      ["Social studies discussion", "10:25", "11:05"],
      ["Recess", "11:10", "11:30"],
      ["Lunch", "11:30", "12:00"],
      ["Writing workshop", "12:10", "12:55"],
      ["PE", "13:00", "13:40"],
    ],
  },
];

export const PRACTICE_STUDENTS: readonly PracticeStudent[] = [
  {
    initials: "AB",
    classId: "k",
    discipline: "OT",
    minutes: 20,
    times: 2,
    goal: "Will unzip and hang up own coat and backpack within three minutes in 4 of 5 mornings.",
  },
  {
    initials: "NO",
    classId: "k",
    discipline: "OT",
    minutes: 20,
    times: 1,
    goal: "Will open snack packages and use a spoon without spilling in 4 of 5 trials.",
  },
  {
    initials: "TL",
    classId: "k",
    discipline: "SLP",
    minutes: 30,
    times: 1,
    goal: "Will answer who, what and where questions about a story read aloud in 8 of 10 trials.",
  },
  {
    initials: "RK",
    classId: "2",
    discipline: "OT",
    minutes: 30,
    times: 2,
    goal: "Will write three sentences with spaces between the words in 4 of 5 samples.",
  },
  {
    initials: "JS",
    classId: "2",
    discipline: "PT",
    minutes: 20,
    times: 1,
    goal: "Will climb the steps of the playground ladder and join peers in play during recess in 4 of 5 trials.",
  },
  {
    initials: "EV",
    classId: "2",
    discipline: "SLP",
    minutes: 30,
    times: 1,
    goal: "Will greet peers and take turns speaking in a group in 4 of 5 opportunities.",
  },
  {
    initials: "DM",
    classId: "4",
    discipline: "OT",
    minutes: 30,
    times: 1,
    goal: "Will plan and type a paragraph with a topic sentence using a word processor in 3 of 4 samples.",
  },
  {
    initials: "SH",
    classId: "4",
    discipline: "SLP",
    minutes: 30,
    times: 1,
    goal: "Will state an opinion and give a reason in class discussions in 4 of 5 opportunities.",
  },
];

/** Her own calendar: title, first and last minute, and the days, Monday as 0. */
export const PRACTICE_EVENTS: readonly (Row | readonly [...Row, days: readonly number[]])[] = [
  ["Team huddle", "07:45", "08:00", [0, 2, 4]],
  ["IEP meeting", "09:00", "10:00", [1]],
  ["Lunch", "13:40", "14:10"],
  ["Evaluation", "13:00", "13:40", [2]],
  ["Notes", "14:10", "14:30", [0, 3]],
];
