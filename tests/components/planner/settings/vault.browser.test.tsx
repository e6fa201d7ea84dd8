import { render } from "@testing-library/preact";
import { useState } from "preact/hooks";
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { HandOverSection } from "../../../../components/planner/settings/vault/HandOverSection";
import { YearEndSection } from "../../../../components/planner/settings/vault/YearEndSection";
import type { VaultScreen } from "../../../../components/planner/settings/use-vault-screen";
import type { RestorePreview, StudentFile } from "../../../../lib/contracts/vault";
import type { Protection } from "../../../../lib/core/vault/protection";
import { expectAccessible } from "../../accessible";
import { onPaper } from "../../on-paper";
import { clearStage, stagePlanner, type StageOptions } from "../stage";
import { aMandate } from "../../../fixtures/builders";

beforeEach(async () => page.viewport(1280, 900));
afterEach(clearStage);

const FILE: StudentFile = {
  student: {
    initials: "MJ",
    grade: "K",
    discipline: "OT",
    mandate: aMandate(30, 2),
    goals: ["Will zip up own coat, beside TR and Priya."],
    nameHashCount: 0,
    stages: [],
  },
  className: "Room 12",
  teacherName: "Ms. Alvarez",
  siteName: "Lincoln",
  visits: [],
  roleCards: [],
  agendas: [],
  statements: [],
  declinedTitles: [],
  decisions: [],
  planDecisions: [],
  undecided: [],
  hasRoomFile: false,
  alsoErased: {},
  unreadableCount: 0,
};

function stage(hash: string, protection: Protection, over: StageOptions["answers"] = {}): void {
  stagePlanner({
    hash,
    answers: {
      loadProtection: () => Promise.resolve({ ok: true, value: protection }),
      loadBackupState: () =>
        Promise.resolve({ ok: true, value: { ageDays: null, remindAfterDays: 14, hasRecords: true } }),
      loadAccessLog: () => Promise.resolve({ ok: true, value: [{ atMs: 0, act: "unlocked" }] }),
      loadStudentFile: () => Promise.resolve({ ok: true, value: FILE }),
      ...over,
    },
  });
}

test("a link leads to the passphrase; what it means when it is forgotten stands before the fields", async () => {
  stage("#protection", { by: "profile" });
  await expect.element(page.getByRole("heading", { name: "Passphrase and lock" })).toHaveFocus();
  await userEvent.click(page.getByRole("button", { name: "Set a passphrase" }));
  await expect.element(page.getByText(/Nobody can reset it/)).toBeVisible();
  await userEvent.fill(page.getByLabelText("New passphrase").first(), "one two three four");
  await userEvent.fill(page.getByLabelText("Type it again").first(), "one two three");
  await userEvent.click(page.getByRole("button", { name: "Set the passphrase" }));
  await expect.element(page.getByText(/The two passphrases are not the same/)).toBeVisible();
});

test("the minutes until it locks are sent, and a refusal is said", async () => {
  const asked: number[] = [];
  stage(
    "#protection",
    { by: "passphrase", state: "open", lockAfterMinutes: 15 },
    {
      changeLockTime: ({ minutes }) => {
        asked.push(minutes);
        return Promise.resolve({ ok: false, failure: { code: "vault-full" } });
      },
    },
  );
  await userEvent.selectOptions(page.getByLabelText("Lock after this time without using the device"), "30 minutes");
  await expect.element(page.getByText(/The disk is full/)).toBeVisible();
  expect(asked).toEqual([30]);
});

