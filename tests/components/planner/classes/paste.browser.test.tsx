import axe from "axe-core";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { ScheduleEntry } from "../../../../lib/core/schedule/schedule-entry";
import { addDays, mondayOf } from "../../../../lib/core/time/iso-date";
import { pasteWords, type PasteWord } from "../../../../lib/i18n/paste";
import { aCaseload, anEmptyCaseload } from "../sample-caseload";
import { clearStage, stagePlanner, type Stage, type StageOptions } from "../stage";

beforeEach(async () => page.viewport(1280, 1400));
afterEach(clearStage);

const words = pasteWords.en as Record<PasteWord, string>;
const LIST = ["Our day", "8:05-8:25 Arrival / unpack  M-F", "8:45-9:30 Library  T/Th", "2:15 Garden"].join("\n");

async function open(options: StageOptions): Promise<Stage> {
  const stage = stagePlanner(options);
  await userEvent.click(page.getByText(words.title));
  return stage;
}

const list = (): ReturnType<typeof page.getByLabelText> => page.getByLabelText(words.field);
const rows = (): string[] =>
  [...document.querySelectorAll(".planner-read > table tbody tr")].map((row) => (row as HTMLElement).innerText);
const imported = (stage: Stage): { sourceName: string; entries: ScheduleEntry[] } | undefined =>
  stage.asked.find(([name]) => name === "importSchedule")?.[1] as never;

