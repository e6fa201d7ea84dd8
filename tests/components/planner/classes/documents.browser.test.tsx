import axe from "axe-core";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { ScheduleFileReading } from "../../../../components/planner/files/file-reading";
import { pasteWords } from "../../../../lib/i18n/paste";
import { anEmptyCaseload } from "../sample-caseload";
import { clearStage, stagePlanner, type Stage } from "../stage";
import { fail, ok } from "../../../../lib/core/result";

beforeEach(async () => page.viewport(1280, 1400));
afterEach(clearStage);

const TEXT = "Time\tMonday\tTuesday\n8:05-8:35\tArrival\tArrival\n9:00-9:40\t\tOrchestra";
const list = (): ReturnType<typeof page.getByLabelText> => page.getByLabelText(pasteWords.en.field as string);

function openNewClass(reading: ScheduleFileReading): Stage {
  return stagePlanner({
    hash: "#classes/new/n",
    caseload: anEmptyCaseload(),
    actions: {
      readScheduleFile: async (_file, { takesDocuments }) =>
        takesDocuments ? reading : fail({ refusal: { text: "No document is taken." }, notes: [] }),
    },
  });
}

async function dropDocument(name = "week.pdf"): Promise<void> {
  await expect.element(page.getByRole("button", { name: "Choose a file" })).toBeVisible();
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(new File(["%PDF-1.7"], name));
  document
    .querySelector(".planner-drop")!
    .dispatchEvent(new DragEvent("drop", { bubbles: true, cancelable: true, dataTransfer }));
}

describe("a Word document or PDF that is dropped on a class", () => {
  test("gives its text to the list, which opens and shows what was read; nothing is saved", async () => {
    const stage = openNewClass(ok({ text: TEXT, notes: [{ text: "Page 2 is a picture.", isLoss: true }] }));
    await dropDocument();
    await expect.element(list()).toHaveValue(TEXT);
    await expect.element(page.getByText("2 routines read")).toBeVisible();
    await expect.element(page.getByText(/The text of week\.pdf is in the list below/)).toBeVisible();
    await expect.element(page.getByText("Page 2 is a picture.")).toBeVisible();
    expect(stage.asked).toEqual([]);
    const { violations } = await axe.run(document.body);
    expect(violations.map(({ id }) => id)).toEqual([]);
  });

  test("asks what becomes of text that is there already", async () => {
    openNewClass(ok({ text: TEXT, notes: [] }));
    await userEvent.click(page.getByText(pasteWords.en.title as string));
    await userEvent.fill(list(), "1:00-1:30 Chess");
    await dropDocument();
    await userEvent.click(page.getByRole("button", { name: "Add it below that text" }));
    await expect.element(list()).toHaveValue(`1:00-1:30 Chess\n\n${TEXT}`);
    await dropDocument("other.pdf");
    await userEvent.click(page.getByRole("button", { name: "Leave the file out" }));
    await expect.element(list()).toHaveValue(`1:00-1:30 Chess\n\n${TEXT}`);
    await dropDocument();
    await userEvent.click(page.getByRole("button", { name: "Replace that text" }));
    await expect.element(list()).toHaveValue(TEXT);
  });

  test("is named with the reason when it gives no text", async () => {
    openNewClass(fail({ refusal: { text: "This file asks for a password." }, notes: [] }));
    await dropDocument("locked.docx");
    await expect.element(page.getByText("locked.docx was not imported. Nothing was changed.")).toBeVisible();
    await expect.element(page.getByText("This file asks for a password.")).toBeVisible();
  });

  test("is offered by the file dialog", async () => {
    openNewClass(ok({ text: TEXT, notes: [] }));
    await expect.element(page.getByText(/or its schedule as a Word document, PDF or text/)).toBeVisible();
    expect(document.querySelector("input[type=file]")!.getAttribute("accept")).toMatch(/\.ics.*\.docx,\.pdf/);
  });
});

describe("a document that is dropped on the list of classes", () => {
  test("begins a class whose list has its text, and says what of it could not be read", async () => {
    const stage = stagePlanner({
      hash: "#classes",
      caseload: anEmptyCaseload(),
      actions: {
        readScheduleFile: async () =>
          ok({
            text: `${TEXT}\n2:50\tDismissal\tDismissal`,
            notes: [{ text: "Page 2 is a picture.", isLoss: true }],
          }),
      },
    });
    await expect.element(page.getByRole("button", { name: "Choose files" })).toBeVisible();
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(["%PDF-1.7"], "rivera_2nd.pdf"));
    document
      .querySelector(".planner-drop")!
      .dispatchEvent(new DragEvent("drop", { bubbles: true, cancelable: true, dataTransfer }));
    await expect.element(page.getByText(/rivera_2nd\.pdf was read\. Its text waits/)).toBeVisible();
    await expect.element(page.getByText("Page 2 is a picture.")).toBeVisible();
    expect(stage.asked).toEqual([]);
    await userEvent.click(page.getByRole("link", { name: /rivera 2nd/ }));
    await expect.element(page.getByText("2 routines read")).toBeVisible();
    await expect.element(page.getByText(/Dismissal, .*2:50 PM: this ends the day/)).toBeVisible();
    await expect.element(page.getByText(/not understood/)).not.toBeInTheDocument();
  });
});
