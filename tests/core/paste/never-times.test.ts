import { expect, it } from "vitest";
import type { PastedEntry } from "../../../lib/core/paste/paste-reading";
import { readPaste } from "../../../lib/core/paste/read-paste";
import { formatClock } from "../../../lib/core/time/interval";

const said = ({ title, weekdays, startMinute, endMinute }: PastedEntry): string =>
  `${weekdays.join()} ${formatClock(startMinute)}-${formatClock(endMinute)} ${title}`;
const WEEK = "MO,TU,WE,TH,FR";

it.each([
  ["Please avoid the first 20 minutes of choir on Tuesdays.", ["TU 09:00-09:20 Choir"]],
  ["please avoid the first twenty minutes of choir", [`${WEEK} 09:00-09:20 Choir`]],
  ["Avoid the first half hour and the last ten minutes of lab", [`${WEEK} 10:00-10:30 Lab`, `${WEEK} 10:50-11:00 Lab`]],
  [
    "Avoid Mondays and the last 15 minutes of lab.",
    ["MO 09:00-10:00 Choir", "MO 10:00-11:00 Lab", `${WEEK} 10:45-11:00 Lab`],
  ],
  ["No pull-outs from 9:30-10:00.", [`${WEEK} 09:30-10:00 Choir`]],
  ["Please do not schedule during 10:00-10:30.", [`${WEEK} 10:00-10:30 Lab`]],
  ["Please don't come between 9:15 and 9:45 Tues/Thurs.", ["TU,TH 09:15-09:45 Choir"]],
  ["No venga durante Choir los viernes.", ["FR 09:00-10:00 Choir"]],
  ["Por favor evite los primeros veinte minutos de lab los martes", ["TU 10:00-10:20 Lab"]],
  ["Prefiero que no venga durante lab los lunes.", ["MO 10:00-11:00 Lab"]],
  ["I'd rather you didn't come during Lab on Fridays.", ["FR 10:00-11:00 Lab"]],
  ["On Wednesdays please don't pull from choir.", ["WE 09:00-10:00 Choir"]],
  ["Please don't pull during lab except Fridays.", ["MO,TU,WE,TH 10:00-11:00 Lab"]],
  ["Please avoid choir on Tuesdays and lab on Thursdays.", ["TU 09:00-10:00 Choir", "TH 10:00-11:00 Lab"]],
  ["Please avoid choir and lab on Thursdays.", ["TH 09:00-10:00 Choir", "TH 10:00-11:00 Lab"]],
  ["Please don't come on Mondays.", ["MO 09:00-10:00 Choir", "MO 10:00-11:00 Lab"]],
  ["Please avoid lab. Choir is fine.", [`${WEEK} 10:00-11:00 Lab`]],
  ["Please don't come during lab but choir is ok", [`${WEEK} 10:00-11:00 Lab`]],
  ["Please don't pull from lab, come during choir instead", [`${WEEK} 10:00-11:00 Lab`]],
  ["Por favor no venga durante lab, mejor durante choir", [`${WEEK} 10:00-11:00 Lab`]],
  ["Please avoid lab. Also choir. Thank you!", [`${WEEK} 09:00-10:00 Choir`, `${WEEK} 10:00-11:00 Lab`]],
  ["Please avoid lab, choir is not ok either", [`${WEEK} 09:00-10:00 Choir`, `${WEEK} 10:00-11:00 Lab`]],
  ["Please avoid lab every day but Fridays.", ["MO,TU,WE,TH 10:00-11:00 Lab"]],
  ["Please avoid lab. Choir is 9:00-10:00.", [`${WEEK} 10:00-11:00 Lab`]],
])("a request means its own days, minutes and hours: %s", (line, expected) => {
  const { requests, notUnderstood, choices } = readPaste(`9:00-10:00 Choir\n10:00-11:00 Lab\n${line}`);
  expect(notUnderstood).toEqual([]);
  expect(choices).toEqual([]);
  expect(requests[0]!.times.map(said).sort()).toEqual([...expected].sort());
});

it.each([
  "Please avoid choir on Tuesdays and lab.",
  "Please avoid the beginning of lab.",
  "Please do not pull before 9:30.",
  "Please avoid mornings on Fridays.",
  "Please don't pull from lab this week.",
  "Please avoid lab every other Friday.",
  "Please don't take him from lab. 9:30-10:15 is best.",
  "Please avoid lab, but Tuesdays are ok",
  "Please avoid lab but only the first ten minutes",
  "Please don't come in lab come in choir",
  "Please avoid lab. He struggles in choir.",
  "Please avoid snack, lab and choir are fine",
])("a request that is limited in another way has no times: %s", (line) => {
  const { requests } = readPaste(`9:00-10:00 Choir\n10:00-11:00 Lab\n${line}`);
  expect(requests).toMatchObject([{ text: line, times: [] }]);
});

it.each([
  "10:00-11:00 Lab - no pull outs Fri",
  "Lab 10:00-11:00 - please avoid Fri",
  "10:00-11:00 Lab (please avoid Fridays)",
])("a request behind a routine leaves it as it is: %s", (line) => {
  const { entries, requests } = readPaste(`9:00-10:00 Choir\n${line}`);
  expect(entries.map(said)).toEqual([`${WEEK} 09:00-10:00 Choir`, `${WEEK} 10:00-11:00 Lab`]);
  expect(requests[0]!.times.map(said)).toEqual(["FR 10:00-11:00 Lab"]);
});
