import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { pasteWords, type PasteWord } from "../../../../lib/i18n/paste";
import { anEmptyCaseload } from "../sample-caseload";
import { clearStage, stagePlanner } from "../stage";

beforeEach(async () => page.viewport(1280, 1400));
afterEach(clearStage);

const words = pasteWords.en as Record<PasteWord, string>;
const NEW_CLASS = { hash: "#classes/new/n", caseload: anEmptyCaseload() };

async function open(): Promise<void> {
  stagePlanner(NEW_CLASS);
  await userEvent.click(page.getByText(words.title));
}
const cell = (name: string) => page.getByLabelText(name, { exact: true });
const put = () => page.getByRole("button", { name: /into the list$/ });
const list = (): string => (page.getByLabelText(words.field).element() as HTMLTextAreaElement).value;
/** What the reader of the list made of it. */
const read = (): string[] =>
  [...document.querySelectorAll(".planner-read > table tbody tr")].map((row) => (row as HTMLElement).innerText);
const focused = (): string | null => document.activeElement?.getAttribute("aria-label") ?? null;

describe("the weekly grid", () => {
  test("with the keyboard alone: a morning typed in becomes lines of the list, and the reader reads them", async () => {
    await open();
    cell("Starts, row 1").element().focus();
    await userEvent.keyboard("8:05{ArrowRight}8:25{ArrowRight}Arrival{Enter}");
    // The next routine starts where the one before ended.
    await expect.poll(focused).toBe("Starts, row 2");
    await expect.element(cell("Starts, row 2")).toHaveValue("8:25");
    await userEvent.keyboard("{ArrowRight}");
    expect(focused()).toBe("Ends, row 2");
    await userEvent.keyboard("9:10{Tab}Library{ArrowRight}");
    expect(focused()).toBe("Monday, row 2");
    await userEvent.keyboard(" {ArrowRight}{ArrowRight} {ArrowRight}{ArrowRight} ");
    await expect.element(cell("Friday, row 2")).not.toBeChecked();
    await userEvent.click(put());
    await expect
      .poll(list)
      .toBe(
        "Monday/Tuesday/Wednesday/Thursday/Friday: 8:05 am - 8:25 am: Arrival\nTuesday/Thursday: 8:25 am - 9:10 am: Library",
      );
    expect(read()).toEqual([
      expect.stringMatching(/8:05 – 8:25\s?AM\s+Arrival\s+Mon – Fri/),
      expect.stringMatching(/8:25 – 9:10\s?AM\s+Library\s+Tue, Thu/),
    ]);
    await expect.element(page.getByText("2 routines are in the list.")).toBeVisible();
    // Ready for the next one, on the days of the last.
    await expect.poll(focused).toBe("Starts, row 1");
    await expect.element(cell("Starts, row 1")).toHaveValue("9:10");
    await expect.element(cell("Routine, row 1")).toHaveValue("");
    await expect.element(cell("Monday, row 1")).not.toBeChecked();
  });

  test("arrow keys lead up and down in a column, and within a text only from its ends", async () => {
    await open();
    await userEvent.fill(cell("Routine, row 1"), "Art");
    await userEvent.click(page.getByRole("button", { name: "Add a row" }));
    await expect.poll(focused).toBe("Starts, row 2");
    await userEvent.keyboard("{ArrowUp}");
    expect(focused()).toBe("Starts, row 1");
    cell("Routine, row 1").element().focus();
    await userEvent.keyboard("{End}{ArrowLeft}");
    expect(focused()).toBe("Routine, row 1");
    await userEvent.keyboard("{Home}{ArrowLeft}");
    expect(focused()).toBe("Ends, row 1");
    await userEvent.keyboard("{ArrowUp}");
    expect(focused()).toBe("Ends, row 1");
    await userEvent.keyboard("{Enter}");
    expect(focused()).toBe("Ends, row 2");
  });

  test("names each wrong cell with its cure, goes to the first, and puts nothing into the list before all are right", async () => {
    await open();
    await userEvent.click(put());
    await expect.element(page.getByRole("alert")).toHaveTextContent(/One row needs another look/);
    await expect.poll(focused).toBe("Starts, row 1");
    for (const word of ["grid.no-start", "grid.no-end", "grid.no-title"] as const)
      await expect.element(page.getByText(`Row 1: ${words[word]}`)).toBeVisible();
    await userEvent.fill(cell("Starts, row 1"), "9:40");
    await userEvent.fill(cell("Ends, row 1"), "9:20");
    await userEvent.fill(cell("Routine, row 1"), "Lunch 11:30-12:00");
    await userEvent.click(put());
    await expect.element(cell("Ends, row 1")).toHaveAccessibleDescription(`Row 1: ${words["grid.no-end"]}`);
    await userEvent.fill(cell("Ends, row 1"), "9:55");
    await expect.element(page.getByText(`Row 1: ${words["grid.misread"]}`)).toBeVisible();
    await userEvent.fill(cell("Routine, row 1"), "Snack");
    await expect.element(page.getByRole("alert")).not.toBeInTheDocument();
    for (const day of ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"])
      await userEvent.click(cell(`${day}, row 1`));
    await userEvent.click(put());
    await expect.element(page.getByText(`Row 1: ${words["grid.no-days"]}`)).toBeVisible();
    expect(list()).toBe("");
    await userEvent.click(cell("Wednesday, row 1"));
    await userEvent.click(put());
    await expect.poll(list).toBe("Wednesday: 9:40 am - 9:55 am: Snack");
  });

  test("comes after what is in the list already, and leaves that as it is", async () => {
    await open();
    const table = "\tMon\tTue\n8:05-8:25\tArrival\tMusic\n";
    await userEvent.fill(page.getByLabelText(words.field), table);
    await userEvent.fill(cell("Starts, row 1"), "1:10");
    await userEvent.fill(cell("Ends, row 1"), "1:40");
    await userEvent.fill(cell("Routine, row 1"), "Garden");
    await userEvent.click(put());
    await expect
      .poll(list)
      .toBe(`${table.trimEnd()}\nMonday/Tuesday/Wednesday/Thursday/Friday: 1:10 pm - 1:40 pm: Garden`);
    expect(read()).toHaveLength(3);
    expect(read().at(-1)).toMatch(/1:10 – 1:40\s?PM\s+Garden\s+Mon – Fri/);
  });

  test("a row can be taken out; the focus stays in the grid", async () => {
    await open();
    for (const [row, title] of ["Arrival", "Snack", "Recess"].entries()) {
      if (row > 0) await userEvent.click(page.getByRole("button", { name: "Add a row" }));
      await userEvent.fill(cell(`Routine, row ${row + 1}`), title);
    }
    await userEvent.click(page.getByRole("button", { name: "Remove row 2" }));
    await expect.poll(focused).toBe("Routine, row 2");
    await expect.element(cell("Routine, row 2")).toHaveValue("Recess");
    await userEvent.click(page.getByRole("button", { name: "Remove row 2" }));
    await userEvent.click(page.getByRole("button", { name: "Remove row 1" }));
    await expect.element(cell("Routine, row 1")).toHaveValue("");
    await expect.poll(focused).toBe("Routine, row 1");
  });

  test("what was typed is still there after another screen", async () => {
    await open();
    await userEvent.fill(cell("Routine, row 1"), "Arrival");
    location.hash = "#students";
    await expect.element(page.getByRole("heading", { level: 1, name: "Students" })).toBeVisible();
    location.hash = "#classes/new/n";
    await expect.element(cell("Routine, row 1")).toHaveValue("Arrival");
  });

  test("in Spanish a row is read back on its days and on no other, whatever its name", async () => {
    stagePlanner({ ...NEW_CLASS, language: "es" });
    await userEvent.click(page.getByText(pasteWords.es.title as string));
    await userEvent.fill(cell("Empieza, fila 1"), "13:10");
    await userEvent.fill(cell("Termina, fila 1"), "13:40");
    await userEvent.fill(cell("Rutina, fila 1"), "Viernes de carpetas");
    for (const day of ["Martes", "Jueves", "Viernes"]) await userEvent.click(cell(`${day}, fila 1`));
    await userEvent.click(page.getByRole("button", { name: "Pasar 1 rutina a la lista" }));
    await expect.poll(read).toEqual([expect.stringMatching(/^1:10.1:40\sp\.\s?m\.\s+Viernes de carpetas\s+lun, mié$/)]);
  });

  test("fits a narrow page", async () => {
    await page.viewport(360, 900);
    await open();
    await expect.element(put()).toBeVisible();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360);
  });
});
