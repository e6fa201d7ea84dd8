import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { LANGUAGES } from "../../../../lib/i18n/translate";
import type { Ports } from "../../../../lib/services/ports";
import { saveSite } from "../../../../lib/services/caseload/save-records";
import {
  saveBellSchedule,
  saveRotation,
  addSchoolDays,
} from "../../../../lib/services/school-calendar/school-calendar";
import { aBellSchedule, aRotation, aRow, span } from "../../../core/school-calendar/calendar-builders";
import { aSite, at } from "../../../fixtures/builders";
import { expectAccessible, inTheme, THEMES } from "../../accessible";
import { clearMatrixStage, openPorts } from "../matrix/matrix-stage";
import { stageCalendar } from "./calendar-stage";

let ports: Ports;

beforeEach(async () => {
  await page.viewport(1280, 900);
  ports = openPorts();
  await saveSite(ports, aSite());
});
afterEach(async () => {
  await inTheme("light");
  await clearMatrixStage();
});

const inSection = (name: string) => page.getByRole("region", { name });
const kept = async (): Promise<string[]> =>
  (await ports.vault.all("schoolDays")).map(({ date, kind, state }) => `${date} ${kind} ${state}`).sort();

const DISTRICT = [
  ["No School - PD", "20261009"],
  ["Early release", "20261016"],
  ["2-hr delay", "20261020"],
  ["Picture day", "20261021"],
  ["Book fair", "20261022"],
] as const;

function districtFile(events: readonly (readonly [string, string])[] = DISTRICT, name = "district.ics"): File {
  const lines = events.flatMap(([title, date], index) => [
    "BEGIN:VEVENT",
    `UID:${index}@district.example`,
    `SUMMARY:${title}`,
    `DTSTART;VALUE=DATE:${date}`,
    "END:VEVENT",
  ]);
  const text = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//D//EN", ...lines, "END:VCALENDAR"].join("\r\n");
  return new File([text], name, { type: "text/calendar" });
}

async function chooseFile(file: File): Promise<void> {
  await expect.element(page.getByRole("button", { name: "Choose a file" })).toBeVisible();
  await userEvent.upload(document.querySelector<HTMLInputElement>('input[type="file"]')!, file);
}

/** A site with everything on its calendar. */
async function fill(): Promise<void> {
  await saveBellSchedule(ports, aBellSchedule({ rows: [aRow(span("9:00", "9:40"), span("10:00", "10:30"))] }));
  await saveRotation(ports, aRotation());
  await addSchoolDays(ports, {
    ...{ siteId: "lincoln", from: "2026-12-21", to: "2027-01-01", title: "Winter break" },
    meaning: { kind: "no-school" },
  });
  await addSchoolDays(ports, {
    ...{ siteId: "lincoln", from: "2026-10-09", to: "2026-10-09", title: "" },
    meaning: { kind: "bell-schedule", bellScheduleId: "assembly" },
  });
}

describe("the screen", () => {
  const cases = THEMES.flatMap((theme) =>
    LANGUAGES.flatMap((language) => [1280, 360].map((width) => ({ theme, language, width }))),
  );
  test.each(cases)("is accessible and fits: $theme, $language, $width px", async ({ theme, language, width }) => {
    await page.viewport(width, 900);
    await fill();
    await inTheme(theme);
    stageCalendar(ports, { language });
    await expect.element(page.getByText(/Assembly schedule/).first()).toBeVisible();
    await expectAccessible();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    expect(document.body.textContent).not.toMatch(/[{}]|undefined|NaN/);
  });

  test("lists what holds by date, a break as one line", async () => {
    await fill();
    stageCalendar(ports);
    const lines = inSection("Days that differ").getByRole("listitem");
    await expect.element(lines.nth(1)).toHaveTextContent("Mon, Dec 21 to Fri, Jan 1No school (“Winter break”)Typed in");
    expect(lines.elements()).toHaveLength(2);
    await userEvent.click(page.getByRole("button", { name: /^Delete No school/ }));
    await userEvent.click(page.getByRole("button", { name: "Delete", exact: true }));
    await expect.element(lines.nth(1)).not.toBeInTheDocument();
    expect(await kept()).toEqual(["2026-10-09 bell-schedule confirmed"]);
  });

  test("tells the letters of the next school days", async () => {
    await fill();
    stageCalendar(ports);
    await expect
      .element(inSection("Day letters"))
      .toHaveTextContent(
        "Next: Mon, Oct 5 A · Tue, Oct 6 B · Wed, Oct 7 A · Thu, Oct 8 B · Fri, Oct 9 A · Mon, Oct 12 B",
      );
  });

  test("shows the calendar of the site that was chosen", async () => {
    await saveSite(ports, aSite({ id: "maple", name: "Maple" }));
    await fill();
    stageCalendar(ports, { hash: "#calendar/maple" });
    await expect.element(page.getByText("Nothing yet. Every school day runs as usual.")).toBeVisible();
    await userEvent.selectOptions(page.getByLabelText("Site"), "Lincoln");
    await expect.element(page.getByText(/Winter break/)).toBeVisible();
  });
});