test("log, print and hand-over show what the background answers", async () => {
  stage(
    "#log",
    { by: "profile" },
    {
      saveHandOver: () =>
        Promise.resolve({ ok: true, value: { file: "AAAA", counts: { students: 1 }, code: "AAAAA-BBBBB" } }),
    },
  );
  await userEvent.click(page.getByRole("button", { name: "Show the log" }));
  await expect.element(page.getByRole("cell", { name: "Unlocked" })).toBeVisible();
  await userEvent.click(page.getByRole("button", { name: "Save the file for a colleague" }));
  await expect.element(page.getByText("Choose at least one student.")).toBeVisible();
  const students = page.getByRole("group", { name: "Students to hand over" });
  await userEvent.click(students.getByRole("checkbox").first());
  await userEvent.click(page.getByRole("button", { name: "Save the file for a colleague" }));
  await expect.element(page.getByText("AAAAA-BBBBB")).toBeVisible();
  const choice = page.getByLabelText("Student", { exact: true });
  const [, first] = [...choice.element().querySelectorAll("option")];
  await userEvent.selectOptions(choice, first!.value);
  await userEvent.click(page.getByRole("button", { name: "Show everything" }));
  await expect.element(page.getByRole("heading", { name: "Kept about MJ" })).toHaveFocus();
  // The file is about one student: others are not named in it.
  await expect.element(page.getByText("Will zip up own coat, beside another student and somebody.")).toBeVisible();
  const printed = await onPaper();
  expect(printed[0]).toContain("Kept about MJ");
  expect(printed.join()).toContain("Will zip up own coat");
  expect(printed.join()).not.toContain("Show the log");
});

test("a whole class is chosen for a colleague in one press", async () => {
  const asked: unknown[] = [];
  const ask = async (_name: string, input: unknown) => {
    asked.push(input);
    return { ok: false, failure: { code: "not-found" } };
  };
  const inClass = (id: string, classId: string) => ({
    id,
    initials: id.toUpperCase(),
    classId,
    className: `Room ${classId}`,
  });
  const students = [inClass("mj", "12"), inClass("tr", "14"), inClass("ab", "12")];
  render(<HandOverSection ask={ask as VaultScreen["ask"]} language="en" students={students} />);
  const group = page.getByRole("group", { name: "Students to hand over" });
  await expect.element(group.getByRole("button", { name: /Room 14/ })).not.toBeInTheDocument();
  await userEvent.click(group.getByRole("button", { name: "Room 12: all 2 students" }));
  await userEvent.click(page.getByRole("button", { name: "Save the file for a colleague" }));
  await expect.poll(() => asked).toEqual([{ studentIds: ["mj", "ab"] }]);
});

/** Hands a file to the form that restores. */
async function chooseFile(content: string): Promise<void> {
  const input = document.querySelector<HTMLInputElement>('input[type="file"][accept=".pushpin"]')!;
  await userEvent.upload(input, new File([content], "pushpin-backup-2026-10-05.pushpin"));
}

test("the focus goes where she goes on: to the warning, to how it locks, to the file, to its passphrase", async () => {
  let protection: Protection = { by: "profile" };
  stage("#protection", protection, {
    loadProtection: () => Promise.resolve({ ok: true, value: protection }),
    setPassphrase: () => {
      protection = { by: "passphrase", state: "open", lockAfterMinutes: 15 };
      return Promise.resolve({ ok: true, value: { recoveryCode: "AAAAA-BBBBB" } });
    },
    inspectFile: () => Promise.resolve({ ok: true, value: null }),
  });
  await userEvent.click(page.getByRole("button", { name: "Set a passphrase" }));
  await expect.element(page.getByRole("heading", { name: "Set a passphrase" })).toHaveFocus();
  await userEvent.click(page.getByRole("button", { name: "Cancel" }));
  await expect.element(page.getByRole("button", { name: "Set a passphrase" })).toHaveFocus();
  await userEvent.keyboard("{Enter}");
  await userEvent.fill(page.getByLabelText("New passphrase").first(), "otter lantern gravel moss");
  await userEvent.fill(page.getByLabelText("Type it again").first(), "otter lantern gravel moss");
  await userEvent.click(page.getByRole("button", { name: "Set the passphrase" }));
  await userEvent.click(page.getByRole("button", { name: "I have it on paper" }));
  await expect.poll(() => document.activeElement?.textContent).toMatch(/sealed with your passphrase/);
  await userEvent.click(page.getByText("Restore from a backup file"));
  await chooseFile("PUSHPIN\n");
  await expect.element(page.getByLabelText("Passphrase of the file")).toHaveFocus();
});

