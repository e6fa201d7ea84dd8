import { parseArgs } from "node:util";
import type { LearnedJudgement } from "../../../lib/core/learned/learned-judgement";
import { matchGoal } from "../../../lib/core/match/match-goal";
import type { UsualTimes } from "../../../lib/core/schedule/usual-times";
import { WEEKDAYS, type Weekday } from "../../../lib/core/time/iso-date";
import { recogniseTitle } from "../../../lib/core/routines/recognise-title";
import { sayReason } from "../../fixtures/say-reason";
import { allCases, CHOOSING, readLines, type WrittenCase } from "./cases";
import { packagedJudgement } from "./packaged";
import { seededRandom, shuffle } from "./random";

/** Prints goals with the routine that is suggested first and the reason for it, to be judged by people. */
const HELP = `Prints goal, title and reason of some goals, drawn by a seed, for judges. Goals of whose first routine nothing is said
are counted, and printed with --all. Every routine counts as one of every day or of the days that its title names, at
the time that the title names or its place in the list stands for.

  npx tsx tests/workbench/judgement/print-reasons.ts [--cases FILE.jsonl…] [--count 40] [--seed 1]
      [--words en|es] [--goals en|es|any] [--all]

--cases  Goals with schedules, a JSON object per line; without it, those of the writers to work on.
--words  The language of the reasons.
--goals  Only goals written in this language.`;

const SPANISH = /\b(?:el|los|las|una|durante|con|sus?|para)\b.*\b(?:de|la|en|sin|por)\b/i;
const ENGLISH = /\b(?:the|will|with|to|of|and|without)\b/i;
const languageOf = ({ goal }: WrittenCase): "en" | "es" => (SPANISH.test(goal) && !ENGLISH.test(goal) ? "es" : "en");

const DAY_START = 8 * 60;
const SLOT_MINUTES = 35;
const HOUR_MINUTES = 60;
const HALF_DAY_HOURS = 12;
/** School titles mean the afternoon when they name an hour before this one. */
const FIRST_HOUR = 7;

/** The start that a title names: "1:15 PE". */
function namedStart(title: string): number | undefined {
  const [, hour, minute] = /^\s*(\d{1,2})[:.](\d\d)/.exec(title) ?? [];
  if (hour === undefined) return undefined;
  return (Number(hour) + (Number(hour) < FIRST_HOUR ? HALF_DAY_HOURS : 0)) * HOUR_MINUTES + Number(minute);
}

const DAYS: readonly (readonly [Weekday, RegExp])[] = [
  ["MO", /\b(?:mon|monday|lunes|m(?=\/[wt]))\b/i],
  ["TU", /\b(?:tu|tues?|tuesday|martes|t(?=\/th))\b/i],
  ["WE", /\b(?:wed|wednesday|miércoles|(?<=m\/)w)\b/i],
  ["TH", /\b(?:th|thurs?|thursday|jueves)\b/i],
  ["FR", /\b(?:fri|friday|viernes|(?<=w\/)f)\b/i],
];
/** Matches titles of what hardly happens every week. */
const RARE = /\b(?:assembly|mock|exam|trip|visit|town hall|field|concert|asamblea|excursión|[AB]\d|\d[AB])\b/i;

/** Gives a title's time, or else one by its place, since the schedules of cases list titles in the order of the day. */
function timesOf(title: string, at: number): { times?: UsualTimes } {
  if (RARE.test(title)) return {};
  const named = DAYS.filter(([, name]) => name.test(title)).map(([day]) => day);
  const weekdays = named.length > 0 ? named : WEEKDAYS.slice(0, 5);
  return { times: { weekdays, startMinute: namedStart(title) ?? DAY_START + at * SLOT_MINUTES } };
}

function firstReason({ goal, discipline, grade, schedule }: WrittenCase, judgement: LearnedJudgement) {
  const candidates = schedule.map((title, at) => ({
    key: String(at),
    title,
    recognition: recogniseTitle(title, { grade }),
    ...timesOf(title, at),
  }));
  return matchGoal({ goalText: goal, discipline, grade }, candidates, judgement).matches[0]?.reason;
}

function main(): void {
  const { values } = parseArgs({
    options: {
      help: { type: "boolean", default: false },
      cases: { type: "string", multiple: true, default: [] },
      count: { type: "string", default: "40" },
      seed: { type: "string", default: "1" },
      words: { type: "string", default: "en" },
      goals: { type: "string", default: "any" },
      all: { type: "boolean", default: false },
    },
  });
  if (values.help) return console.log(HELP);
  const written =
    values.cases.length > 0
      ? values.cases.flatMap((path) =>
          readLines<Omit<WrittenCase, "grade"> & { grade?: unknown }>(path).map((one) => ({
            ...one,
            grade: typeof one.grade === "number" ? `${one.grade}` : typeof one.grade === "string" ? one.grade : "",
          })),
        )
      : allCases().filter(({ writer }) => /^g\d/.test(writer) && !CHOOSING.includes(writer));
  const cases = written.filter((one) => values.goals === "any" || languageOf(one) === values.goals);
  const judgement = packagedJudgement();
  let printed = 0;
  let silent = 0;
  for (const one of shuffle(cases, seededRandom(Number(values.seed)))) {
    if (printed >= Number(values.count)) break;
    const reason = firstReason(one, judgement);
    if (!reason) continue;
    const said = sayReason(reason, one.goal, values.words === "es" ? "es" : "en");
    if (said === "") silent++;
    if (said === "" && !values.all) continue;
    printed++;
    console.log(`${printed}. ${one.discipline}, grade ${one.grade}: ${one.goal}`);
    console.log(`   Suggested: ${reason.title}`);
    console.log(`   Because: ${said || "(nothing is said)"}\n`);
  }
  console.log(`Nothing is said of ${silent} of ${printed + (values.all ? 0 : silent)}.`);
}

main();