describe("a day of the list", () => {
  const lines = () => inSection("Days that differ").getByRole("listitem");
  const edit = (name: RegExp) => page.getByRole("button", { name });

  test("is changed in place with the keyboard alone; the focus comes back to its line", async () => {
    await fill();
    stageCalendar(ports);
    const pencil = edit(/^Edit No school .*Dec 21/);
    await expect.element(pencil).toBeVisible();
    (pencil.element() as HTMLElement).focus();
    await userEvent.keyboard("{Enter}");
    const form = page.getByRole("form", { name: /^Change: No school/ });
    await expect.element(form.getByLabelText("First day")).toHaveFocus();
    await expect.element(form.getByLabelText("First day")).toHaveValue("2026-12-21");
    await expect.element(form.getByLabelText("Last day")).toHaveValue("2027-01-01");
    await userEvent.fill(form.getByLabelText("Last day"), "2026-12-22");
    await userEvent.selectOptions(form.getByLabelText("What it means"), "Late start");
    await userEvent.click(form.getByRole("button", { name: "Save" }));
    await expect
      .element(form.getByLabelText("School begins at"))
      .toHaveAccessibleDescription("This is needed. Fill it in.");
    await expect.element(form.getByLabelText("School begins at")).toHaveFocus();
    await userEvent.fill(form.getByLabelText("or minutes later than usual"), "90");
    await userEvent.keyboard("{Enter}");
    await expect.element(edit(/^Edit Late start.*Dec 21.*Dec 22/)).toHaveFocus();
    await expect.element(page.getByText("The change is saved.")).toBeVisible();
    expect(await kept()).toEqual([
      "2026-10-09 bell-schedule confirmed",
      "2026-12-21 late-start confirmed",
      "2026-12-22 late-start confirmed",
    ]);
  });

  test("that is left as it was gives the focus back too", async () => {
    await fill();
    stageCalendar(ports);
    const before = await kept();
    await userEvent.click(edit(/^Edit Assembly schedule, /));
    const form = page.getByRole("form", { name: /^Change:/ });
    await userEvent.fill(form.getByLabelText("First day"), "2026-10-12");
    await userEvent.click(form.getByRole("button", { name: "Cancel" }));
    await expect.element(edit(/^Edit Assembly schedule, /)).toHaveFocus();
    expect(await kept()).toEqual(before);
  });

  test("goes to another school, whose own bell schedules are offered", async () => {
    await saveSite(ports, aSite({ id: "maple", name: "Maple" }));
    await fill();
    stageCalendar(ports);
    await userEvent.click(edit(/^Edit Assembly schedule, /));
    const form = page.getByRole("form", { name: /^Change:/ });
    await userEvent.selectOptions(form.getByLabelText("Site"), "Maple");
    await expect.element(form.getByText("There is none at this site yet. Add one below.")).toBeVisible();
    await userEvent.selectOptions(form.getByLabelText("What it means"), "No school");
    await userEvent.click(form.getByRole("button", { name: "Save" }));
    await expect.element(lines().nth(1)).not.toBeInTheDocument();
    await expect.element(page.getByRole("list", { name: "Days that differ" })).toHaveFocus();
    expect((await ports.vault.all("schoolDays")).find(({ date }) => date === "2026-10-09")).toMatchObject({
      siteId: "maple",
      kind: "no-school",
    });
  });

  test.each(THEMES.flatMap((theme) => LANGUAGES.map((language) => ({ theme, language }))))(
    "is accessible while it is changed, and fits 360 px: $theme, $language",
    async ({ theme, language }) => {
      await page.viewport(360, 900);
      await fill();
      await inTheme(theme);
      stageCalendar(ports, { language });
      await userEvent.click(
        page.getByRole("button", { name: language === "en" ? /^Edit No school/ : /^Editar No hay/ }),
      );
      await expectAccessible();
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360);
    },
  );
});

