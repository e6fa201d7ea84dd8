import { addDays, type IsoDate } from "../../lib/core/time/iso-date";
import { aClass, aMandate, anEntry, aSite, aStudent, at, workingWeek } from "../fixtures/builders";
import { senderFrom, type PushpinChromium } from "../e2e/chromium";
import type { SendRequest } from "./practice-week";

const SITES = ["lincoln", "maple"] as const;
const ROUTINES: readonly [title: string, start: string, minutes: number][] = [
  ["Arrival / unpack", "8:00", 20],
  ["Morning meeting", "8:20", 25],
  ["Reading workshop", "8:50", 60],
  ["Writing workshop", "9:55", 45],
  ["Snack", "10:40", 15],
  ["Recess", "11:00", 25],
  ["Lunch", "11:30", 30],
  ["Math", "12:10", 60],
  ["Art", "13:15", 45],
  ["Pack up", "14:30", 15],
];
const GOALS = [
  "Will zip up own coat and hang up the backpack with one verbal cue in 4 of 5 mornings.",
  "Will write three sentences with spaces between words in 4 of 5 samples.",
  "Will take turns in a game with two peers at recess in 4 of 5 opportunities.",
];

interface CaseloadSize {
  students: number;
  classes: number;
}

/**
 * Saves students with three goals each in classes of two schools, request by request as the planner saves them.
 * @param monday first day of the simulated week; the schedules began six weeks before
 * @throws Error when a request is refused
 */
export async function saveCaseload(pushpin: PushpinChromium, monday: IsoDate, size: CaseloadSize): Promise<void> {
  const page = await pushpin.openExtensionPage("popup");
  const send = senderFrom(page);
  const save: SendRequest = async (name, input) => {
    const answer = await send(name, input);
    if (!answer.ok) throw new Error(`${name} failed: ${JSON.stringify(answer.failure)}`);
    return answer;
  };
  for (const id of SITES) await save("saveSite", aSite({ id, name: `${id} Elementary School` }));
  for (let index = 0; index < size.classes; index += 1) await saveClass(save, monday, index);
  for (let index = 0; index < size.students; index += 1)
    await save(
      "saveStudent",
      aStudent({
        ...{ id: `student-${index}`, initials: `S${index}`, classId: `class-${index % size.classes}`, grade: "2" },
        goals: GOALS.map((text, goal) => ({ id: `${index}-${goal}`, text: `${text} (${index})` })),
        mandate: aMandate(30, 1 + (index % 2)),
      }),
    );
  // Three days at one school, two at the other.
  const workingHours = SITES.flatMap((site, nth) =>
    workingWeek("7:30", "15:30", site).filter((_, day) => (day < 3 ? 0 : 1) === nth),
  );
  await save("saveWorkingHours", { workingHours });
  await page.close();
}

async function saveClass(save: SendRequest, monday: IsoDate, index: number): Promise<void> {
  const id = `class-${index}`;
  await save(
    "saveClass",
    aClass({
      id,
      room: `${index}`,
      name: `Ms. Featherstone-Ruiz - Rm ${index} - Grade 2`,
      siteId: SITES[index % 2]!,
      grade: "2",
    }),
  );
  const entries = ROUTINES.map(([title, start, minutes]) =>
    anEntry({
      ...{ entryId: title, title, durationMinutes: minutes },
      start: { date: addDays(monday, -42), minute: at(start) + 5 * (index % 4) },
    }),
  );
  await save("importSchedule", { classId: id, sourceName: "list.ics", entries });
}