describe("a new class", () => {
  const onNewClass = { hash: "#classes/new/n", caseload: anEmptyCaseload() };

  test("a pasted list is read at once; each line that was not understood is named with its cure", async () => {
    await open(onNewClass);
    await userEvent.fill(list(), LIST);
    await expect.element(page.getByText("2 routines read")).toBeVisible();
    expect(rows()).toEqual([
      expect.stringMatching(/8:05 – 8:25\s?AM\s+Arrival \/ unpack\s+Mon – Fri/),
      expect.stringMatching(/8:45 – 9:30\s?AM\s+Library\s+Tue, Thu/),
    ]);
    await expect.element(page.getByText("2 lines not understood")).toBeVisible();
    await expect.element(page.getByText(words["problem.no-time"])).toBeVisible();
    await expect.element(page.getByText(words["problem.no-end"])).toBeVisible();
    await expect.element(page.getByRole("button", { name: "Import 2 routines, leave the rest" })).toBeVisible();
  });

  test("with the keyboard alone: mend a line, leave one out, import, and save it with the class", async () => {
    const stage = await open(onNewClass);
    await userEvent.fill(list(), LIST);
    await userEvent.fill(page.getByLabelText("Line 4"), "2:15-2:40 Garden");
    await userEvent.keyboard("{Enter}");
    await expect.element(page.getByText("3 routines read")).toBeVisible();
    await expect.element(list()).toHaveValue(LIST.replace("2:15", "2:15-2:40"));
    page.getByRole("button", { name: "Leave out line 1" }).element().focus();
    await userEvent.keyboard("{Enter}");
    expect(document.body.textContent).not.toContain("not understood");
    page.getByRole("button", { name: "Import 3 routines" }).element().focus();
    await userEvent.keyboard("{Enter}");
    await expect.element(page.getByText("3 entries from Pasted list will be saved with the class.")).toBeVisible();
    // Leaving it out again must not cost what was typed: the text stays until it is saved.
    expect((list().element() as HTMLTextAreaElement).value).toContain("2:15-2:40 Garden");
    for (const [label, value] of [
      ["Name of the class", "Rivera"],
      [/^Teacher\s*$/, "Ana Rivera"],
      ["Teacher's e-mail", "ana@school.example"],
      ["Name of the site", "Lincoln"],
    ] as const)
      await userEvent.fill(page.getByLabelText(label), value);
    await userEvent.selectOptions(page.getByLabelText("Grade"), "3");
    await userEvent.click(page.getByRole("button", { name: "Save" }));
    await expect
      .poll(() => imported(stage)?.entries.map(({ title }) => title))
      .toEqual(["Arrival / unpack", "Library", "Garden"]);
    expect(imported(stage)!.entries[1]).toMatchObject({
      start: { minute: 525 },
      durationMinutes: 45,
      rules: [{ freq: "WEEKLY", interval: 1, weekStart: "MO", byDay: [{ weekday: "TU" }, { weekday: "TH" }] }],
    });
  });

  const fillClass = async (): Promise<void> => {
    for (const [label, value] of [
      ["Name of the class", "Rivera"],
      [/^Teacher\s*$/, "Ana Rivera"],
      ["Teacher's e-mail", "ana@school.example"],
      ["Name of the site", "Lincoln"],
    ] as const)
      await userEvent.fill(page.getByLabelText(label), value);
    await userEvent.selectOptions(page.getByLabelText("Grade"), "3");
  };

  test("Save takes along what was pasted and read, even when Import was not pressed; unread lines wait", async () => {
    const stage = await open(onNewClass);
    await userEvent.fill(list(), LIST);
    await expect.element(page.getByText("2 routines read")).toBeVisible();
    await fillClass();
    await userEvent.click(page.getByRole("button", { name: "Save" }));
    await expect
      .poll(() => imported(stage)?.entries.map(({ title }) => title))
      .toEqual(["Arrival / unpack", "Library"]);
    await expect.poll(() => location.hash).toBe("#classes/n");
    await expect.element(list()).toHaveValue(LIST);
  });

  test("Save keeps a text of which nothing could be read", async () => {
    const stage = await open(onNewClass);
    await userEvent.fill(list(), "Reading in the morning");
    await fillClass();
    await userEvent.click(page.getByRole("button", { name: "Save" }));
    await expect.poll(() => location.hash).toBe("#classes/n");
    expect(imported(stage)).toBeUndefined();
    await expect.element(list()).toHaveValue("Reading in the morning");
  });

  test("the week is a picture; a choice has its other reading one click away", async () => {
    const stage = await open(onNewClass);
    await userEvent.fill(list(), "8:30-9:00 Friday Folders\n9:00-9:45 Math M-F");
    const picture = (): string[][] =>
      [...document.querySelectorAll(".planner-week-picture tbody tr")].map((row) =>
        [...row.querySelectorAll("td")].map((cell) => (cell as HTMLElement).innerText.trim()),
      );
    expect(picture()).toEqual([
      ["", "", "", "", "Friday Folders"],
      ["Math", "Math", "Math", "Math", "Math"],
    ]);
    await userEvent.click(page.getByRole("button", { name: /^Use instead: Friday Folders, Mon – Fri/ }));
    expect(picture()[0]).toEqual(Array.from({ length: 5 }, () => "Friday Folders"));
    await userEvent.click(page.getByRole("button", { name: /^Import 2/ }));
    await fillClass();
    await userEvent.click(page.getByRole("button", { name: "Save" }));
    await expect.poll(() => imported(stage)?.entries[0]?.rules?.[0]).toMatchObject({ byDay: { length: 5 } });
  });

  test("with none of the readings she types the routine where it was, with the keyboard", async () => {
    await open(onNewClass);
    await userEvent.fill(list(), "8:30-9:00 Garden W\n9:00-9:45 Math M-F");
    page.getByRole("button", { name: "None of these: I type it (line 1)" }).element().focus();
    await userEvent.keyboard("{Enter}");
    await expect.element(page.getByLabelText("Line 1")).toHaveFocus();
    await expect.element(page.getByText(words["problem.none-fits"])).toBeVisible();
    await expect.element(page.getByText("1 routine read")).toBeVisible();
    expect(page.getByRole("button", { name: /^Use instead: Garden/ }).elements()).toHaveLength(3);
    await expect.element(page.getByRole("button", { name: "Import 1 routine, leave the rest" })).toBeVisible();
    const results = await axe.run(document.body, { runOnly: ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"] });
    expect(results.violations.map(({ id }) => id)).toEqual([]);
    await userEvent.fill(page.getByLabelText("Line 1"), "8:30-9:00 Garden Mon/Thu");
    await userEvent.keyboard("{Enter}");
    await expect.element(page.getByText("2 routines read")).toBeVisible();
    expect(rows()[0]).toMatch(/Garden\s+Mon, Thu/);
    await expect.element(list()).toHaveValue("8:30-9:00 Garden Mon/Thu\n9:00-9:45 Math M-F");
  });

  test("with none of the readings of a cell she types a line, and the other cells stay", async () => {
    await open(onNewClass);
    const table = "Time\tMon\tTue\n8:00-8:30\tMath\tArt\n8:30-9:00\tLunch";
    await userEvent.fill(list(), table);
    await userEvent.click(page.getByRole("button", { name: "None of these: I type it (line 3)" }));
    const field = page.getByLabelText("Line 3");
    await expect.element(field).toHaveValue("Monday/Tuesday: 8:30 am - 9:00 am: Lunch");
    await userEvent.fill(field, "Tuesday: 8:30 am - 9:00 am: Lunch");
    await userEvent.keyboard("{Enter}");
    await expect.element(page.getByText("3 routines read")).toBeVisible();
    expect(rows().at(-1)).toMatch(/Lunch\s+Tue/);
    await expect.element(list()).toHaveValue(`${table}\nTuesday: 8:30 am - 9:00 am: Lunch`);
    expect(page.getByText(words["problem.none-fits"]).elements()).toEqual([]);
  });

  test("of several classes in one text one is chosen by a click; nothing is read or saved before", async () => {
    const stage = await open(onNewClass);
    const both = ["Vance, Rm 4", "8:30-9:00 Circle", "9:00-9:40 Math", "9:40-10:20 Art", ""];
    await userEvent.fill(
      list(),
      [...both, "Abbott, Rm 6", "8:30-9:10 Snack", "9:10-9:50 Science", "9:50-10:20"].join("\n"),
    );
    await expect.element(page.getByRole("heading", { name: "2 classes in this text" })).toBeVisible();
    await expect.element(page.getByText(words["classes.ask"])).toBeVisible();
    expect(rows()).toEqual([]);
    expect(page.getByRole("button", { name: /^Import/ }).elements()).toEqual([]);
    await page.screenshot({ path: "../../../../.demo/class-question.png" });
    await userEvent.click(page.getByRole("button", { name: "Read Abbott, Rm 6" }));
    await expect.element(page.getByText("2 routines read")).toBeVisible();
    await expect.element(page.getByText(/^Which of these.*Read now: Abbott, Rm 6/)).toBeVisible();
    // A mended line asks nothing again.
    await userEvent.fill(page.getByLabelText("Line 9"), "9:50-10:20 Library");
    await userEvent.keyboard("{Enter}");
    await expect.element(page.getByText("3 routines read")).toBeVisible();
    await page.screenshot({ path: "../../../../.demo/class-taken.png" });
    await fillClass();
    await userEvent.click(page.getByRole("button", { name: "Save" }));
    await expect
      .poll(() => imported(stage)?.entries.map(({ title }) => title))
      .toEqual(["Snack", "Science", "Library"]);
  });

  test("a table of a web page comes in with its cells, doubled ones once", async () => {
    await open(onNewClass);
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", "Time Mon Tue 8:00-8:30 ArrivalArrival 8:30-9:00 Art Math");
    clipboardData.setData(
      "text/html",
      "<p>Our day</p><table><tr><th>Time</th><th>Mon</th><th>Tue</th></tr><tr><td>8:00-8:30</td><td colspan=2><span>Arrival</span><span>Arrival</span></td></tr><tr><td>8:30-9:00</td><td>Art</td><td>Math<br>groups</td></tr></table>",
    );
    list()
      .element()
      .dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
    await expect.element(page.getByText("3 routines read")).toBeVisible();
    expect(rows().map((row) => row.replaceAll(/\s+/g, " "))).toEqual([
      expect.stringMatching(/Arrival .*Mon, Tue/),
      expect.stringMatching(/Art .*Mon$/),
      expect.stringMatching(/Math groups .*Tue$/),
    ]);
  });

  test("nonsense says what is expected, and can't be imported", async () => {
    await open(onNewClass);
    await userEvent.fill(list(), "lorem ipsum");
    await expect.element(page.getByText(words["nothing.text"])).toBeVisible();
    expect(page.getByRole("button", { name: /^Import/ }).elements()).toHaveLength(0);
  });

  test("what was taken for granted is said", async () => {
    await open(onNewClass);
    await userEvent.fill(list(), "8:05-8:25 Arrival\nA Day\n9:00-9:45 Art");
    await expect.element(page.getByText(words["assumed.weekdays"])).toBeVisible();
    await expect.element(page.getByText(words["cycle.waits"])).toBeVisible();
    expect(rows()[1]).toMatch(/Day A$/);
  });

  test("what was typed is still there after another screen", async () => {
    await open(onNewClass);
    await userEvent.fill(list(), "8:05-8:25 Arrival");
    location.hash = "#students";
    await expect.element(page.getByRole("heading", { level: 1, name: "Students" })).toBeVisible();
    location.hash = "#classes/new/n";
    await expect.element(list()).toHaveValue("8:05-8:25 Arrival");
  });
});

test("a class that has a schedule asks before a list replaces it", async () => {
  const [{ schoolClass }] = aCaseload().classes as [ReturnType<typeof aCaseload>["classes"][number]];
  const stage = await open({ hash: `#classes/${schoolClass.id}` });
  await userEvent.fill(list(), "8:05-8:25 Arrival M-F");
  await userEvent.click(page.getByRole("button", { name: "Import 1 routine" }));
  await expect.element(page.getByText("Pasted list: 1 entry read.")).toBeVisible();
  expect(imported(stage)).toBeUndefined();
  await userEvent.click(page.getByRole("button", { name: "Keep the old one" }));
  await expect.element(list()).toHaveValue("8:05-8:25 Arrival M-F");
  await userEvent.click(page.getByRole("button", { name: "Import 1 routine" }));
  await userEvent.click(page.getByRole("button", { name: "Replace the schedule" }));
  await expect.poll(() => imported(stage)?.sourceName).toBe("Pasted list");
  await expect.element(list()).toHaveValue("");
});

test("other days' schedules and requests are offered where they belong, and are no part of the week", async () => {
  const [{ schoolClass }] = aCaseload().classes as [ReturnType<typeof aCaseload>["classes"][number]];
  const stage = await open({ hash: `#classes/${schoolClass.id}` });
  await userEvent.fill(
    list(),
    "8:00-9:00 Math M-F\nPlease avoid the first 20 minutes of math.\n\nEarly release\n8:00-8:30 Math",
  );
  await expect.element(page.getByText("1 routine read")).toBeVisible();
  await userEvent.click(page.getByText("Early release", { exact: true }));
  await userEvent.click(page.getByRole("button", { name: words["others.add"] }));
  await expect
    .poll(() => stage.asked.find(([name]) => name === "saveBellSchedule")?.[1])
    .toMatchObject({
      siteId: schoolClass.siteId,
      name: "Early release",
      rows: [{ startMinute: 480, endMinute: 540, to: { startMinute: 480, endMinute: 510 } }],
    });
  await userEvent.click(page.getByRole("button", { name: words["requests.keep"] }));
  await expect
    .poll(() => stage.asked.find(([name]) => name === "saveTeacherAnswer")?.[1])
    .toMatchObject({ blocked: [{ startMinute: 480, endMinute: 500, weekdays: ["MO", "TU", "WE", "TH", "FR"] }] });
});

describe("weeks that take turns", () => {
  const TWO_WEEKS = "Week A\n8:00-9:00 Art (Mon)\n9:00-9:30 Snack\n\nWeek B\n8:00-9:00 Gym (Mon)\n9:00-9:30 Snack";
  const [{ schoolClass }] = aCaseload().classes as [ReturnType<typeof aCaseload>["classes"][number]];
  const emptyCalendar = { from: "2026-10-05", days: [], bellSchedules: [], rotations: [], letters: [], weeks: [] };

  test("are imported with their week; which week it is now is asked, and saved for the school", async () => {
    const stage = await open({
      hash: `#classes/${schoolClass.id}`,
      answers: { loadSchoolCalendar: async () => ({ ok: true, value: emptyCalendar }) },
    });
    await userEvent.fill(list(), TWO_WEEKS);
    await expect.element(page.getByText("3 routines read")).toBeVisible();
    expect(rows()).toEqual([
      expect.stringMatching(/Art\s+Mon\s+Week A/),
      expect.stringMatching(/Gym\s+Mon\s+Week B/),
      expect.stringMatching(/Snack\s+Mon – Fri\s*$/),
    ]);
    await userEvent.click(page.getByRole("button", { name: "Week B" }));
    await expect
      .poll(() => stage.asked.find(([name]) => name === "saveRotation")?.[1])
      .toMatchObject({ siteId: schoolClass.siteId, letters: ["B", "A"], every: "week", onNoSchool: "moves" });
    const results = await axe.run(document.body, { runOnly: ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"] });
    expect(results.violations.map(({ id }) => id)).toEqual([]);
    await userEvent.click(page.getByRole("button", { name: "Import 3 routines" }));
    await userEvent.click(page.getByRole("button", { name: "Replace the schedule" }));
    await expect
      .poll(() => imported(stage)?.entries.map(({ cycleWeeks }) => cycleWeeks))
      .toEqual([["A"], undefined, ["B"]]);
  });

  test("are not asked again where the school's calendar knows them", async () => {
    const weeks = Array.from({ length: 60 }, (_week, index) => ({
      siteId: schoolClass.siteId,
      monday: addDays(mondayOf(new Date().toISOString().slice(0, 10)), (index - 30) * 7),
      letter: "A",
    }));
    await open({
      hash: `#classes/${schoolClass.id}`,
      answers: { loadSchoolCalendar: async () => ({ ok: true, value: { ...emptyCalendar, weeks } }) },
    });
    await userEvent.fill(list(), TWO_WEEKS);
    await expect.element(page.getByText(/is week A at this school/)).toBeVisible();
    expect(page.getByRole("button", { name: "Week A" }).elements()).toEqual([]);
  });

  test("of a new class wait for the class", async () => {
    await open({ hash: "#classes/new/n", caseload: anEmptyCaseload() });
    await userEvent.fill(list(), TWO_WEEKS);
    await expect.element(page.getByText(words["weeks.save-first"])).toBeVisible();
  });
});

test("of very many unread lines the first are listed and the rest is counted", async () => {
  await open({ hash: "#classes/new/n", caseload: anEmptyCaseload() });
  await userEvent.fill(list(), Array.from({ length: 45 }, (_, at) => `no time ${at}`).join("\n"));
  await expect.element(page.getByText("45 lines not understood")).toBeVisible();
  expect(document.querySelectorAll(".planner-unread")).toHaveLength(40);
  await expect.element(page.getByText("5 more follow once these are corrected.")).toBeVisible();
});

test.each(["light", "dark"])("axe finds nothing on a list with every sort of line, %s", async (theme) => {
  document.documentElement.dataset["theme"] = theme;
  await open({ hash: "#classes/new/n", caseload: anEmptyCaseload() });
  await userEvent.fill(list(), `${LIST}\n9:00-8:00 Backwards\nA Day\n9:00-9:45 Art`);
  await userEvent.click(page.getByRole("button", { name: /into the list$/ }));
  await expect.element(page.getByText(words["grid.no-title"])).toBeVisible();
  const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } });
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  delete document.documentElement.dataset["theme"];
});