describe("days that are typed", () => {
  test("with the keyboard: a date, early release, its time", async () => {
    stageCalendar(ports);
    const form = inSection("Type days in");
    await userEvent.fill(form.getByLabelText("First day"), "2026-10-07");
    await userEvent.selectOptions(form.getByLabelText("What it means"), "Early release");
    await userEvent.fill(form.getByLabelText("School ends at"), "12:30");
    await userEvent.keyboard("{Enter}");
    await expect.element(page.getByText("1 day is in the calendar.")).toBeVisible();
    expect(await ports.vault.all("schoolDays")).toMatchObject([
      { date: "2026-10-07", kind: "early-release", endMinute: at("12:30"), source: "typed", state: "confirmed" },
    ]);
    await expect.element(inSection("Days that differ")).toHaveTextContent(/Wed, Oct 7Early release at 12:30/);
  });

  test("are kept for all her schools where she says so, but for another bell schedule", async () => {
    await saveSite(ports, aSite({ id: "maple", name: "Maple" }));
    stageCalendar(ports);
    const form = inSection("Type days in");
    await userEvent.fill(form.getByLabelText("First day"), "2026-10-07");
    await userEvent.click(form.getByLabelText("For all my schools (2)"));
    await userEvent.selectOptions(form.getByLabelText("What it means"), "Another bell schedule");
    await expect.element(form.getByLabelText("For all my schools (2)")).not.toBeInTheDocument();
    await userEvent.selectOptions(form.getByLabelText("What it means"), "No school");
    await userEvent.click(form.getByRole("button", { name: "Save" }));
    await expect.element(page.getByText("1 day is in the calendar.")).toBeVisible();
    const days = await ports.vault.all("schoolDays");
    expect(days.map(({ siteId, date, kind }) => `${siteId} ${date} ${kind}`).sort()).toEqual([
      "lincoln 2026-10-07 no-school",
      "maple 2026-10-07 no-school",
    ]);
  });

  test("ask about all schools only where there are several", async () => {
    stageCalendar(ports);
    await expect.element(inSection("Type days in").getByLabelText("First day")).toBeVisible();
    expect(page.getByLabelText(/^For all my schools/).elements()).toHaveLength(0);
  });

  test("name the field that is missing and keep what was typed", async () => {
    stageCalendar(ports);
    const form = inSection("Type days in");
    await userEvent.selectOptions(form.getByLabelText("What it means"), "Late start");
    await userEvent.fill(form.getByLabelText("or minutes later than usual"), "two hours");
    await userEvent.click(form.getByRole("button", { name: "Save" }));
    await expect.element(form.getByLabelText("First day")).toHaveFocus();
    await expect
      .element(form.getByLabelText("or minutes later than usual"))
      .toHaveAccessibleDescription("Type a number from 1 to 600.");
    await expect.element(form.getByLabelText("or minutes later than usual")).toHaveValue("two hours");
    expect(await kept()).toEqual([]);
  });
});