test("the recovery code is printed by one press, alone on the paper, and is nowhere once she has it", async () => {
  const CODE = "QWXYZ-BBBBB";
  const printed: string[] = [];
  const print = vi.spyOn(window, "print").mockImplementation(() => {
    const paper = document.querySelectorAll<HTMLElement>(".planner-print-only");
    printed.push([...paper].map(({ textContent }) => textContent).join());
  });
  onTestFinished(() => print.mockRestore());
  let protection: Protection = { by: "profile" };
  stage("#protection", protection, {
    loadProtection: () => Promise.resolve({ ok: true, value: protection }),
    setPassphrase: () => {
      protection = { by: "passphrase", state: "open", lockAfterMinutes: 15 };
      return Promise.resolve({ ok: true, value: { recoveryCode: CODE } });
    },
  });
  await userEvent.click(page.getByRole("button", { name: "Set a passphrase" }));
  await userEvent.fill(page.getByLabelText("New passphrase").first(), "otter lantern gravel moss");
  await userEvent.fill(page.getByLabelText("Type it again").first(), "otter lantern gravel moss");
  await userEvent.click(page.getByRole("button", { name: "Set the passphrase" }));
  await userEvent.click(page.getByRole("button", { name: "Print" }));
  expect(printed).toEqual([expect.stringContaining(CODE)]);
  expect(await onPaper()).toEqual([expect.any(String), CODE]);
  await userEvent.click(page.getByRole("button", { name: "I have it on paper" }));
  await expect.poll(() => document.body.innerHTML).not.toContain(CODE);
  await expect.element(page.getByRole("button", { name: "Print" })).not.toBeInTheDocument();
  expect(printed).toHaveLength(1);
});

test("a file that is no backup is refused before it asks for a passphrase", async () => {
  stage(
    "#backup",
    { by: "profile" },
    {
      inspectFile: () => Promise.resolve({ ok: false, failure: { code: "sealed-file", problem: "not-ours" } }),
    },
  );
  await userEvent.click(page.getByText("Restore from a backup file"));
  await chooseFile("garbage");
  await expect.element(page.getByRole("alert")).toBeVisible();
  expect(page.getByLabelText("Passphrase of the file").elements()).toEqual([]);
});

test("at the first run her file is opened as well, and the focus goes on in the planner that it fills", async () => {
  const empty = { sites: [], classes: [], students: [], workingHours: [], declines: [], calendarWasRead: false };
  const preview = {
    savedAtMs: 0,
    differences: [{ kind: "students", new: 1, changed: 0, later: 0, same: 0, onlyHere: 0 }],
  };
  stagePlanner({
    hash: "#week",
    caseload: empty,
    answers: {
      loadBackupState: () =>
        Promise.resolve({ ok: true, value: { ageDays: null, remindAfterDays: 14, hasRecords: false } }),
      inspectFile: () => Promise.resolve({ ok: true, value: null }),
      previewBackup: () =>
        Promise.resolve({ ok: true, value: { ...preview, isDeviceLost: false, mendableCount: 0 } as RestorePreview }),
      restoreBackup: () => Promise.resolve({ ok: true, value: null }),
    },
  });
  await userEvent.click(page.getByRole("button", { name: "I used Pushpin before: open my file" }));
  await expect.element(page.getByRole("button", { name: "Choose the file…" })).toHaveFocus();
  await chooseFile("PUSHPIN\n");
  await userEvent.fill(page.getByLabelText("Passphrase of the file"), "four quiet river stones");
  await userEvent.click(page.getByRole("button", { name: "See what is in it" }));
  await userEvent.click(page.getByRole("button", { name: "Add what is missing" }));
  await expect.element(page.getByText("Restored.").first()).toBeVisible();
  await expect.poll(() => document.activeElement?.id).toBe("planner-content");
});

