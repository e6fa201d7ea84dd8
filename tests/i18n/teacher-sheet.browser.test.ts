import { afterEach, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { readTimesCode, timesCode } from "../../lib/core/asking/times-code";
import { teacherSheet } from "../../lib/i18n/teacher-sheet";

afterEach(() => document.body.replaceChildren());

/** Opens the sheet as a page of its own, with its script. */
async function open(): Promise<Document> {
  const frame = document.createElement("iframe");
  frame.srcdoc = teacherSheet({ classId: "k12", className: "Ms. Rivera", today: "2026-10-05", visits: [] }, "en");
  await new Promise((resolve) => {
    frame.onload = resolve;
    document.body.append(frame);
  });
  return frame.contentDocument!;
}

const fill = (page: Document, id: string, value: string): void => {
  page.querySelector<HTMLInputElement>(`#${id}`)!.value = value;
};

test("a teacher chooses times and gets the code that the planner reads; nothing is sent", async () => {
  const page = await open();
  const text = (id: string): string => page.getElementById(id)!.textContent;
  const add = (): void => page.querySelector<HTMLButtonElement>("form button:not([type])")!.click();
  const days = [...page.querySelectorAll<HTMLInputElement>('input[name="day"]')];
  add();
  expect(text("wrong")).toContain("Choose a day");
  expect(text("code")).toBe("");
  days[0]!.click();
  days[2]!.click();
  fill(page, "from", "09:03");
  fill(page, "to", "09:30");
  add();
  expect(text("wrong")).toBe("");
  days[4]!.click();
  fill(page, "from", "13:00");
  fill(page, "to", "13:45");
  add();
  const times = [
    { weekdays: ["MO", "WE"] as const, startMinute: 540, endMinute: 570 },
    { weekdays: ["FR"] as const, startMinute: 780, endMinute: 825 },
  ].map((time) => ({ ...time, weekdays: [...time.weekdays] }));
  expect(readTimesCode("k12", text("code"))).toEqual({ ok: true, value: times });
  expect(text("code")).toBe(timesCode("k12", times));
  const [first] = page.querySelectorAll<HTMLButtonElement>("#times button");
  expect(first!.getAttribute("aria-label")).toBe("Remove: Monday, Wednesday 09:03 – 09:30");
  first!.click();
  expect(readTimesCode("k12", text("code"))).toEqual({ ok: true, value: [times[1]] });
  expect(page.activeElement!.id).toBe("from");
});

test("its form needs no mouse", async () => {
  const page = await open();
  page.querySelector<HTMLInputElement>('input[name="day"]')!.focus();
  await userEvent.keyboard(" ");
  fill(page, "from", "09:00");
  fill(page, "to", "10:00");
  page.querySelector<HTMLInputElement>("#to")!.focus();
  page.querySelector("form")!.requestSubmit();
  expect(page.getElementById("times")!.textContent).toContain("Monday 09:00 – 10:00");
});

test("a twenty-first time is refused with its own reason", async () => {
  const page = await open();
  const add = (): void => page.querySelector<HTMLButtonElement>("form button:not([type])")!.click();
  for (let count = 0; count < 21; count += 1) {
    page.querySelector<HTMLInputElement>('input[name="day"]')!.checked = true;
    fill(page, "from", "09:00");
    fill(page, "to", "10:00");
    add();
  }
  expect(page.getElementById("wrong")!.textContent).toBe(
    "A code holds 20 times, and these are 20. Remove one to add another.",
  );
  page.querySelector<HTMLButtonElement>("#times button")!.click();
  add();
  expect(page.getElementById("wrong")!.textContent).toBe("");
  expect(page.querySelectorAll("#times li")).toHaveLength(20);
});
