import type { VisitLine, VisitList } from "../../../../lib/contracts/visits";
import { expectAccessible } from "../../accessible";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { aCaseload, anEmptyCaseload } from "../sample-caseload";
import { clearStage, stagePlanner, type StageOptions } from "../stage";

beforeEach(async () => page.viewport(1280, 900));
afterEach(clearStage);

/** Presses Tab and types. */
async function next(text: string): Promise<void> {
  await userEvent.tab();
  await userEvent.keyboard(text);
}

describe("adding a student", () => {
  test("with the keyboard alone: two goals, the class's grade, minutes per month", async () => {
    const stage = stagePlanner({ hash: "#students/new", caseload: aCaseload({ students: [] }) });
    await expect.element(page.getByLabelText("Initials or code")).toHaveFocus();
    await userEvent.keyboard("KL");
    await next("Riv");
    await expect.element(page.getByLabelText("Grade")).toHaveValue("2");
    await userEvent.tab();
    await next("SLP");
    // The annual review stays empty: month, day, year and the picker's button.
    for (let stop = 0; stop < 4; stop += 1) await userEvent.tab();
    await next("Will ask for help with a full sentence.");
    await userEvent.tab();
    await userEvent.keyboard("{Enter}");
    await expect.element(page.getByRole("textbox", { name: "Goal 2" })).toHaveFocus();
    await userEvent.keyboard("Will retell a story in order.");
    await userEvent.tab();
    await userEvent.tab();
    await next("120");
    await next("1");
    await next("mon");
    // What follows stays empty, the accommodations last.
    for (let stop = 0; stop < 3; stop += 1) await userEvent.tab();
    await next("{Enter}");
    await expect.element(page.getByText("KL is saved.")).toBeVisible();
    expect(stage.asked).toMatchObject([
      [
        "saveStudent",
        {
          initials: "KL",
          classId: "rivera",
          grade: "2",
          discipline: "SLP",
          goals: [{ text: "Will ask for help with a full sentence." }, { text: "Will retell a story in order." }],
          mandate: [{ minutes: 120, times: 1, per: "month", bucket: "direct" }],
        },
      ],
    ]);
    await expect.element(page.getByRole("link", { name: "Edit KL" })).toHaveFocus();
  });

  test("says at once that a full name does not belong there", async () => {
    const stage = stagePlanner({ hash: "#students/new" });
    await userEvent.fill(page.getByLabelText("Initials or code"), "Maria J");
    await userEvent.tab();
    await expect.element(page.getByLabelText("Initials or code")).toHaveAccessibleDescription(/looks like a full name/);
    expect(stage.asked).toEqual([]);
  });

  test("names everything that is missing, keeps what was typed, and goes to the first", async () => {
    const stage = stagePlanner({ hash: "#students/new" });
    await userEvent.fill(page.getByLabelText("Minutes per session"), "half an hour");
    await userEvent.click(page.getByRole("button", { name: "Save", exact: true }));
    await expect.element(page.getByLabelText("Initials or code")).toHaveFocus();
    await expect.element(page.getByText("Type initials or a code, such as MJ or S-04.")).toBeVisible();
    await expect.element(page.getByText("Type the goal as written in the IEP.")).toBeVisible();
    await expect
      .element(page.getByLabelText("Minutes per session"))
      .toHaveAccessibleDescription("Type a number from 1 to 600.");
    await expect.element(page.getByLabelText("Minutes per session")).toHaveValue("half an hour");
    expect(stage.asked).toEqual([]);
  });

  test("offers the sentences of a pasted IEP page that look like goals, one by one", async () => {
    stagePlanner({ hash: "#students/new" });
    const pageOfIep = [
      "PRESENT LEVELS. The student enjoys music. The team will meet in May.",
      "Goal 1: By May 2027, the student will zip up a coat with one verbal cue in 4 of 5 trials.",
      "Goal 2: The student will write 3 sentences with spaces between words with 80% accuracy.",
      "Services: 30 minutes weekly. Parents will receive progress reports.",
    ].join("\n");
    await userEvent.fill(page.getByRole("textbox", { name: "Goal 1" }), pageOfIep);
    await userEvent.click(page.getByRole("button", { name: "Make 2 goals of them" }));
    await expect
      .element(page.getByRole("textbox", { name: "Goal 1" }))
      .toHaveValue("By May 2027, the student will zip up a coat with one verbal cue in 4 of 5 trials.");
    await expect
      .element(page.getByRole("textbox", { name: "Goal 2" }))
      .toHaveValue("The student will write 3 sentences with spaces between words with 80% accuracy.");
    await expect.element(page.getByRole("textbox", { name: "Goal 3" })).not.toBeInTheDocument();
  });

  test("a refused save keeps the form as it was", async () => {
    stagePlanner({ hash: "#students/mj/edit", refuse: { saveStudent: { code: "no-answer" } } });
    await userEvent.fill(page.getByRole("textbox", { name: "Goal 1" }), "Another goal.");
    await userEvent.click(page.getByRole("button", { name: "Save", exact: true }));
    await expect.element(page.getByRole("alert")).toHaveTextContent("Nothing is lost; try again.");
    await expect.element(page.getByRole("textbox", { name: "Goal 1" })).toHaveValue("Another goal.");
  });

  test("what is refused is never covered by what was said before", async () => {
    stagePlanner({ hash: "#students/tr/edit", refuse: { removeStudent: { code: "no-answer" } } });
    const said = page.getByText("TR is saved.");
    const saveTr = async (): Promise<void> => {
      await userEvent.click(page.getByRole("button", { name: "Save", exact: true }));
      await expect.element(said).toBeVisible();
    };
    await saveTr();
    // A refused field: the form checks it before anything is sent.
    location.hash = "#students/tr/edit";
    await userEvent.fill(page.getByLabelText("Initials or code"), "Maria J");
    await userEvent.click(page.getByRole("button", { name: "Save", exact: true }));
    await expect.element(page.getByLabelText("Initials or code")).toHaveFocus();
    await expect.element(said).not.toBeInTheDocument();
    await userEvent.fill(page.getByLabelText("Initials or code"), "TR");
    await saveTr();
    // A refused change without a form.
    await userEvent.click(page.getByRole("button", { name: "Delete TR" }));
    await userEvent.click(page.getByRole("button", { name: "Delete", exact: true }));
    await expect.element(page.getByRole("alert")).toHaveTextContent("Nothing is lost; try again.");
    await expect.element(said).not.toBeInTheDocument();
  });

  test("while something is said, the last control of a page comes to stand above it when it takes the focus", async () => {
    await page.viewport(1280, 420);
    stagePlanner({ hash: "#students/tr/edit" });
    await userEvent.click(page.getByRole("button", { name: "Save", exact: true }));
    const said = page.getByText("TR is saved.");
    await expect.element(said).toBeVisible();
    location.hash = "#students/mj/edit";
    await expect.element(page.getByLabelText("Initials or code")).toHaveFocus();
    const controls = [...document.querySelectorAll<HTMLElement>("main :is(button, input, select, textarea)")];
    let reached = 0;
    for (const control of controls) {
      scrollTo(0, 0);
      control.focus();
      if (document.activeElement !== control) continue;
      reached += 1;
      const { bottom } = control.getBoundingClientRect();
      expect(bottom).toBeLessThanOrEqual(said.element().parentElement!.getBoundingClientRect().top);
    }
    expect(reached).toBeGreaterThan(8);
  });

  test("a save tells what the student was when she began; a field that another tab changed is named, hers stays", async () => {
    const errors = [{ field: "grade", code: "changed-elsewhere" as const }];
    const stage = stagePlanner({
      hash: "#students/mj/edit",
      refuse: { saveStudent: { code: "invalid-fields", errors } },
    });
    const before = stage.caseload().students.find(({ student }) => student.id === "mj")!.student;
    const grade = page.getByLabelText("Grade");
    await userEvent.selectOptions(grade, "4");
    await userEvent.click(page.getByRole("button", { name: "Save", exact: true }));
    await expect.element(grade).toHaveAccessibleDescription(/changed in another tab meanwhile/);
    await expect.element(grade).toHaveValue("4");
    await expectAccessible();
    expect(stage.asked.find(([name]) => name === "saveStudent")?.[1]).toEqual({ ...before, grade: "4", base: before });
  });

  test("without a class the next step is a class", async () => {
    stagePlanner({ hash: "#students", caseload: anEmptyCaseload() });
    await expect.element(page.getByText(/Add a class first/)).toBeVisible();
    expect(document.querySelector(".pp-empty a")?.getAttribute("href")).toBe("#classes");
  });
});