test("the end of the year: archived first, then moved up, then erased; nothing before she confirms", async () => {
  const asked: string[] = [];
  const noting =
    <T,>(name: string, value: T) =>
    async (input: unknown) => {
      asked.push(`${name} ${JSON.stringify(input)}`);
      return { ok: true as const, value };
    };
  stage(
    "#year-end",
    { by: "profile" },
    {
      saveHandOver: noting("archive", { file: "AAAA", counts: { students: 1 }, code: "AAAAA-BBBBB" }),
      promoteStudents: noting("promote", null),
      removeStudent: noting("erase", null),
    },
  );
  await expect.element(page.getByRole("heading", { name: "End of the school year" })).toHaveFocus();
  await userEvent.click(page.getByRole("button", { name: "Go on…" }));
  await expect.element(page.getByText("Every student is kept as is.")).toBeVisible();
  const choices = page.getByRole("combobox", { name: /, grade / }).elements() as HTMLSelectElement[];
  await userEvent.click(page.getByRole("button", { name: "Move all up a grade" }));
  expect(choices.map(({ value }) => value)).toEqual(choices.map(() => "promote"));
  await userEvent.click(page.getByRole("button", { name: "Keep all" }));
  await userEvent.selectOptions(choices[0]!, "promote");
  await userEvent.selectOptions(choices[1]!, "archive");
  await userEvent.selectOptions(choices[2]!, "erase");
  await userEvent.click(page.getByRole("button", { name: "Go on…" }));
  await expect.element(page.getByText(/1 student is erased with everything/)).toBeVisible();
  expect(asked).toEqual([]);
  await userEvent.click(page.getByRole("dialog").getByRole("button", { name: "Do this" }));
  await expect.element(page.getByText("AAAAA-BBBBB")).toBeVisible();
  expect(asked.map((one) => one.split(" ")[0])).toEqual(["archive", "promote", "erase"]);
});

/** No other record names a student. */
const NOWHERE = { places: [], replacedCount: 0, isNameKnown: true, unreadCount: 0 };

test("where an erase fails, the code of the file is shown, and a second try does only what is left", async () => {
  const asked: string[] = [];
  let isFailing = true;
  const done = (name: string, value: unknown) => async () => {
    asked.push(name);
    return { ok: true, value };
  };
  const answers: Record<string, () => Promise<unknown>> = {
    saveHandOver: done("archive", { file: "AAAA", counts: {}, code: "AAAAA-BBBBB" }),
    promoteStudents: done("promote", null),
    removeStudent: async () => {
      asked.push("erase");
      return isFailing ? { ok: false, failure: { code: "no-answer" } } : { ok: true, value: null };
    },
    findNamedElsewhere: async () => ({ ok: true, value: NOWHERE }),
  };
  const ask = ((name: string) => answers[name]?.()) as unknown as VaultScreen["ask"];
  const students = ["K", "1", "2"].map((grade) => ({
    ...{ id: `s${grade}`, initials: `S${grade}`, classId: "k12", className: "Room 12", grade },
  }));
  render(<YearEndSection ask={ask} language="en" students={students} />);
  for (const [i, fate] of ["promote", "archive", "erase"].entries())
    await userEvent.selectOptions(page.getByRole("combobox").nth(i), fate);
  await userEvent.click(page.getByRole("button", { name: "Go on…" }));
  await userEvent.click(page.getByRole("dialog").getByRole("button", { name: "Do this" }));
  await expect.element(page.getByText("AAAAA-BBBBB")).toBeVisible();
  await expect.element(page.getByText(/^1 choice is still to be carried out/)).toBeVisible();
  await expectAccessible();
  expect(asked).toEqual(["archive", "promote", "erase"]);
  isFailing = false;
  await userEvent.click(page.getByRole("button", { name: "Go on…" }));
  await userEvent.click(page.getByRole("dialog").getByRole("button", { name: "Do this" }));
  await expect.element(page.getByText(/still to be carried out/)).not.toBeInTheDocument();
  expect(asked).toEqual(["archive", "promote", "erase", "erase"]);
  await expect.element(page.getByText("AAAAA-BBBBB")).toBeVisible();
});

test("where the first act already fails, nothing is said to be done", async () => {
  const ask = (async () => ({ ok: false, failure: { code: "no-answer" } })) as unknown as VaultScreen["ask"];
  const students = ["K", "1"].map((grade) => ({
    ...{ id: `s${grade}`, initials: `S${grade}`, classId: "k12", className: "Room 12", grade },
  }));
  render(<YearEndSection ask={ask} language="en" students={students} />);
  await userEvent.click(page.getByRole("button", { name: "Move all up a grade" }));
  await userEvent.click(page.getByRole("button", { name: "Go on…" }));
  await userEvent.click(page.getByRole("dialog").getByRole("button", { name: "Do this" }));
  await expect.element(page.getByText(/^None of your choices is carried out yet/)).toBeVisible();
  await expect.element(page.getByText(/The others are done/)).not.toBeInTheDocument();
});

