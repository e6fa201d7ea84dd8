import type { Input } from "../../../../lib/contracts/requests";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { ListFileReading } from "../../../../components/planner/files/file-reading";
import type { MandateLine } from "../../../../lib/core/mandate/mandate-line";
import { aStudent } from "../../../fixtures/builders";
import { aCaseload } from "../sample-caseload";
import { clearStage, stagePlanner } from "../stage";
import { ok } from "../../../../lib/core/result";

beforeEach(async () => page.viewport(1280, 900));
afterEach(clearStage);

const sixty = () =>
  Array.from({ length: 60 }, (_, i) => {
    const classId = i % 2 === 0 ? "rivera" : "okafor";
    const initials = i < 2 ? "AO" : `S-${String(i).padStart(2, "0")}`;
    return { student: aStudent({ id: `s${i}`, initials, classId, discipline: "OT" }), goals: [] };
  });

describe("sixty students", () => {
  test("the key / leads to the search, which narrows the list; two of one code show their class", async () => {
    stagePlanner({ hash: "#students", caseload: aCaseload({ students: sixty() }) });
    await expect.element(page.getByRole("rowheader", { name: /^AO \(Rivera, grade 2\)/ })).toBeVisible();
    await userEvent.keyboard("/");
    await expect.element(page.getByRole("searchbox", { name: "Search" })).toHaveFocus();
    await userEvent.keyboard("S-07");
    await expect.element(page.getByText("1 of 60")).toBeVisible();
    expect(page.getByRole("rowheader").elements()).toHaveLength(1);
    await page.getByRole("button", { name: "Show all" }).click();
    await expect.element(page.getByText("60 of 60")).toBeVisible();
    // Goals of a long list are folded.
    await expect.element(page.getByText("1 goal").first()).toBeVisible();
    expect(document.querySelector(".planner-fold[open]")).toBeNull();
  });
});