describe("a school's calendar file", () => {
  test("is shown title by title; nothing holds before it is confirmed", async () => {
    stageCalendar(ports);
    await chooseFile(districtFile());
    const pd = page.getByRole("group", { name: /No School - PD/ });
    await expect.element(pd.getByLabelText("Use it")).toBeChecked();
    await expect.element(pd.getByLabelText("What it means")).toHaveValue("no-school");
    const early = page.getByRole("group", { name: /Early release/ });
    await expect.element(early.getByLabelText("Use it")).not.toBeChecked();
    await expect.element(page.getByText("2 titles that say nothing about the day")).toBeVisible();
    expect(await kept()).toEqual([]);
    await expectAccessible();
    await userEvent.click(page.getByRole("button", { name: "Confirm 2 days" }));
    await expect.element(page.getByText("2 days are confirmed.")).toBeVisible();
    expect(await kept()).toEqual([
      "2026-10-09 no-school confirmed",
      "2026-10-16 early-release open",
      "2026-10-20 late-start confirmed",
    ]);
    await expect.element(inSection("Days that differ")).toHaveTextContent(/Needs a time: no effect yet/);
  });

  test("can be changed, left out and completed title by title", async () => {
    stageCalendar(ports);
    await chooseFile(districtFile());
    await userEvent.click(page.getByRole("group", { name: /No School - PD/ }).getByLabelText("Use it"));
    const early = page.getByRole("group", { name: /Early release/ });
    await userEvent.click(early.getByLabelText("Use it"));
    await userEvent.click(page.getByRole("button", { name: /^Confirm/ }));
    await expect.element(early.getByLabelText("School ends at")).toHaveFocus();
    await expect
      .element(early.getByLabelText("School ends at"))
      .toHaveAccessibleDescription("This is needed. Fill it in.");
    await userEvent.fill(early.getByLabelText("School ends at"), "12:15");
    await userEvent.click(page.getByText("2 titles that say nothing about the day"));
    const pictures = page.getByRole("group", { name: /Picture day/ });
    await userEvent.selectOptions(pictures.getByLabelText("What it means"), "Tests");
    await userEvent.click(page.getByRole("button", { name: "Confirm 3 days" }));
    await expect.element(page.getByText("3 days are confirmed.")).toBeVisible();
    expect(await kept()).toEqual([
      "2026-10-09 no-school excluded",
      "2026-10-16 early-release confirmed",
      "2026-10-20 late-start confirmed",
      "2026-10-21 testing confirmed",
    ]);
    await chooseFile(districtFile(DISTRICT.slice(0, 2), "district (1).ics"));
    await expect
      .element(page.getByRole("group", { name: /Early release/ }).getByLabelText("School ends at"))
      .toHaveValue("12:15");
    await expect
      .element(page.getByRole("group", { name: /No School - PD/ }).getByLabelText("Use it"))
      .not.toBeChecked();
    await expect
      .element(page.getByText("2 titles are no longer in the file; their days will be removed:"))
      .toBeVisible();
  });

  test("asks which school is hers where a title gives a time for each level", async () => {
    stageCalendar(ports);
    await chooseFile(districtFile([["Early Dismissal: MS 11:30, Elem 12:40", "20261016"]]));
    const early = page.getByRole("group", { name: /Early Dismissal/ });
    const question = early.getByLabelText("This title gives a time for each level. Which is your school?");
    await expect.element(early.getByLabelText("Use it")).not.toBeChecked();
    await expect.element(question).toHaveValue("");
    await expectAccessible();
    await userEvent.selectOptions(question, "ELEM: 12:40 PM");
    await expect.element(early.getByLabelText("Use it")).toBeChecked();
    await expect.element(early.getByLabelText("School ends at")).toHaveValue("12:40");
    await userEvent.click(page.getByRole("button", { name: "Confirm 1 day" }));
    await expect.element(page.getByText("1 day is confirmed.")).toBeVisible();
    expect(await ports.vault.all("schoolDays")).toMatchObject([{ state: "confirmed", endMinute: at("12:40") }]);
  });

  test("that is not imported changes nothing", async () => {
    stageCalendar(ports);
    await chooseFile(districtFile());
    await userEvent.click(page.getByRole("button", { name: "Do not import" }));
    await expect.element(page.getByRole("button", { name: "Choose a file" })).toBeVisible();
    expect(await kept()).toEqual([]);
  });

  test("that is none is refused with the reason", async () => {
    stageCalendar(ports);
    await chooseFile(new File(["<html>"], "page.ics"));
    await expect.element(page.getByRole("alert")).toHaveTextContent("This file is not a calendar.");
  });
});

