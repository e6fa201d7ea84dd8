import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { fail, ok } from "../../../../lib/core/result";
import type { ReadScheduleFileOptions, ScheduleFileReading } from "../../../../components/planner/files/file-reading";
import type { Caseload } from "../../../../lib/contracts/caseload";
import { aCaseload, anEmptyCaseload } from "../sample-caseload";
import { anEntry, clearStage, stagePlanner, type StageOptions } from "../stage";

beforeEach(async () => page.viewport(1280, 900));
afterEach(clearStage);

function anIcsFile(name = "rivera.ics"): File {
  return new File(["BEGIN:VCALENDAR"], name, { type: "text/calendar" });
}
/** Chooses files as the file dialog would. */
async function choose(...files: File[]): Promise<void> {
  await expect.element(page.getByRole("button", { name: /Choose (a file|files)/ })).toBeVisible();
  const input = document.querySelector<HTMLInputElement>("input[type=file]")!;
  const transfer = new DataTransfer();
  for (const file of files) transfer.items.add(file);
  input.files = transfer.files;
  input.dispatchEvent(new Event("change", { bubbles: true }));
}
/** Drops files as a mouse would. */
function drop(...files: File[]): void {
  const dataTransfer = new DataTransfer();
  for (const file of files) dataTransfer.items.add(file);
  document
    .querySelector(".planner-drop")!
    .dispatchEvent(new DragEvent("drop", { bubbles: true, cancelable: true, dataTransfer }));
}
/** Moves on with Tab until the focus is on an element with this name. */
async function tabTo(name: string): Promise<void> {
  for (let step = 0; step < 60; step += 1) {
    await userEvent.tab();
    const element = document.activeElement as HTMLInputElement | null;
    const label = element?.labels?.[0]?.innerText ?? element?.getAttribute("aria-label") ?? element?.innerText ?? "";
    if (label.trim().startsWith(name)) return;
  }
  throw new Error(`Tab never reached: ${name}`);
}