describe("a student's form", () => {
  test("goals pasted as a block get a field each", async () => {
    stagePlanner({ hash: "#students/new", caseload: aCaseload({ students: [] }) });
    await userEvent.fill(
      page.getByRole("textbox", { name: "Goal 1" }),
      "1. Will zip a coat in 4 of 5 trials.\n2. Will write the first name.\n3. Will cut on a line.",
    );
    await expect.element(page.getByRole("textbox", { name: "Goal 3" })).toHaveValue("Will cut on a line.");
    await expect
      .element(page.getByRole("textbox", { name: "Goal 1" }))
      .toHaveValue("Will zip a coat in 4 of 5 trials.");
  });

  test("one student with at most 20 keys, then the next without leaving the form", async () => {
    const stage = stagePlanner({ hash: "#students/new", caseload: aCaseload({ students: [] }) });
    let keys = 0;
    const press = async (text: string, count: number): Promise<void> => {
      await userEvent.keyboard(text);
      keys += count;
    };
    await expect.element(page.getByLabelText("Initials or code")).toHaveFocus();
    await press("KL{Tab}", 3);
    await press("R{Tab}{Tab}", 3);
    await press("S{Tab}", 2);
    while (document.activeElement?.tagName !== "TEXTAREA") await press("{Tab}", 1);
    // A paste is two keys.
    await userEvent.fill(page.getByRole("textbox", { name: "Goal 1" }), "Will ask for help with a full sentence.");
    keys += 2;
    await press("{Control>}{Enter}{/Control}", 2);
    await expect.element(page.getByText("KL is saved.")).toBeVisible();
    expect(keys).toBeLessThanOrEqual(20);
    expect(stage.asked).toMatchObject([["saveStudent", { initials: "KL", classId: "rivera", discipline: "SLP" }]]);
    await expect.element(page.getByLabelText("Initials or code")).toHaveFocus();
    await expect.element(page.getByLabelText("Initials or code")).toHaveValue("");
    await expect.element(page.getByLabelText("Class")).toHaveValue("rivera");
  });

  test("an IEP fills the form with what she ticks, and says what is unclear", async () => {
    const lines = [
      "Student Name: Okonjo, Amara",
      "ANNUAL GOALS",
      "Goal 1: Amara will write three sentences with spaces between words.",
      "Goal 2: Amara will ask a peer for help with a full sentence.",
      "RELATED SERVICES",
      "Occupational therapy, 30 minutes, twice a week, in the therapy room.",
      "Speech therapy, 20-30 minutes, weekly.",
    ].map((text) => ({ text, page: 1 }));
    const read = async (): Promise<ListFileReading> => ok({ lines, text: "" });
    const hashed: Input<"hashNames">["names"] = [];
    const stage = stagePlanner({
      hash: "#students/new",
      caseload: aCaseload({ students: [] }),
      actions: { readListFile: read },
      answers: {
        hashNames: async ({ names }) => {
          hashed.push(...names);
          const tokens = { keyId: "k", hashes: ["h"] };
          return { ok: true, value: names.map(({ rowId }) => ({ rowId, tokens })) };
        },
      },
    });
    await page.getByText("Fill in from the IEP").click();
    await userEvent.upload(document.querySelector<HTMLInputElement>("input[type=file]")!, new File(["x"], "iep.pdf"));
    await expect.element(page.getByRole("heading", { name: "2 goals" })).toBeVisible();
    await expect.element(page.getByText("1 place is unclear")).toBeVisible();
    expect(document.body.textContent).not.toContain("Amara");
    await page.getByLabelText("___ will ask a peer for help with a full sentence.").click();
    await page.getByRole("button", { name: "Take what is ticked" }).click();
    await expect
      .element(page.getByRole("textbox", { name: "Goal 1" }))
      .toHaveValue("___ will write three sentences with spaces between words.");
    expect(page.getByRole("textbox", { name: /^Goal / }).elements()).toHaveLength(1);
    await expect.element(page.getByLabelText("Minutes per session")).toHaveValue("30");
    await expect.element(page.getByLabelText("Sessions", { exact: true })).toHaveValue("2");
    expect(hashed).toEqual([{ rowId: "iep", parts: ["Okonjo", "Amara"] }]);
    await userEvent.fill(page.getByLabelText("Initials"), "AO");
    await page.getByLabelText("Class", { exact: true }).selectOptions("rivera");
    await userEvent.click(page.getByRole("button", { name: "Save", exact: true }));
    await expect
      .poll(() => stage.asked.find(([name]) => name === "saveStudent")?.[1])
      .toMatchObject({ nameTokens: { keyId: "k", hashes: ["h"] } });
  });
  test("an IEP keeps what was given before, and names what is not taken and what ends", async () => {
    const lines = [
      "RELATED SERVICES",
      "Occupational therapy, 30 minutes, twice a week.",
      "Occupational therapy, 15 minutes, once a month, consult.",
      "Physical therapy, 20 minutes, weekly.",
    ].map((text) => ({ text, page: 1 }));
    const opening = { minutes: 30, on: "2026-10-02" };
    const mandate: MandateLine[] = [
      { id: "direct", minutes: 30, times: 2, per: "week", bucket: "direct", opening },
      { id: "consult", minutes: 10, times: 1, per: "month", bucket: "consult" },
    ];
    const student = aStudent({ id: "s0", initials: "AO", classId: "rivera", discipline: "OT", mandate });
    const stage = stagePlanner({
      hash: "#students/s0/edit",
      caseload: aCaseload({ students: [{ student, goals: [] }] }),
      actions: { readListFile: async (): Promise<ListFileReading> => ok({ lines, text: "" }) },
    });
    await page.getByText("Fill in from the IEP").click();
    await userEvent.upload(document.querySelector<HTMLInputElement>("input[type=file]")!, new File(["x"], "iep.pdf"));
    await page.getByRole("button", { name: "Take what is ticked" }).click();
    await expect.element(page.getByText(/^Not taken: 20 min.*another service’s/)).toBeVisible();
    await expect.element(page.getByText(/^Ends: 10 min/)).toBeVisible();
    await userEvent.click(page.getByRole("button", { name: "Save", exact: true }));
    await expect
      .poll(() => stage.asked.find(([name]) => name === "saveStudent")?.[1])
      .toMatchObject({
        mandate: [
          mandate[0],
          { ...mandate[1], to: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/) as string },
          { minutes: 15, times: 1, per: "month", bucket: "consult" },
        ],
      });
  });
});