test("a second archive has its code beside the first one's, since each code is shown only once", async () => {
  const codes = ["AAAAA-BBBBB", "CCCCC-DDDDD"];
  const answers: Record<string, () => Promise<unknown>> = {
    saveHandOver: async () => ({ ok: true, value: { file: "AAAA", counts: {}, code: codes.shift() } }),
    promoteStudents: async () => ({ ok: false, failure: { code: "no-answer" } }),
  };
  const ask = ((name: string) => answers[name]?.()) as unknown as VaultScreen["ask"];
  const students = ["K", "1"].map((grade) => ({
    ...{ id: `s${grade}`, initials: `S${grade}`, classId: "k12", className: "Room 12", grade },
  }));
  const goOn = async () => {
    await userEvent.click(page.getByRole("button", { name: "Go on…" }));
    await userEvent.click(page.getByRole("dialog").getByRole("button", { name: "Do this" }));
  };
  render(<YearEndSection ask={ask} language="en" students={students} />);
  for (const [i, fate] of ["archive", "promote"].entries())
    await userEvent.selectOptions(page.getByRole("combobox").nth(i), fate);
  await goOn();
  await expect.element(page.getByText("AAAAA-BBBBB")).toBeVisible();
  await userEvent.selectOptions(page.getByRole("combobox").nth(1), "archive");
  await goOn();
  await expect.element(page.getByText("CCCCC-DDDDD")).toBeVisible();
  await expect.element(page.getByText("AAAAA-BBBBB")).toBeVisible();
  await expectAccessible();
  await userEvent.click(page.getByRole("button", { name: "Done" }).first());
  await expect.element(page.getByText("AAAAA-BBBBB")).not.toBeInTheDocument();
  await expect.element(page.getByText("CCCCC-DDDDD")).toBeVisible();
});

test("the one-time code stays after the last student is erased, until she closes it", async () => {
  function Stand() {
    const [students, setStudents] = useState([
      { id: "mj", initials: "MJ", classId: "k12", className: "Room 12", grade: "K" },
    ]);
    const answers: Record<string, unknown> = {
      saveHandOver: { file: "AAAA", counts: {}, code: "AAAAA-BBBBB" },
      findNamedElsewhere: NOWHERE,
    };
    const ask = async (name: string) => {
      if (name === "removeStudent") setStudents([]);
      return { ok: true, value: answers[name] ?? null };
    };
    return <YearEndSection ask={ask as VaultScreen["ask"]} language="en" students={students} />;
  }
  render(<Stand />);
  await userEvent.selectOptions(page.getByRole("combobox"), "archive");
  await userEvent.click(page.getByRole("button", { name: "Go on…" }));
  await userEvent.click(page.getByRole("dialog").getByRole("button", { name: "Do this" }));
  await userEvent.click(page.getByRole("button", { name: /^Erase/ }));
  await userEvent.click(page.getByRole("dialog").getByRole("button", { name: /^Erase/ }));
  await expect.element(page.getByRole("status").filter({ hasText: "rased" })).toBeVisible();
  await expect.element(page.getByText("AAAAA-BBBBB")).toBeVisible();
  await userEvent.click(page.getByRole("button", { name: "Done" }));
  await expect.element(page.getByText("There is no student yet.")).toBeVisible();
});

test("in June the planner reminds of it, until she is done for the year", async () => {
  const planner = stagePlanner({ reader: { vendors: ["google"], version: "1.0.0", today: "2027-06-10" } });
  await userEvent.click(page.getByRole("button", { name: "Done for this year" }));
  expect(planner.asked).toContainEqual(["changePreferences", { yearReviewed: 2027 }]);
  await expect.element(page.getByText("The school year is ending.")).not.toBeInTheDocument();
});
