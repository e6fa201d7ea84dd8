import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { Input } from "../../../../lib/contracts/requests";
import { expectAccessible } from "../../accessible";
import { aCaseload, anEmptyCaseload } from "../sample-caseload";
import { anEntry, clearStage, stagePlanner, type Stage } from "../stage";
import { ok } from "../../../../lib/core/result";

beforeEach(async () => page.viewport(1280, 900));
afterEach(clearStage);

const LIST = [
  "Student,Gr,Teacher,Service Minutes,Goals",
  '"Okonjo, Amara",2,Rivera,OT 30 min 2x/week,"1. Amara will zip her coat at recess. 2. Amara will write her name."',
  '"Adams, Olu",K,Okafor,OT 20-30 min weekly,',
  '"Bell, Harriet",1,Whitlock,OT 15 min/month consult,',
].join("\n");

async function paste(text: string): Promise<void> {
  const field = page.getByLabelText("Or paste it").element();
  const clipboardData = new DataTransfer();
  clipboardData.setData("text/plain", text);
  field.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  await expect.element(page.getByRole("heading", { name: /students?$/ })).toBeVisible();
}

const saved = (stage: Stage): Input<"importCaseload"> | undefined =>
  stage.asked.find(([name]) => name === "importCaseload")?.[1] as Input<"importCaseload"> | undefined;