describe("adding a class", () => {
  test("with the keyboard alone: form, new site, file by the button, save", async () => {
    const stage = stagePlanner({ hash: "#classes", caseload: anEmptyCaseload() });
    await tabTo("Add a class");
    while (document.activeElement?.tagName !== "BUTTON") await tabTo("Add a class");
    await userEvent.keyboard("{Enter}");
    await expect.element(page.getByRole("heading", { level: 1, name: "New class" })).toHaveFocus();
    await tabTo("Name of the class");
    await userEvent.keyboard("Rivera");
    await tabTo("Teacher");
    await userEvent.keyboard("Ana Rivera");
    await tabTo("Teacher's e-mail");
    await userEvent.keyboard("ana@school.example");
    await tabTo("Grade");
    await userEvent.keyboard("3");
    await tabTo("Name of the site");
    await userEvent.keyboard("Lincoln");
    await choose(anIcsFile());
    await expect.element(page.getByText("2 entries from rivera.ics will be saved with the class.")).toBeVisible();
    await userEvent.click(page.getByLabelText("Name of the class"));
    await userEvent.keyboard("{Enter}");
    await expect.element(page.getByText("Rivera is saved with its schedule.")).toBeVisible();
    expect(stage.asked.map(([name]) => name)).toEqual(["saveSite", "saveClass", "importSchedule"]);
    const [site] = stage.caseload().sites;
    expect(site).toMatchObject({ name: "Lincoln", zone: "America/New_York" });
    expect(stage.caseload().classes[0]!.schoolClass).toMatchObject({
      name: "Rivera",
      teacherName: "Ana Rivera",
      teacherEmail: "ana@school.example",
      grade: "3",
      siteId: site!.id,
    });
    expect(location.hash).toBe(`#classes/${stage.caseload().classes[0]!.schoolClass.id}`);
  });

  test("names what is missing at each field, and goes to the first", async () => {
    const stage = stagePlanner({ hash: "#classes/new/n", caseload: anEmptyCaseload() });
    await userEvent.fill(page.getByLabelText(/Teacher's e-mail/), "ana@school");
    await userEvent.click(page.getByRole("button", { name: "Save" }));
    const name = page.getByLabelText("Name of the class");
    await expect.element(name).toHaveFocus();
    await expect.element(name).toHaveAttribute("aria-invalid", "true");
    await expect.element(name).toHaveAccessibleDescription(/Give it a name that you will recognise\./);
    await expect
      .element(page.getByLabelText(/Teacher's e-mail/))
      .toHaveAccessibleDescription(/This is not a complete e-mail address/);
    await expect
      .element(page.getByRole("alert"))
      .toHaveTextContent("Nothing was saved yet; what you typed is still here.");
    expect(stage.asked).toEqual([]);
    await userEvent.fill(name, "R");
    await expect.element(name).not.toHaveAttribute("aria-invalid");
  });

  test("a wrong e-mail is named when the field is left, an empty one is not", async () => {
    stagePlanner({ hash: "#classes/new/n" });
    await userEvent.fill(page.getByLabelText(/Teacher's e-mail/), "ana");
    await userEvent.tab();
    await expect.element(page.getByText(/This is not a complete e-mail address/)).toBeVisible();
    expect(document.querySelectorAll("[aria-invalid]")).toHaveLength(1);
  });

  test("a click on Save counts even when leaving the field before it brings an error up", async () => {
    stagePlanner({ hash: "#classes/new/n" });
    await userEvent.fill(page.getByLabelText("Name of the class"), "Rivera");
    await userEvent.fill(page.getByLabelText(/Teacher's e-mail/), "ana");
    await userEvent.click(page.getByRole("button", { name: "Save" }));
    await expect.element(page.getByLabelText("Teacher", { exact: true })).toHaveFocus();
    await expect.element(page.getByText(/This is not a complete e-mail address/)).toBeVisible();
  });

  test("what the background refuses stands at its field, and what has no field is said too", async () => {
    stagePlanner({
      hash: "#classes/rivera",
      refuse: {
        saveClass: {
          code: "invalid-fields",
          errors: [
            { field: "room", code: "too-long", max: 80 },
            { field: "colour", code: "duplicate" },
          ],
        },
      },
    });
    await userEvent.click(page.getByRole("button", { name: "Save" }));
    await expect.element(page.getByLabelText(/^Room/)).toHaveFocus();
    await expect.element(page.getByText("This is too long. Keep it to 80 characters.")).toBeVisible();
    await expect.element(page.getByText("This is already used. Choose another.")).toBeVisible();
  });

  test("nothing typed is lost when another screen is opened in between", async () => {
    stagePlanner({ hash: "#classes/rivera" });
    await userEvent.fill(page.getByLabelText(/^Room/), "Room 99");
    await userEvent.click(page.getByRole("link", { name: "Week" }));
    await expect.element(page.getByRole("link", { name: /Classes.*not saved yet/ })).toBeVisible();
    const leaving = new Event("beforeunload", { cancelable: true });
    window.dispatchEvent(leaving);
    expect(leaving.defaultPrevented).toBe(true);
    location.hash = "#classes/rivera";
    await expect.element(page.getByLabelText(/^Room/)).toHaveValue("Room 99");
    await userEvent.click(page.getByRole("button", { name: "Discard changes" }));
    await expect.element(page.getByLabelText(/^Room/)).toHaveValue("Room 12");
    await expect
      .poll(() => {
        const later = new Event("beforeunload", { cancelable: true });
        window.dispatchEvent(later);
        return later.defaultPrevented;
      })
      .toBe(false);
  });
});

describe("files", () => {
  test("several dropped files become a draft each, a refused one is named", async () => {
    stagePlanner({
      hash: "#classes",
      actions: {
        readScheduleFile: async (file): Promise<ScheduleFileReading> =>
          file.name === "login.ics"
            ? fail({ refusal: { text: "This file is a web page.", cure: "Export it again.", line: 1 }, notes: [] })
            : ok({ entries: [anEntry("Snack")], notes: [] }),
      },
    });
    drop(anIcsFile("okafor_k.ics"), anIcsFile("login.ics"), anIcsFile("lee-4.ics"));
    await expect.element(page.getByRole("link", { name: "Complete okafor k" })).toBeVisible();
    await expect.element(page.getByRole("link", { name: "Complete lee 4" })).toBeVisible();
    const alert = page.getByRole("alert");
    await expect.element(alert).toHaveTextContent("login.ics was not imported. Nothing was changed.");
    await expect.element(alert).toHaveTextContent("Line 1: This file is a web page. Export it again.");
    await userEvent.click(page.getByRole("button", { name: "Discard lee 4" }));
    await expect.element(page.getByText("lee 4")).not.toBeInTheDocument();
    await userEvent.click(page.getByRole("link", { name: "Complete okafor k" }));
    await expect.element(page.getByLabelText("Name of the class")).toHaveValue("okafor k");
  });

  test("a first schedule is imported at once, with its notes", async () => {
    const stage = stagePlanner({
      hash: "#classes/okafor",
      actions: {
        readScheduleFile: async () =>
          ok({
            entries: [anEntry("Snack")],
            notes: [{ line: 12, field: "RRULE", text: "Shown once.", cure: "Check its days." }],
          }),
      },
    });
    await choose(anIcsFile());
    await expect.element(page.getByText("rivera.ics: 1 entry imported.")).toBeVisible();
    await userEvent.click(page.getByText("1 note about the file"));
    await expect.element(page.getByText("Line 12, RRULE: Shown once. Check its days.")).toBeVisible();
    expect(stage.asked).toMatchObject([["importSchedule", { classId: "okafor", sourceName: "rivera.ics" }]]);
  });

  test("a second one says what it would change, and which booked visits lose their routine", async () => {
    const writing = { title: "Writing", titleKey: "writing", weekdays: ["MO", "WE"] as const, allDay: false };
    const from = { ...writing, weekdays: [...writing.weekdays], startMinute: 545, endMinute: 575 };
    const to = { ...from, startMinute: 620, endMinute: 650 };
    stagePlanner({
      hash: "#classes/rivera",
      answers: {
        compareSchedule: async () =>
          ok({
            moved: [{ from, to }],
            gone: [{ ...from, title: "Snack", titleKey: "snack" }],
            added: [{ ...to, title: "Library", titleKey: "library" }],
            sameCount: 4,
            visits: [
              {
                bookingId: "b1",
                routineTitle: "Writing",
                date: "2026-11-30",
                startMinute: 545,
                endMinute: 575,
                movedTo: to,
              },
              { bookingId: "b2", routineTitle: "Snack", date: "2026-12-02", startMinute: 545, endMinute: 575 },
            ],
          }),
      },
    });
    await choose(anIcsFile());
    await expect
      .element(page.getByText("Writing moves from Mon, Wed 9:05 – 9:35 AM to Mon, Wed 10:20 – 10:50 AM"))
      .toBeVisible();
    await expect.element(page.getByText(/^Gone: Snack/)).toBeVisible();
    await expect.element(page.getByText(/^New: Library/)).toBeVisible();
    await expect.element(page.getByText("4 routines stay as they are.")).toBeVisible();
    await expect.element(page.getByText(/Booked: Writing, .*Nov 30.* The routine is at 10:20/)).toBeVisible();
    await expect.element(page.getByText(/Booked: Snack, .*Dec 2.* no longer there/)).toBeVisible();
  });

  test("a comparison that fails is said, and the choice stays hers", async () => {
    stagePlanner({ hash: "#classes/rivera", answers: { compareSchedule: async () => fail({ code: "no-answer" }) } });
    await choose(anIcsFile());
    await expect.element(page.getByText(/could not be compared/)).toBeVisible();
    await expect.element(page.getByRole("button", { name: "Replace the schedule" })).toBeVisible();
  });

  test("a second one says what it replaces, asks, and can be left", async () => {
    const stage = stagePlanner({ hash: "#classes/rivera" });
    await expect.element(page.getByText(/replaces the whole schedule from rivera-grade-2.ics/)).toBeVisible();
    await choose(anIcsFile("new.ics"));
    await userEvent.click(page.getByRole("button", { name: "Keep the old one" }));
    expect(stage.asked).toEqual([]);
    await choose(anIcsFile("new.ics"));
    await userEvent.click(page.getByRole("button", { name: "Replace the schedule" }));
    await expect.element(page.getByText("new.ics: 2 entries imported.")).toBeVisible();
    expect(stage.asked).toMatchObject([["importSchedule", { classId: "rivera", sourceName: "new.ics" }]]);
  });

  test("an import that was refused keeps the file at hand", async () => {
    stagePlanner({ hash: "#classes/okafor", refuse: { importSchedule: { code: "no-answer" } } });
    await choose(anIcsFile());
    await expect.element(page.getByRole("alert")).toHaveTextContent("Pushpin did not answer.");
    await expect.element(page.getByText("rivera.ics: 2 entries read.")).toBeVisible();
  });

  test("reading shows its progress and can be cancelled; what comes later is dropped", async () => {
    let options: ReadScheduleFileOptions | undefined;
    let finish: (reading: ScheduleFileReading) => void = () => {};
    const stage = stagePlanner({
      hash: "#classes/okafor",
      actions: {
        readScheduleFile: (_file, given) => {
          options = given;
          return new Promise((resolve) => {
            finish = resolve;
          });
        },
      },
    });
    await choose(anIcsFile());
    options!.onProgress(0.4);
    await expect
      .element(page.getByRole("progressbar", { name: "Reading rivera.ics…" }))
      .toHaveAttribute("value", "0.4");
    await userEvent.click(page.getByRole("button", { name: "Cancel" }));
    await expect.element(page.getByText("Reading rivera.ics was cancelled. Nothing was changed.")).toBeVisible();
    expect(options!.signal.aborted).toBe(true);
    finish(ok({ entries: [anEntry("Late")], notes: [] }));
    await Promise.resolve();
    expect(stage.asked).toEqual([]);
  });
});

describe("entries of which not all times are shown", () => {
  const caseload = (): Caseload => {
    const all = aCaseload();
    const cut = { count: 12, titles: ["Bell", "Duty"] };
    const classes = all.classes.map((one) => (one.schedule ? { ...one, schedule: { ...one.schedule, cut } } : one));
    return { ...all, classes };
  };

  test("are counted in the class's row and named on its page, with what to do", async () => {
    stagePlanner({ hash: "#classes", caseload: caseload() });
    await expect.element(page.getByText("12 entries are shown in part")).toBeVisible();
    location.hash = "#classes/rivera";
    await expect.element(page.getByText(/^Not all times of “Bell” are shown.*type its times in/)).toBeVisible();
    await expect.element(page.getByText(/^Not all times of “Duty”/)).toBeVisible();
    await expect.element(page.getByText("The same is true of 10 more entries.")).toBeVisible();
  });
});

describe("the recognised schedule", () => {
  test("starts with what needs a look; a corrected title stays in place and is remembered", async () => {
    const stage = stagePlanner({ hash: "#classes/rivera" });
    expect([...document.querySelectorAll("tbody th")].map((th) => th.firstChild?.textContent)).toEqual([
      "Block B",
      "Flex",
    ]);
    await tabTo("Routine of Flex");
    await userEvent.keyboard("snack");
    await userEvent.selectOptions(page.getByLabelText("Routine of Flex"), "snack");
    await expect.element(page.getByText("Remembered: “Flex” is Snack in this class.")).toBeVisible();
    expect(stage.asked.at(-1)).toEqual(["correctTitle", { classId: "rivera", titleKey: "flex", kind: "snack" }]);
    await expect.element(page.getByLabelText("Routine of Flex")).toHaveValue("snack");
    await expect.element(page.getByText("Set by you")).toBeVisible();
    await expect
      .element(page.getByRole("button", { name: "Needs a look (1)" }))
      .toHaveAttribute("aria-pressed", "true");
  });

  test("all titles show evidence and certainty in words; a correction can be taken back", async () => {
    const stage = stagePlanner({ hash: "#classes/rivera" });
    await userEvent.click(page.getByRole("button", { name: "All (11)" }));
    const row = page.getByRole("row", { name: /Lunch\/Recess/ });
    await expect.element(row).toHaveTextContent("also Recess");
    await expect.element(row).toHaveTextContent("Sure");
    await expect.element(row).toHaveTextContent("read from “Lunch”");
    await expect.element(page.getByRole("row", { name: /Teacher planning/ })).toHaveTextContent("Not a routine");
    await userEvent.selectOptions(page.getByLabelText("Routine of Quiet time"), "");
    expect(stage.asked.at(-1)).toEqual(["correctTitle", { classId: "rivera", titleKey: "quiet time", kind: null }]);
  });

  test("a title can be set to no routine", async () => {
    const stage = stagePlanner({ hash: "#classes/rivera" });
    await userEvent.selectOptions(page.getByLabelText("Routine of Block B"), "staff");
    expect(stage.asked.at(-1)).toEqual(["correctTitle", { classId: "rivera", titleKey: "block b", kind: "staff" }]);
  });
});

describe("deleting a class", () => {
  test("says what goes with it; Escape keeps it and gives the focus back", async () => {
    const stage = stagePlanner({ hash: "#classes/rivera" });
    await userEvent.click(page.getByRole("button", { name: "Delete this class" }));
    await expect.element(page.getByRole("dialog")).toHaveTextContent("your corrections of its titles");
    await userEvent.keyboard("{Escape}");
    await expect.element(page.getByRole("button", { name: "Delete this class" })).toHaveFocus();
    expect(stage.asked).toEqual([]);
  });

  test("says which booked visits it touches, by date", async () => {
    const visit = {
      visitId: "v1",
      date: "2026-10-06",
      startMinute: 485,
      endMinute: 515,
      routineTitle: "Arrival",
      studentIds: ["mj"],
      initials: ["MJ", "TR"],
    };
    const answers: StageOptions["answers"] = { loadVisitsOfClass: async () => ({ ok: true, value: [visit] }) };
    stagePlanner({ hash: "#classes/rivera", answers });
    await userEvent.click(page.getByRole("button", { name: "Delete this class" }));
    await expect.element(page.getByRole("dialog")).toHaveTextContent("1 booked visit is still to come.");
    await expect
      .element(page.getByRole("dialog").getByRole("listitem"))
      .toHaveTextContent(/^Tue, Oct 6, 8:05\s–\s8:35\sAM: Arrival, MJ,? and TR$/);
  });

  test("is refused aloud while students belong to it", async () => {
    stagePlanner({ hash: "#classes/rivera", refuse: { removeClass: { code: "in-use", count: 2 } } });
    await userEvent.click(page.getByRole("button", { name: "Delete this class" }));
    await userEvent.click(page.getByRole("button", { name: "Delete", exact: true }));
    await expect.element(page.getByRole("dialog")).toHaveTextContent("2 other entries belong to it");
  });

  test("leads back to the list", async () => {
    const stage = stagePlanner({ hash: "#classes/okafor" });
    await userEvent.click(page.getByRole("button", { name: "Delete this class" }));
    await userEvent.click(page.getByRole("button", { name: "Delete", exact: true }));
    await expect.element(page.getByRole("heading", { level: 1, name: "Classes" })).toBeVisible();
    expect(stage.caseload().classes.map(({ schoolClass }) => schoolClass.id)).toEqual(["rivera"]);
    await expect.element(page.getByText("Okafor, kindergarten was deleted.")).toBeVisible();
  });
});

test("a link to a class that is gone says so", async () => {
  stagePlanner({ hash: "#classes/nobody", caseload: aCaseload() });
  await expect.element(page.getByText("This class is no longer here.")).toBeVisible();
  await expect.element(page.getByRole("link", { name: "All classes" })).toBeVisible();
});