test("day letters: from, to, letters, saved and told", async () => {
  stageCalendar(ports);
  await userEvent.click(page.getByRole("button", { name: "Add day letters" }));
  const form = inSection("Day letters");
  await expect.element(form.getByLabelText("First school day")).toHaveFocus();
  await userEvent.fill(form.getByLabelText("First school day"), "2026-10-05");
  await userEvent.fill(form.getByLabelText("Letters in order"), "1-3");
  await userEvent.click(form.getByRole("button", { name: "Save" }));
  await expect
    .element(form.getByLabelText("Last school day"))
    .toHaveAccessibleDescription("This is needed. Fill it in.");
  await userEvent.fill(form.getByLabelText("Last school day"), "2027-06-18");
  await userEvent.click(form.getByRole("button", { name: "Save" }));
  await expect.element(form).toHaveTextContent("Mon, Oct 5 1 · Tue, Oct 6 2 · Wed, Oct 7 3 · Thu, Oct 8 1");
  expect(await ports.vault.all("rotations")).toMatchObject([{ letters: ["1", "2", "3"], onNoSchool: "moves" }]);
});

test("letters of weeks: one for each, from the week of the first day", async () => {
  stageCalendar(ports);
  await userEvent.click(page.getByRole("button", { name: "Add day letters" }));
  const form = inSection("Day letters");
  await userEvent.fill(form.getByLabelText("First school day"), "2026-10-05");
  await userEvent.fill(form.getByLabelText("Last school day"), "2027-06-18");
  await userEvent.selectOptions(form.getByLabelText("A new letter"), "every week");
  await userEvent.fill(form.getByLabelText("Letters in order"), "A, B");
  await userEvent.click(form.getByRole("button", { name: "Save" }));
  await expect.element(form).toHaveTextContent("Weeks: Mon, Oct 5 A · Mon, Oct 12 B · Mon, Oct 19 A");
  await expect.element(form).toHaveTextContent("Week A, B from Mon, Oct 5 to");
  expect(await ports.vault.all("rotations")).toMatchObject([{ letters: ["A", "B"], every: "week" }]);
});

test("a bell schedule: lines, a dropped one, and the line that is wrong by name", async () => {
  stageCalendar(ports);
  await userEvent.click(page.getByRole("button", { name: "Add a bell schedule" }));
  await userEvent.fill(page.getByLabelText("Name"), "Assembly");
  const first = page.getByRole("group", { name: "Line 1" });
  const second = page.getByRole("group", { name: "Line 2" });
  await userEvent.fill(first.getByLabelText("Usually from"), "09:00");
  await userEvent.fill(first.getByLabelText("Usually to"), "09:40");
  await userEvent.click(first.getByLabelText("Does not happen"));
  await userEvent.click(page.getByRole("button", { name: "Add a line" }));
  await userEvent.fill(second.getByLabelText("Usually from"), "09:30");
  await userEvent.fill(second.getByLabelText("Usually to"), "10:20");
  await userEvent.fill(second.getByLabelText("Then from"), "09:00");
  await userEvent.fill(second.getByLabelText("Then to"), "09:30");
  const save = inSection("Other bell schedules").getByRole("button", { name: "Save" });
  await userEvent.click(save);
  await expect
    .element(second.getByLabelText("Usually from"))
    .toHaveAccessibleDescription("This overlaps a line above it. Change one of the two.");
  await userEvent.fill(second.getByLabelText("Usually from"), "09:40");
  await userEvent.click(save);
  await expect.element(page.getByText("Assembly is saved.")).toBeVisible();
  expect(await ports.vault.all("bellSchedules")).toMatchObject([
    {
      name: "Assembly",
      rows: [
        { ...span("9:00", "9:40"), to: null },
        { ...span("9:40", "10:20"), to: span("9:00", "9:30") },
      ],
    },
  ]);
});

test("school hours are kept with the site", async () => {
  stageCalendar(ports);
  const form = inSection("Usual school hours");
  await userEvent.fill(form.getByLabelText("First bell"), "07:45");
  await userEvent.click(form.getByRole("button", { name: "Save" }));
  await expect
    .element(form.getByLabelText("Last bell"))
    .toHaveAccessibleDescription("This is not a time. Type it like 8:05.");
  await userEvent.fill(form.getByLabelText("Last bell"), "14:45");
  await userEvent.click(form.getByRole("button", { name: "Save" }));
  await expect.element(page.getByText("The school hours are saved.")).toBeVisible();
  expect((await ports.vault.find("sites", "lincoln"))?.hours).toEqual(span("7:45", "14:45"));
});