describe("bringing in a caseload", () => {
  test("a pasted list becomes students of her classes; no name stays on the page", async () => {
    const stage = stagePlanner({ hash: "#bring-in", caseload: aCaseload({ students: [] }) });
    await paste(LIST);
    expect(document.body.textContent).not.toMatch(/Amara|Okonjo|Harriet/);
    await expect.element(page.getByLabelText("Class of AO")).toHaveValue("rivera");
    // The class that only the list names is made with it.
    await expect.element(page.getByLabelText("Name of class 1")).toHaveValue("Whitlock");
    await expectAccessible();
    await page.getByRole("button", { name: "Save all" }).click();
    // What is still needed takes the focus, and nothing is saved.
    await expect.element(page.getByLabelText("School of Whitlock")).toHaveFocus();
    expect(saved(stage)).toBeUndefined();
    await page.getByLabelText("School of Whitlock").selectOptions("Lincoln Elementary");
    const open = page.getByRole("textbox", { name: /Line 3 not understood, for OA/ });
    await expect.element(open).toHaveValue("OT 20-30 min weekly");
    await userEvent.fill(open, "30 min weekly");
    await page.getByRole("button", { name: /^Use this:/ }).click();
    await page.getByRole("button", { name: "Save all" }).click();
    await expect.element(page.getByText("Saved: 3 students, 1 classes.").first()).toBeVisible();
    expect(saved(stage)).toMatchObject({
      classes: [{ name: "Whitlock", teacherName: "Whitlock", grade: "1", siteId: "lincoln" }],
      students: [
        {
          initials: "AO",
          classId: "rivera",
          grade: "2",
          discipline: "OT",
          goals: [{ text: "___ will zip her coat at recess." }, { text: "___ will write her name." }],
          mandate: [{ minutes: 30, times: 2, per: "week", bucket: "direct" }],
        },
        { initials: "OA", classId: "okafor", mandate: [{ minutes: 30, times: 1, per: "week" }] },
        { initials: "HB", mandate: [{ minutes: 15, per: "month", bucket: "consult" }] },
      ],
    });
  });

  test("the same list again changes nobody", async () => {
    const stage = stagePlanner({ hash: "#bring-in", caseload: aCaseload({ students: [] }) });
    await paste(LIST);
    await page.getByLabelText("School of Whitlock").selectOptions("Lincoln Elementary");
    await page.getByRole("button", { name: /^Leave out: Line/ }).click();
    await page.getByRole("button", { name: "Save all" }).click();
    await expect.element(page.getByText(/^Saved: 3/).first()).toBeVisible();
    stage.asked.length = 0;
    await paste(LIST);
    await expect.element(page.getByText("0 new, 0 changed, 3 unchanged")).toBeVisible();
    await expect.element(page.getByText("Nothing to save yet.")).toBeVisible();
  });

  test("a code in another class asks who it is; the answer can be taken back", async () => {
    const stage = stagePlanner({ hash: "#bring-in", caseload: aCaseload({ students: [] }) });
    const list = "Student,Gr,Teacher,Minutes\nAO,2,Rivera,OT 30 min 2x/week";
    await paste(list);
    await page.getByRole("button", { name: "Save all" }).click();
    await expect.element(page.getByText(/^Saved: 1/).first()).toBeVisible();
    stage.asked.length = 0;
    await paste(list.replace("Rivera", "Okafor"));
    await page.getByRole("button", { name: "Save all" }).click();
    const who = page.getByLabelText("Who is AO?");
    await expect.element(who).toHaveFocus();
    expect(saved(stage)).toBeUndefined();
    await expectAccessible();
    // A closed list chooses with each arrow key: nothing is decided before she confirms.
    await userEvent.keyboard("{ArrowDown}{ArrowDown}");
    await expect.element(who).toBeVisible();
    await page.getByRole("button", { name: "Confirm who AO is" }).click();
    await expect.element(page.getByRole("button", { name: /^Ask me again/ })).toHaveFocus();
    await expect.element(page.getByLabelText("Initials or code of student 1")).toHaveValue("AO2");
    await page.getByRole("button", { name: /^Ask me again/ }).click();
    await userEvent.fill(page.getByLabelText("Initials or code of student 1"), "AO");
    await who.selectOptions("AO of Rivera, grade 2");
    await page.getByRole("button", { name: "Confirm who AO is" }).click();
    await expect.element(page.getByText("Changed: class")).toBeVisible();
    await page.getByRole("button", { name: "Save all" }).click();
    await expect.poll(() => saved(stage)?.students).toMatchObject([{ initials: "AO", classId: "okafor" }]);
  });

  test("a schedule dropped again replaces that of its saved class; she can start over", async () => {
    const stage = stagePlanner({
      hash: "#bring-in",
      actions: {
        readScheduleFile: async (file) =>
          ok({ entries: [anEntry("Snack")], notes: [], calendarName: file.name.slice(0, -4) }),
      },
    });
    const input = document.querySelector<HTMLInputElement>('[aria-labelledby="bring-in-schedules"] input[type=file]')!;
    await userEvent.upload(input, new File(["x"], "Ms Rivera - Rm 12 - Grade 2.ics"));
    const whose = page.getByLabelText("What the schedule Ms Rivera - Rm 12 - Grade 2 is for");
    await expect.element(whose).toHaveValue("rivera");
    await expect.element(page.getByText("Ms Rivera - Rm 12 - Grade 2.ics", { exact: true })).toBeVisible();
    await expectAccessible();
    await whose.selectOptions("A new class");
    await expect.element(page.getByLabelText("Name of class 1")).toHaveValue("Ms Rivera - Rm 12 - Grade 2");
    await whose.selectOptions("Replace the schedule of Rivera, grade 2");
    await page.getByRole("button", { name: "Save all" }).click();
    await expect
      .poll(() => saved(stage))
      .toMatchObject({ classes: [], schedules: [{ classId: "rivera", entries: [{ title: "Snack" }] }] });
    await userEvent.upload(input, new File(["x"], "Mr Nu.ics"));
    await page.getByRole("button", { name: "Start over…" }).click();
    await page.getByRole("button", { name: "Discard" }).click();
    await expect.element(page.getByLabelText("Name of class 1")).not.toBeInTheDocument();
    await expect.element(page.getByRole("button", { name: "Start over…" })).not.toBeInTheDocument();
  });

  test("nobody's line is named by its number and can be given to a student; each line is to be checked", async () => {
    stagePlanner({ hash: "#bring-in", caseload: aCaseload({ students: [] }) });
    const [head, amara] = LIST.split("\n") as [string, string];
    await paste([head, ",2,Rivera,OT 15 min 1x/week,", amara].join("\n"));
    await expect.element(page.getByText(/^Check each line before you save/)).toBeVisible();
    await expect.element(page.getByText(/^Line 2: .*OT 15 min 1x\/week/)).toBeVisible();
    await expectAccessible();
    const give = page.getByRole("button", { name: "Add line 2 to the student" });
    await give.click();
    await expect.element(page.getByLabelText("Student of line 2")).toHaveFocus();
    await userEvent.keyboard("{ArrowDown}");
    await expect.element(page.getByText(/belongs to no student/)).toBeVisible();
    await give.click();
    await expect.element(page.getByText("Line 2 now belongs to AO.")).toBeVisible();
    await expect.element(page.getByText(/belongs to no student/)).not.toBeInTheDocument();
    await userEvent.fill(page.getByRole("textbox", { name: /^Line 2 not understood, for AO/ }), "15 min 1x/week");
    await page.getByRole("button", { name: /^Use this: Line 2/ }).click();
    await expect.element(page.getByRole("row", { name: /Include AO/ })).toHaveTextContent(/15 min/);
  });

  test("students who share initials are named with their class: those who are gone, and those a line is given to", async () => {
    const [mj, ...others] = aCaseload().students;
    const twin = { ...mj!, student: { ...mj!.student, id: "mj2", classId: "okafor" } };
    stagePlanner({ hash: "#bring-in", caseload: aCaseload({ students: [mj!, twin, ...others] }) });
    const ao = ["AO,2,Rivera,OT 30 min 2x/week", "AO,K,Okafor,OT 30 min 1x/week"];
    await paste(["Student,Gr,Teacher,Minutes", ",2,Rivera,OT 15 min 1x/week", ...ao].join("\n"));
    for (const name of ["MJ of Rivera, grade 2", "MJ of Okafor, kindergarten", "TR"])
      await expect.element(page.getByRole("link", { name, exact: true })).toBeVisible();
    await expect.element(page.getByText(/Deleting a student also deletes sessions, minutes/)).toBeVisible();
    // The list's own rows get codes of their own; she may type another.
    await userEvent.fill(page.getByLabelText("Initials or code of student 2"), "AO");
    await userEvent.tab();
    const choices = [...(page.getByLabelText("Student of line 2").element() as HTMLSelectElement).options];
    expect(choices.slice(1).map(({ label }) => label)).toEqual(["AO of Rivera, grade 2", "AO of Okafor, kindergarten"]);
  });

  test("a list that moves a student names the visits that are booked in the class left", async () => {
    const visit = { visitId: "v1", date: "2026-10-07", startMinute: 485, endMinute: 515, routineTitle: "Arrival" };
    const asked: unknown[] = [];
    stagePlanner({
      hash: "#bring-in",
      answers: {
        loadVisitsOfStudents: async ({ students }) => {
          asked.push(students);
          return { ok: true, value: [{ ...visit, studentIds: ["mj"], initials: ["MJ"] }] };
        },
      },
    });
    await paste("Student,Gr,Teacher,Minutes\nMJ,2,Okafor,OT 30 min 2x/week");
    const who = page.getByLabelText("Who is MJ?");
    await who.selectOptions("MJ of Rivera, grade 2");
    await page.getByRole("button", { name: "Confirm who MJ is" }).click();
    await expect
      .element(page.getByText(/^1 booked visit is in a class that a student of the list leaves/))
      .toBeVisible();
    await expect.element(page.getByText(/Wed, Oct 7, 8:05/)).toBeVisible();
    expect(asked.at(-1)).toEqual([{ id: "mj", staysIn: "okafor" }]);
  });

  test("several IEPs that are dropped as lists become a student each", async () => {
    stagePlanner({ hash: "#bring-in" });
    const iep = (name: string, minutes: number): string =>
      [
        "INDIVIDUALIZED EDUCATION PROGRAM",
        `Student Name: ${name}`,
        "PRESENT LEVELS",
        "MEASURABLE ANNUAL GOALS",
        "Annual Goal 1: The student will write three sentences in 4 of 5 trials.",
        "RELATED SERVICES",
        `Occupational Therapy\t2 x Weekly\t${minutes} min.\tTherapy Room`,
      ].join("\n");
    await userEvent.upload(
      document.querySelector<HTMLInputElement>('[aria-labelledby="bring-in-caseload"] input[type=file]')!,
      [new File([iep("Adams, Olu", 30)], "oa.txt"), new File([iep("Bell, Cora", 20)], "cb.txt")],
    );
    await expect.element(page.getByRole("heading", { name: "2 students" })).toBeVisible();
    await expect.element(page.getByRole("row", { name: /Include OA/ })).toHaveTextContent("30 min, 2 times a week");
    await expect.element(page.getByRole("row", { name: /Include CB/ })).toHaveTextContent("20 min, 2 times a week");
    await expect.element(page.getByText(/^An IEP gives one student/)).toBeVisible();
    // An IEP is no list of all students.
    expect(page.getByText(/not on this list/).elements()).toEqual([]);
    expect(document.body.textContent).not.toMatch(/Adams|Cora/);
    await expectAccessible();
  });

  test("what was read in an IEP shows the part of the page that it came from, unfolded where it is doubtful", async () => {
    stagePlanner({ hash: "#bring-in" });
    const iep = [
      "INDIVIDUALIZED EDUCATION PROGRAM",
      "Student Name: Adams, Olu",
      "PRESENT LEVELS",
      "MEASURABLE ANNUAL GOALS",
      "Annual Goal 1: Olu will write three sentences in 4 of 5 trials.",
      "RELATED SERVICES",
      "Occupational Therapy\t2 x Weekly\t30 min.\tTherapy Room",
      "Speech Therapy\t20-30 min\tweekly\tTherapy Room",
      "ACCOMMODATIONS",
      "Olu has a movement break of 5 minutes",
      "Preferential seating",
    ].join("\n");
    await userEvent.upload(
      document.querySelector<HTMLInputElement>('[aria-labelledby="bring-in-caseload"] input[type=file]')!,
      new File([iep], "oa.txt"),
    );
    await expect.element(page.getByRole("row", { name: /Include OA/ })).toHaveTextContent("30 min, 2 times a week");
    const marked = (): [string, boolean][] =>
      [...document.querySelectorAll("details.planner-cut-out")].map((one) => [
        [...one.querySelectorAll("mark")].map(({ textContent }) => textContent).join("/"),
        (one as HTMLDetailsElement).open,
      ]);
    expect(marked()).toEqual(
      expect.arrayContaining([
        ["Occupational Therapy | 2 x Weekly | 30 min. | Therapy Room", false],
        ["Annual Goal 1: ___ will write three sentences in 4 of 5 trials.", false],
        ["Speech Therapy | 20-30 min | weekly | Therapy Room", true],
        ["___ has a movement break of 5 minutes", false],
      ]),
    );
    await expect.element(page.getByText("1 accommodation names a time or a routine")).toBeVisible();
    await expect.element(page.getByLabelText("___ has a movement break of 5 minutes")).toBeChecked();
    expect(document.body.textContent).not.toMatch(/Adams|Olu/);
    await expectAccessible();
  });

  test("a refused save names the rows, marks them, and a changed row is no longer marked", async () => {
    const errors = [
      { field: "sites.0.name", code: "duplicate" as const },
      { field: "students.1.mandate.0.minutes", code: "out-of-range" as const, min: 1, max: 600 },
    ];
    stagePlanner({
      hash: "#bring-in",
      caseload: aCaseload({ students: [] }),
      refuse: { importCaseload: { code: "invalid-fields", errors } },
    });
    await paste(LIST);
    await page.getByLabelText("School of Whitlock").selectOptions("Lincoln Elementary");
    await page.getByRole("button", { name: /^Leave out: Line/ }).click();
    await page.getByRole("button", { name: "Save all" }).click();
    const notice = page.getByRole("alert");
    await expect.element(notice).toHaveTextContent("OA, Minutes: Type a number from 1 to 600.");
    const row = page.getByRole("row", { name: /Include OA/ });
    await expect.element(row).toHaveTextContent("Minutes: Type a number from 1 to 600.");
    await expectAccessible();
    await page.getByLabelText("Grade of OA").selectOptions("1");
    await expect.element(row).not.toHaveTextContent("Type a number");
    await expect.element(notice).not.toHaveTextContent("OA");
  });

  test("names are hashed by row before anything is saved; where that fails it is said and can be tried again", async () => {
    const hashing: { names: Input<"hashNames">["names"]; answer: (isOk: boolean) => void }[] = [];
    const stage = stagePlanner({
      hash: "#bring-in",
      caseload: aCaseload({ students: [] }),
      answers: {
        hashNames: ({ names }) =>
          new Promise((resolve) => {
            const value = names.map(({ rowId, parts }) => ({
              rowId,
              tokens: { keyId: "k", hashes: [parts.join(" ")] },
            }));
            const failed = { ok: false, failure: { code: "no-answer" } } as const;
            hashing.push({ names, answer: (isOk) => resolve(isOk ? { ok: true, value } : failed) });
          }),
      },
    });
    await paste(LIST.split("\n").slice(0, 2).join("\n"));
    await userEvent.fill(page.getByLabelText("Initials or code of student 1"), "S-7");
    const save = page.getByRole("button", { name: "Save all" });
    await save.click({ force: true });
    expect(saved(stage)).toBeUndefined();
    hashing[0]!.answer(false);
    await expect
      .element(page.getByRole("alert"))
      .toHaveTextContent(/could not prepare the check for these students’ names/);
    expect(document.body.textContent).not.toMatch(/Amara|Okonjo/);
    await expectAccessible();
    await page.getByRole("button", { name: "Prepare the names again" }).click();
    await expect.poll(() => hashing.length).toBe(2);
    expect(hashing[1]!.names).toEqual(hashing[0]!.names);
    hashing[1]!.answer(true);
    await expect.element(page.getByRole("button", { name: "Prepare the names again" })).not.toBeInTheDocument();
    await expect.element(save).toHaveFocus();
    await save.click();
    await expect
      .poll(() => saved(stage)?.students)
      .toMatchObject([{ initials: "S-7", nameTokens: { keyId: "k", hashes: [expect.stringContaining("Amara")] } }]);
  });

  test("a text without students is refused with what is looked for", async () => {
    stagePlanner({ hash: "#bring-in" });
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", "Dear all, the meeting is at noon.");
    page
      .getByLabelText("Or paste it")
      .element()
      .dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
    await expect.element(page.getByRole("alert")).toHaveTextContent(/No student was found/);
    pasteInto("Or paste it", "foo;bar\n1;2");
    await expect.element(page.getByRole("alert")).toHaveTextContent(/No column with students was recognised/);
  });

  test("a day under 'IEP date' is asked about, and a class's own name is no teacher", async () => {
    stagePlanner({ hash: "#bring-in", caseload: aCaseload({ students: [] }) });
    pasteInto("Or paste it", 'Student,Gr,Class,OT,IEP date\n"Okonjo, Amara",1,Ladybugs,30 min/wk,3/4/27');
    await expect.element(page.getByText("1 new, 0 changed, 0 unchanged")).toBeVisible();
    await expect.element(page.getByText(/IEP date: 3\/4\/27”: the last IEP or the next review\?/)).toBeVisible();
    await expect.element(page.getByLabelText("Teacher of Ladybugs")).toHaveValue("");
    await expectAccessible();
    await userEvent.fill(page.getByLabelText("Annual review of AO"), "2027-03-04");
    await expect.element(page.getByText(/the last IEP or the next review/)).not.toBeInTheDocument();
  });

  test("the first run: schedules, list, schools and hours in one save", async () => {
    const stage = stagePlanner({
      hash: "#welcome",
      caseload: anEmptyCaseload(),
      actions: {
        readScheduleFile: async (file) =>
          ok({ entries: [anEntry("Snack")], notes: [], calendarName: file.name.slice(0, -4) }),
      },
    });
    await expect.element(page.getByRole("heading", { level: 1 })).toHaveTextContent("Welcome to Pushpin");
    await expect.element(page.getByRole("button", { name: /used Pushpin before/ })).toBeVisible();
    const input = document.querySelector<HTMLInputElement>("input[type=file][multiple]")!;
    await userEvent.upload(input, [
      new File(["x"], "Ms Rivera - Rm 12 - Grade 2.ics"),
      new File(["x"], "Mr Okafor Kindergarten.ics"),
    ]);
    await expect.element(page.getByLabelText("Teacher of Mr Okafor Kindergarten")).toHaveValue("Mr Okafor");
    await paste(
      LIST.split("\n")
        .slice(0, 3)
        .join("\n")
        .replace("Gr,", "Gr,School,")
        .replace(",2,", ",2,Lincoln,")
        .replace(",K,", ",K,Maple,"),
    );
    await expect.element(page.getByLabelText("School of Ms Rivera - Rm 12 - Grade 2")).toHaveTextContent("Lincoln");
    await page.getByRole("button", { name: /^Leave out: Line/ }).click();
    await page.getByRole("group", { name: "Lincoln" }).getByLabelText("Monday").click();
    const atMaple = page.getByRole("group", { name: "Maple" }).getByLabelText("Monday");
    await atMaple.click();
    await expect.element(page.getByText(/^Monday, 8:00 AM – 3:00 PM: Lincoln and Maple$/)).toBeVisible();
    await atMaple.click();
    await expect.element(page.getByText(/Lincoln and Maple/)).not.toBeInTheDocument();
    await page.getByRole("button", { name: "Save all" }).click();
    await expect.element(page.getByRole("link", { name: /Open your calendar/ })).toBeVisible();
    expect(saved(stage)).toMatchObject({
      sites: [{ name: "Lincoln" }, { name: "Maple" }],
      classes: [
        { teacherName: "Ms Rivera", room: "12", grade: "2" },
        { teacherName: "Mr Okafor", grade: "K" },
      ],
      students: [{ initials: "AO" }, { initials: "OA" }],
      workingHours: [{ weekday: "MO", startMinute: 480, endMinute: 900 }],
    });
  });

  const pasteInto = (label: string, text: string): void => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", text);
    page
      .getByLabelText(label)
      .element()
      .dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  };

  test("the first run takes what teachers send: a text file and a paste are classes, with their hours", async () => {
    const stage = stagePlanner({
      hash: "#welcome",
      caseload: anEmptyCaseload(),
      actions: { readScheduleFile: async (file) => ok({ text: await file.text(), notes: [] }) },
    });
    const input = document.querySelector<HTMLInputElement>("input[type=file][multiple]")!;
    const mail = "Hi,\nhere is our day\n7:55-8:15 Arrival\n8:15-9:00 Writing workshop\nMath is after lunch\n";
    await userEvent.upload(input, [
      new File([mail], "Delgado 1st grade (Rm 7).txt"),
      new File(["Thanks!"], "note.txt"),
    ]);
    await expect.element(page.getByLabelText("Teacher of Delgado 1st grade (Rm 7)")).toHaveValue("");
    await userEvent.fill(page.getByLabelText("Teacher of Delgado 1st grade (Rm 7)"), "Ms. Delgado");
    await expect.element(page.getByRole("alert")).toHaveTextContent(/note\.txt[^]*No routine with a time was found/);
    await expect.element(page.getByText(/was left out: Math is after lunch/)).toBeVisible();
    pasteInto("Or paste a schedule", "Ms. Okafor - Kindergarten, Rm 3\n8:30-9:00 Morning meeting\n2:10-2:40 Snack\n");
    await expect.element(page.getByLabelText("Teacher of Ms. Okafor - Kindergarten, Rm 3")).toHaveValue("Ms. Okafor");
    pasteInto("Or paste a schedule", "See you on Monday");
    await expect.element(page.getByText(/No routine with a time was found/).last()).toBeVisible();
    await expectAccessible();
    await page.getByRole("button", { name: "Add a school" }).click();
    await userEvent.fill(page.getByLabelText("Name of school 1"), "Lincoln");
    await expect.element(page.getByLabelText("From, at Lincoln")).toHaveValue("07:55");
    await expect.element(page.getByLabelText("To, at Lincoln")).toHaveValue("14:40");
    await page.getByRole("group", { name: "Lincoln" }).getByLabelText("Tuesday").click();
    await page.getByRole("button", { name: "Save all" }).click();
    await expect.element(page.getByRole("link", { name: /Open your calendar/ })).toBeVisible();
    expect(saved(stage)).toMatchObject({
      classes: [
        { teacherName: "Ms. Delgado", room: "7", grade: "1" },
        { teacherName: "Ms. Okafor", room: "3", grade: "K" },
      ],
      schedules: [
        { sourceName: "Delgado 1st grade (Rm 7).txt", entries: [{ title: "Arrival" }, { title: "Writing workshop" }] },
        { sourceName: "Pasted schedule 1" },
      ],
      workingHours: [{ weekday: "TU", startMinute: 475, endMinute: 880 }],
    });
  });

  test("the teacher is guessed from the calendar or from the list, with the title where one has it", async () => {
    stagePlanner({
      hash: "#welcome",
      caseload: anEmptyCaseload(),
      actions: {
        readScheduleFile: async (file) => ok({ entries: [anEntry("Snack")], notes: [], calendarName: file.name }),
      },
    });
    const input = document.querySelector<HTMLInputElement>("input[type=file][multiple]")!;
    await userEvent.upload(input, [
      new File(["x"], "Delgado 1st grade (Rm 7)"),
      new File(["x"], "Room 9 second grade"),
    ]);
    pasteInto(
      "Or paste it",
      'Student,Gr,Homeroom,OT,Annual review\n"Okonjo, Amara",1,Ms. Delgado,30 min/wk,3/4/27\n"Adams, Olu",1,Delgado,30 min/wk,?',
    );
    await expect.element(page.getByLabelText("Teacher of Delgado 1st grade (Rm 7)")).toHaveValue("Ms. Delgado");
    await expect.element(page.getByLabelText("Annual review of AO")).toHaveValue("2027-03-04");
    await expect
      .element(page.getByText("Line 3, column “Annual review”: “?”: may not be the review date"))
      .toBeVisible();
    await expectAccessible();
    await userEvent.fill(page.getByLabelText("Annual review of OA"), "2027-05-06");
    await expect
      .element(page.getByText("Line 3, column “Annual review”: “?”: may not be the review date"))
      .not.toBeInTheDocument();
  });

  test("the school calendar is the third drop, and waits on its school's page after saving", async () => {
    const previewed: Input<"previewSchoolCalendar">[] = [];
    const stage = stagePlanner({
      hash: "#welcome",
      caseload: anEmptyCaseload(),
      answers: {
        previewSchoolCalendar: async (file) => {
          previewed.push(file);
          return { ok: true, value: { recognised: [], unrecognised: [], gone: [], cut: { count: 0, titles: [] } } };
        },
      },
      actions: {
        readScheduleFile: async (file) => ok({ entries: [anEntry("No school")], notes: [], calendarName: file.name }),
      },
    });
    const drop = document.querySelector<HTMLInputElement>('[aria-labelledby="bring-in-calendar"] input[type=file]')!;
    await userEvent.upload(drop, new File(["x"], "district.ics"));
    await expect.element(page.getByText("district.ics: 1 entry")).toBeVisible();
    await page.getByRole("button", { name: "Add a school" }).click();
    await userEvent.fill(page.getByLabelText("Name of school 1"), "Lincoln");
    await expect.element(page.getByLabelText("School of district.ics")).toHaveTextContent("Lincoln");
    await expectAccessible();
    await page.getByRole("button", { name: "Save all" }).click();
    const check = page.getByRole("link", { name: /^Check the calendar of/ });
    await expect.element(check).toBeVisible();
    const siteId = saved(stage)!.sites[0]!.id;
    await expect.element(check).toHaveAttribute("href", `#calendar/${siteId}`);
    expect(previewed).toMatchObject([{ siteId, sourceName: "district.ics", entries: [{ title: "No school" }] }]);
  });

  test("several classes in one paste become as many classes, each with its own list", async () => {
    const stage = stagePlanner({ hash: "#bring-in", caseload: aCaseload({ students: [] }) });
    const times = ["8:30-9:00", "9:00-9:40", "9:40-10:20"];
    const of = (head: string, titles: string[]): string[] => [
      head,
      ...titles.map((title, at) => `${times[at]} ${title}`),
    ];
    pasteInto(
      "Or paste a schedule",
      [
        ...of("Ms. Lee - Grade 2", ["Circle", "Math", "Art"]),
        "",
        ...of("Ms. Ruiz - Grade 3", ["Snack", "Science", "PE"]),
      ].join("\n"),
    );
    await expect.element(page.getByLabelText("Name of class 2")).toHaveValue("Ms. Ruiz - Grade 3");
    for (const name of ["Ms. Lee - Grade 2", "Ms. Ruiz - Grade 3"])
      await page.getByLabelText(`School of ${name}`).selectOptions("Lincoln Elementary");
    await page.getByRole("button", { name: "Save all" }).click();
    await expect
      .poll(() => saved(stage)?.schedules)
      .toMatchObject([
        { entries: [{ title: "Circle" }, { title: "Math" }, { title: "Art" }] },
        { entries: [{ title: "Snack" }, { title: "Science" }, { title: "PE" }] },
      ]);
  });

  test("of several classes in one paste the one without a routine is named", async () => {
    stagePlanner({ hash: "#bring-in", caseload: aCaseload({ students: [] }) });
    const bare = ["8:30-9:00", "9:00-9:40", "9:40-10:20"];
    const full = bare.map((time, at) => `${time} ${["Circle", "Math", "Art"][at]}`);
    pasteInto("Or paste a schedule", ["Ms. Lee - Grade 2", ...full, "", "Ms. Ruiz - Grade 3", ...bare].join("\n"));
    await expect.element(page.getByLabelText("Name of class 1")).toBeVisible();
    await expect.element(page.getByText(/^No class was created for Ms\. Ruiz - Grade 3: no routine/)).toBeVisible();
  });

  test("each pasted schedule is a class of its own, also below a list that names both classes", async () => {
    const stage = stagePlanner({ hash: "#bring-in", caseload: aCaseload({ students: [], classes: [] }) });
    await paste('Student,Gr,Teacher,OT\n"Okonjo, Amara",2,Ms. Lee,30 min/wk\n"Adams, Olu",3,Ms. Ruiz,30 min/wk');
    pasteInto("Or paste a schedule", "Ms. Lee - Grade 2\n8:30-9:00 Morning meeting\n");
    await expect.element(page.getByLabelText("Teacher of Ms. Lee - Grade 2")).toHaveValue("Ms. Lee");
    pasteInto("Or paste a schedule", "Ms. Ruiz - Grade 3\n9:00-9:40 Snack\n");
    await expect.element(page.getByLabelText("Teacher of Ms. Ruiz - Grade 3")).toHaveValue("Ms. Ruiz");
    await expect.element(page.getByLabelText("Class of AO")).toHaveTextContent(/Ms\. Lee/);
    for (const name of ["Ms. Lee - Grade 2", "Ms. Ruiz - Grade 3"])
      await page.getByLabelText(`School of ${name}`).selectOptions("Lincoln Elementary");
    await page.getByRole("button", { name: "Save all" }).click();
    await expect
      .poll(() => saved(stage)?.schedules)
      .toMatchObject([
        { sourceName: "Pasted schedule 1", entries: [{ title: "Morning meeting" }] },
        { sourceName: "Pasted schedule 2", entries: [{ title: "Snack" }] },
      ]);
    const { classes, students } = saved(stage)!;
    expect(students.map(({ classId }) => classId)).toEqual(classes.map(({ id }) => id));
  });

  test("a typed schedule is read with the button; the class is announced, and what it leaves open is said", async () => {
    stagePlanner({ hash: "#bring-in" });
    const field = page.getByRole("textbox", { name: "Or paste a schedule" });
    await userEvent.fill(field, "See you on Monday");
    await page.getByRole("button", { name: "Read the schedule" }).click();
    await expect.element(page.getByText(/No routine with a time was found/)).toBeVisible();
    await expect.element(field).toHaveValue("See you on Monday");
    await userEvent.fill(
      field,
      "Ms. Lee - Grade 2\n8:30-9:00 Morning meeting\n9:00-10:00 Math\n\nEarly release\n8:30-8:50 Morning meeting\n8:50-9:20 Math\n",
    );
    await page.getByRole("button", { name: "Read the schedule" }).click();
    await expect.element(field).toHaveValue("");
    await expect
      .element(page.getByRole("status").getByText("Class added: Ms. Lee - Grade 2, 2 entries"))
      .toBeInTheDocument();
    await expect.element(page.getByText(/^1 list is for other days/)).toBeVisible();
    await expect.element(page.getByText(/before you close or reload this page/)).toBeVisible();
    expect(document.body.textContent).not.toMatch(/0 lines/);
    await expectAccessible();
  });

  const dropCalendars = async (...files: File[]): Promise<void> => {
    for (const file of files)
      await userEvent.upload(
        document.querySelector<HTMLInputElement>('[aria-labelledby="bring-in-calendar"] input[type=file]')!,
        file,
      );
  };
  const readAnything = {
    readScheduleFile: async (file: File) => ok({ entries: [anEntry("No school")], notes: [], calendarName: file.name }),
  };
  const EMPTY_PREVIEW = { recognised: [], unrecognised: [], gone: [], cut: { count: 0, titles: [] } };

  test("a calendar without a school leads to the button that adds one", async () => {
    const stage = stagePlanner({ hash: "#welcome", caseload: anEmptyCaseload(), actions: readAnything });
    await dropCalendars(new File(["x"], "district.ics"));
    await expect.element(page.getByText("1 field is still needed")).toBeVisible();
    await page.getByRole("button", { name: "Save all" }).click();
    await expect.element(page.getByRole("button", { name: "Add a school" })).toHaveFocus();
    expect(saved(stage)).toBeUndefined();
    await expectAccessible();
  });

  test("a second calendar of a school stays until the first was checked; what is added while saving stays too", async () => {
    const previewed: string[] = [];
    let answer = (): void => undefined;
    const stage = stagePlanner({
      hash: "#welcome",
      caseload: anEmptyCaseload(),
      actions: readAnything,
      answers: {
        previewSchoolCalendar: ({ sourceName }) => {
          previewed.push(sourceName);
          return new Promise((resolve) => (answer = () => resolve({ ok: true, value: EMPTY_PREVIEW })));
        },
      },
    });
    await dropCalendars(new File(["x"], "district.ics"), new File(["x"], "school.ics"));
    await page.getByRole("button", { name: "Add a school" }).click();
    await userEvent.fill(page.getByLabelText("Name of school 1"), "Lincoln");
    await expect.element(page.getByText(/^school\.ics stays here for now/)).toBeVisible();
    const save = page.getByRole("button", { name: "Save all" });
    await save.click();
    await expect.poll(() => previewed).toEqual(["district.ics"]);
    await expect.element(save).toHaveAttribute("aria-disabled", "true");
    await save.click({ force: true });
    pasteInto("Or paste a schedule", "Ms. Lee - Grade 2\n8:30-9:00 Morning meeting\n");
    answer();
    await expect.element(save).not.toHaveAttribute("aria-disabled");
    expect(stage.asked.filter(([name]) => name === "importCaseload")).toHaveLength(1);
    await expect.element(page.getByLabelText("Teacher of Ms. Lee - Grade 2")).toHaveValue("Ms. Lee");
    await expect.element(page.getByText("school.ics: 1 entry")).toBeVisible();
    await expect.element(page.getByText("district.ics: 1 entry")).not.toBeInTheDocument();
    await expectAccessible();
  });

  test("a calendar that could not be prepared stays, and saving again tries it again", async () => {
    const answers = [
      { ok: false, failure: { code: "no-answer" } },
      { ok: true, value: EMPTY_PREVIEW },
    ] as const;
    let tries = 0;
    stagePlanner({
      hash: "#welcome",
      caseload: anEmptyCaseload(),
      actions: readAnything,
      answers: { previewSchoolCalendar: async () => answers[tries++]! },
    });
    await dropCalendars(new File(["x"], "district.ics"));
    await page.getByRole("button", { name: "Add a school" }).click();
    await userEvent.fill(page.getByLabelText("Name of school 1"), "Lincoln");
    await page.getByRole("button", { name: "Save all" }).click();
    await expect.element(page.getByText(/It is still here: save again/)).toBeVisible();
    await expect.element(page.getByText("district.ics: 1 entry")).toBeVisible();
    await page.getByRole("button", { name: "Save all" }).click();
    await expect.element(page.getByRole("link", { name: /^Check the calendar of/ })).toBeVisible();
    await expect.element(page.getByText("district.ics: 1 entry")).not.toBeInTheDocument();
    expect(tries).toBe(2);
  });

  test("files that are read one after another say how many, and can be stopped; what was read stays", async () => {
    let isStopped = false;
    stagePlanner({
      hash: "#bring-in",
      caseload: aCaseload({ students: [] }),
      actions: {
        readListFile: async (file, signal) => {
          if (file.name !== "3.csv") return ok({ text: LIST, lines: [] });
          await new Promise((resolve) => signal.addEventListener("abort", resolve));
          isStopped = true;
          return ok({ text: LIST, lines: [] });
        },
      },
    });
    const input = document.querySelector<HTMLInputElement>('[aria-labelledby="bring-in-caseload"] input[type=file]')!;
    expect(input.accept).toContain(".xlsx");
    const files = Array.from({ length: 20 }, (_, i) => new File(["x"], `${i + 1}.csv`));
    await userEvent.upload(input, files);
    await expect.element(page.getByText("Reading 3.csv (3 of 20)…")).toBeVisible();
    await page.getByRole("button", { name: "Stop reading" }).click();
    await expect.element(page.getByText(/^Reading stopped after 2 of 20 files\./)).toBeVisible();
    await expect.element(page.getByLabelText("Class of AO").first()).toBeVisible();
    expect(isStopped).toBe(true);
  });
});