describe("a student's row", () => {
  test("shows for each goal where it fits and why", async () => {
    stagePlanner({ hash: "#students" });
    const row = page.getByRole("row", { name: /MJ/ });
    await expect.element(row).toHaveTextContent("30 min, 2 times a week");
    await userEvent.click(row.getByText("Writer's wkshp, AM Mtg"));
    await expect.element(row.getByText(/is what “Writer's wkshp” is for/)).toBeVisible();
    await expect.element(row.getByText("This routine calls for the skill only now and then.")).toBeVisible();
  });

  test("abstains aloud, with the next step", async () => {
    stagePlanner({ hash: "#students" });
    await expect.element(page.getByText(/Better pulled out for “\/r\/ in single words”/)).toBeVisible();
    await expect.element(page.getByText(/No skill was found in this goal\. Enter the sentence/)).toBeVisible();
    await expect
      .element(page.getByRole("link", { name: "Add the schedule" }))
      .toHaveAttribute("href", "#classes/okafor");
  });

  test("asks what to ask the teacher when no moment or no telling title is there", async () => {
    const caseload = aCaseload();
    const [first, ...rest] = caseload.students;
    first!.goals = [
      {
        goalId: "mj-1",
        matches: [],
        abstention: { voice: "no-moment", areas: ["feeding"], askFor: ["snack", "lunch"], goalPhrase: "open" },
      },
      { goalId: "mj-2", matches: [], abstention: { voice: "titles-opaque", titles: ["Period 3"], areas: ["feeding"] } },
    ];
    stagePlanner({ hash: "#students", caseload: { ...caseload, students: [first!, ...rest] } });
    await expect.element(page.getByText(/Ask the teacher when this happens: Snack or Lunch\./)).toBeVisible();
    await expect.element(page.getByText(/Ask the teacher what happens in “Period 3”\./)).toBeVisible();
    await expect.element(page.getByRole("link", { name: "Open the class" })).toHaveAttribute("href", "#classes/rivera");
  });

  test("cancel gives the row back unchanged, and the focus with it", async () => {
    stagePlanner({ hash: "#students" });
    await userEvent.click(page.getByRole("link", { name: "Edit MJ" }));
    await userEvent.fill(page.getByLabelText("Initials or code"), "ZZ");
    await userEvent.click(page.getByRole("button", { name: "Cancel" }));
    await expect.element(page.getByRole("link", { name: "Edit MJ" })).toHaveFocus();
  });

  test("a goal can be taken away, the last one stays", async () => {
    stagePlanner({ hash: "#students/mj/edit" });
    await userEvent.click(page.getByRole("button", { name: "Remove goal 1" }));
    await expect
      .element(page.getByRole("textbox", { name: "Goal 1" }))
      .toHaveValue("Will zip own coat and hang up backpack within 3 minutes with no more than 1 prompt.");
    expect(document.querySelector("[aria-label^='Remove goal']")).toBeNull();
  });

  test("deleting asks first", async () => {
    const stage = stagePlanner({ hash: "#students" });
    await userEvent.click(page.getByRole("button", { name: "Delete TR" }));
    await expect.element(page.getByRole("dialog")).toHaveTextContent("Events already in your calendar stay there.");
    await userEvent.click(page.getByRole("button", { name: "Delete", exact: true }));
    await expect.element(page.getByText("TR was deleted.")).toBeVisible();
    expect(stage.asked).toEqual([["removeStudent", { id: "tr" }]]);
  });

  test("deleting lists the records that stay and may name the student, each with a link, and what can't be found", async () => {
    const places = [
      { at: "class", id: "rivera", label: "Rivera, grade 2", count: 2 },
      { at: "student", id: "mj", label: "MJ", count: 1 },
      { at: "outgoing", label: "", count: 1 },
    ] as const;
    const value = { places: [...places], replacedCount: 2, isNameKnown: false, unreadCount: 1 };
    stagePlanner({ hash: "#students", answers: { findNamedElsewhere: async () => ({ ok: true, value }) } });
    await userEvent.click(page.getByRole("button", { name: "Delete TR" }));
    const dialog = page.getByRole("dialog");
    await expect.element(dialog).toHaveTextContent(/In 2 records on other students/);
    await expect.element(dialog).toHaveTextContent(/compared with initials or code only/);
    await expect.element(dialog).toHaveTextContent(/1 record can't be read/);
    const links = [
      ["Rivera, grade 2: class and schedule", "#classes/rivera"],
      ["MJ: goals, minutes and accommodations", "#students/mj/edit"],
      ["Settings: What leaves this device", "#outgoing"],
    ] as const;
    for (const [name, href] of links)
      await expect.element(dialog.getByRole("link", { name })).toHaveAttribute("href", href);
    await expectAccessible();
    await userEvent.click(dialog.getByRole("link", { name: links[1][0] }));
    await expect.element(dialog).not.toBeInTheDocument();
    await expect.element(page.getByLabelText("Initials or code")).toHaveFocus();
    expect(location.hash).toBe("#students/mj/edit");
  });

  test("what was typed about a student goes with the student", async () => {
    stagePlanner({ hash: "#students/tr/edit" });
    await userEvent.fill(page.getByRole("textbox", { name: "Goal 1" }), "Will wave");
    location.hash = "#students";
    await expect.element(page.getByRole("navigation").getByText("not saved yet")).toBeInTheDocument();
    await userEvent.click(page.getByRole("button", { name: "Delete TR" }));
    await userEvent.click(page.getByRole("button", { name: "Delete", exact: true }));
    await expect.element(page.getByRole("navigation").getByText("not saved yet")).not.toBeInTheDocument();
  });

  test("deleting waits until it is known which other records may name the student", async () => {
    const late: { answer?: () => void } = {};
    const value = { places: [], replacedCount: 0, isNameKnown: true, unreadCount: 0 };
    const findNamedElsewhere = async () =>
      new Promise<{ ok: true; value: typeof value }>((resolve) => {
        late.answer = () => resolve({ ok: true, value });
      });
    stagePlanner({ hash: "#students", answers: { findNamedElsewhere } });
    await userEvent.click(page.getByRole("button", { name: "Delete TR" }));
    const dialog = page.getByRole("dialog");
    await expect.element(dialog.getByRole("status")).toHaveTextContent(/^Looking for other records/);
    const confirm = dialog.getByRole("button", { name: "Delete", exact: true });
    await expect.element(confirm).toHaveAttribute("aria-disabled", "true");
    late.answer!();
    await expect.element(confirm).not.toHaveAttribute("aria-disabled");
    await expect.element(dialog.getByText(/^Looking for/)).not.toBeInTheDocument();
  });

  test("of two with the same initials, the class says which one is deleted", async () => {
    const all = aCaseload();
    const students = all.students.map((one) =>
      one.student.id === "tr" ? { ...one, student: { ...one.student, initials: "MJ", classId: "okafor" } } : one,
    );
    stagePlanner({ hash: "#students", caseload: { ...all, students } });
    await userEvent.click(page.getByRole("button", { name: "Delete MJ (Okafor, kindergarten)" }));
    const dialog = page.getByRole("dialog");
    await expect.element(dialog).toHaveTextContent(/MJ \(Okafor, kindergarten\)/);
    await userEvent.click(page.getByRole("button", { name: "Delete", exact: true }));
    await expect.element(page.getByText("MJ (Okafor, kindergarten) was deleted.")).toBeVisible();
  });

  test.each([
    ["en", "Delete MJ", [/12 sessions, 340 min given/, /1 entry on a goal/], "Print what is kept about the student"],
    ["es", "Eliminar MJ", [/12 sesiones, 340 min dados/, /1 dato o nota/], "Imprimir lo que se guarda del estudiante"],
  ] as const)(
    "deleting counts what goes, and offers to keep it first (%s)",
    async (language, button, [given, data], print) => {
      const lost = { sessions: 12, minutes: 340, data: 1, decisions: 0 };
      stagePlanner({
        ...{ hash: "#students", language },
        answers: {
          countLostWithStudent: async ({ id }) => ({ ok: true, value: { ...lost, minutes: id === "mj" ? 340 : 0 } }),
        },
      });
      await userEvent.click(page.getByRole("button", { name: button }));
      const dialog = page.getByRole("dialog");
      for (const words of [given, data]) await expect.element(dialog.getByText(words)).toBeVisible();
      await expect.element(dialog).not.toHaveTextContent(/0 decisi/);
      await expectAccessible();
      const links = [...dialog.element().querySelectorAll("a")].map((link) => link.getAttribute("href"));
      expect(links).toEqual(["#student-file", "#year-end"]);
      await userEvent.click(dialog.getByRole("link", { name: print }));
      await expect.element(dialog).not.toBeInTheDocument();
      expect(location.hash).toBe("#student-file");
    },
  );

  describe("with booked visits", () => {
    const line = { visitId: "v1", date: "2026-10-06", startMinute: 485, endMinute: 515, routineTitle: "Arrival" };
    const visits = [
      { ...line, studentIds: ["mj", "tr"], initials: ["MJ", "TR"] },
      { ...line, visitId: "v2", date: "2026-10-07", studentIds: ["tr"], initials: ["TR"] },
    ];
    const answers: StageOptions["answers"] = {
      loadVisitsOfStudents: async ({ students }) => ({
        ok: true,
        value: visits.filter(({ studentIds }) => students.some(({ id }) => studentIds.includes(id))),
      }),
    };

    test("deleting names those of the student, by date, and what to do", async () => {
      stagePlanner({ hash: "#students", answers });
      await userEvent.click(page.getByRole("button", { name: "Delete MJ" }));
      const dialog = page.getByRole("dialog");
      await expect
        .element(dialog)
        .toHaveTextContent("1 booked visit is with this student. Its event stays in the calendar: Pushpin lists it");
      await expect.element(dialog.getByRole("listitem")).toHaveTextContent(/^Tue, Oct 6, 8:05\s–\s8:35\sAM: Arrival/);
    });

    test("each of them leads to its visit, which takes the focus", async () => {
      const visit = (id: string, initials: string): VisitLine => ({
        ...{
          id,
          initials: [initials],
          group: [],
          cadence: "once",
          from: "2026-10-07",
          until: "2026-10-07",
          state: "booked",
        },
        ...{ startMinute: 485, endMinute: 515, routineTitle: "Arrival", kind: "arrival", purpose: "push-in" },
        ...{ roleCard: null, agenda: null, lastAgenda: null, sendTask: null, mails: null, oldGuest: null },
        ...{ reopens: null, isFile: false, goesBack: false, lacksLine: false, leftOut: [], dates: [] },
      });
      const list: VisitList = {
        classes: [
          {
            ...{ classId: "rivera", className: "Rivera", teacherName: "", teacherEmail: "", calendarOwner: null },
            visits: [visit("v1", "MJ"), visit("v2", "TR")],
          },
        ],
      };
      stagePlanner({
        hash: "#students",
        answers: { ...answers, loadVisits: async () => ({ ok: true, value: list }) },
      });
      await userEvent.click(page.getByRole("button", { name: "Delete TR" }));
      await userEvent.click(page.getByRole("dialog").getByRole("link", { name: /^Wed, Oct 7/ }));
      expect(location.hash).toBe("#visits/v2");
      await expect.element(page.getByRole("heading", { name: "Arrival, TR" })).toHaveFocus();
    });

    test("choosing another class names those in the class that the student leaves", async () => {
      stagePlanner({ hash: "#students/tr/edit", answers });
      const now = (page.getByLabelText("Class", { exact: true }).element() as HTMLSelectElement).value;
      await userEvent.selectOptions(
        page.getByLabelText("Class", { exact: true }),
        now === "rivera" ? "okafor" : "rivera",
      );
      await expect.element(page.getByText(/^2 booked visits are in the class that the student leaves/)).toBeVisible();
      await expect.element(page.getByText(/^Wed, Oct 7/)).toBeVisible();
    });
  });
});
