import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { Input } from "../../../../lib/contracts/requests";
import { bringInWords } from "../../../../lib/i18n/bring-in";
import { expectAccessible } from "../../accessible";
import { aCaseload } from "../sample-caseload";
import { clearStage, stagePlanner, type Stage } from "../stage";

beforeEach(async () => page.viewport(1280, 900));
afterEach(clearStage);

const LIST = [
  "Student,Gr,Teacher,Service Minutes,Goals",
  '"Okonjo, Amara",2,Rivera,"OT 30 min 2x/week; OT 15 min/month consult","1. Zip her coat at recess. 2. Write her name."',
].join("\n");

async function stageWithList(language: "en" | "es" = "en"): Promise<Stage> {
  const stage = stagePlanner({ hash: "#bring-in", language, caseload: aCaseload({ students: [] }) });
  const b = bringInWords(language);
  const clipboardData = new DataTransfer();
  clipboardData.setData("text/plain", LIST);
  page
    .getByLabelText(b("list.paste"))
    .element()
    .dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  await expect.element(page.getByLabelText(b("code.of", { number: 1 }))).toHaveValue("AO");
  return stage;
}

const button = (name: string | RegExp) => page.getByRole("button", typeof name === "string" ? { name } : { name });

async function savedStudents(stage: Stage): Promise<Input<"importCaseload">["students"]> {
  await button("Save all").click();
  const saved = () => stage.asked.find(([name]) => name === "importCaseload")?.[1] as Input<"importCaseload">;
  await expect.poll(saved).toBeDefined();
  return saved().students;
}

describe("what was read in a list wrongly", () => {
  test("minutes are written in other words, in the service's place", async () => {
    const stage = await stageWithList();
    await button(/^Rewrite: 30 min, 2 times a week/).click();
    const field = page.getByRole("textbox", { name: /^Rewritten, for AO: 30 min/ });
    await expect.element(field).toHaveFocus();
    await expect.element(field).toHaveValue("OT 30 min 2x/week");
    // Neither what was read nor her words are saved while she has settled none.
    await expect.element(page.getByText("1 field is still needed")).toBeVisible();
    await button("Save all").click();
    await expect.element(field).toHaveFocus();
    expect(stage.asked.some(([name]) => name === "importCaseload")).toBe(false);
    await userEvent.fill(field, "OT some minutes");
    await expect.element(field).toHaveAttribute("aria-invalid", "true");
    await expect.element(button(/^Use this:/)).not.toBeInTheDocument();
    await userEvent.fill(field, "OT 20 min 3x/week, in class");
    await expect.element(page.getByText(/^20 min, 3 times a week, in class\. Use it/)).toBeVisible();
    await expectAccessible();
    await button(/^Use this:/).click();
    await expect.element(button(/^Rewrite: 20 min, 3 times a week/)).toHaveFocus();
    await expect.element(page.getByText("AO: 20 min, 3 times a week, in class")).toBeInTheDocument();
    expect(await savedStudents(stage)).toMatchObject([
      {
        mandate: [
          { minutes: 20, times: 3, per: "week", bucket: "in-class" },
          { minutes: 15, times: 1, per: "month", bucket: "consult" },
        ],
      },
    ]);
  });

  test("she can go back to what was read, and leaves minutes out by the keyboard", async () => {
    const stage = await stageWithList();
    await button(/^Rewrite: 30 min/).click();
    await button(/^Back to what was read:/).click();
    await expect.element(button(/^Rewrite: 30 min/)).toHaveFocus();
    (button(/^Leave out: 15 min/).element() as HTMLElement).focus();
    await userEvent.keyboard("{Enter}");
    await expect.element(button(/^Include after all: 15 min/)).toHaveFocus();
    await expect.element(page.getByText(/^15 min, once a month, consult: left out/).first()).toBeVisible();
    await userEvent.keyboard("{Enter}");
    await expect.element(button(/^Rewrite: 15 min/)).toHaveFocus();
    await button(/^Leave out: 15 min/).click();
    await expectAccessible();
    expect(await savedStudents(stage)).toMatchObject([{ mandate: [{ minutes: 30, times: 2 }] }]);
  });

  test("a goal is left out, and one can be brought in after all", async () => {
    const stage = await stageWithList();
    await page.getByText("2 goals").click();
    await button("Leave out the goal: Zip her coat at recess.").click();
    await expect.element(button("Include after all: Zip her coat at recess.")).toHaveFocus();
    await expect.element(page.getByText("1 goal", { exact: true })).toBeVisible();
    await button("Leave out the goal: Write her name.").click();
    await button("Include after all: Write her name.").click();
    await expectAccessible();
    const [student] = await savedStudents(stage);
    expect(student!.goals.map(({ text }) => text)).toEqual(["Write her name."]);
  });

  test("in Spanish, her words are offered as they are read there", async () => {
    await stageWithList("es");
    await button(/^Escribirlo de otra forma: 30 min/).click();
    const field = page.getByRole("textbox", { name: /^Escrito de otra forma, de AO: 30 min/ });
    await expect.element(field).toHaveValue("OT 30 min 2 veces por semana");
    await userEvent.fill(field, "20 min 1 vez por semana");
    await page.getByRole("button", { name: /^Usar esto:/ }).click();
    await expect.element(button(/^Escribirlo de otra forma: 20 min, una vez por semana/)).toHaveFocus();
    // By the keyboard, so that no button below the pointer is changing its colours.
    (button(/^Omitir: 15 min/).element() as HTMLElement).focus();
    await userEvent.keyboard("{Enter}");
    await expect.element(button(/^Incluir de todos modos: 15 min/)).toHaveFocus();
    await userEvent.hover(page.getByRole("heading", { level: 1 }));
    await expectAccessible();
  });
});

test("a line that was not understood gives the focus on when it is taken or left out", async () => {
  stagePlanner({ hash: "#bring-in", caseload: aCaseload({ students: [] }) });
  const clipboardData = new DataTransfer();
  clipboardData.setData("text/plain", 'Student,Gr,Teacher,Minutes\n"Adams, Olu",K,Okafor,OT 20-30 min weekly');
  page
    .getByLabelText("Or paste it")
    .element()
    .dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  await userEvent.fill(page.getByRole("textbox", { name: /^Line 2 not understood/ }), "OT 30 min weekly");
  await button(/^Use this:/).click();
  await expect.element(button(/^Rewrite: 30 min/)).toHaveFocus();
});
