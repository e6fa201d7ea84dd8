import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { Answer } from "../../../lib/contracts/contract";
import type { Envelope } from "../../../lib/contracts/ask";
import type { SendTaskLine } from "../../../lib/contracts/booking";
import type { Today } from "../../../lib/contracts/today";
import { aDay, aSession } from "../../components/popup/sessions";

/** A background that answers when the test says so. */
const { background, fake } = vi.hoisted(() => {
  const waiting: { name: string; input: unknown; answer: (answer: unknown) => void }[] = [];
  const listeners: ((changes: object, area: string) => void)[] = [];
  const onChanged = { addListener: (one: never) => void listeners.push(one), removeListener: () => undefined };
  const sendMessage = async ({ pushpin: name, input }: { pushpin: string; input: unknown }): Promise<unknown> =>
    new Promise((answer) => waiting.push({ name, input, answer }));
  const storage = { local: { get: async () => ({}), set: async () => undefined }, onChanged };
  const tabs = { create: async () => undefined };
  const runtime = { sendMessage, getURL: (path: string) => path };
  return {
    background: { waiting, listeners },
    fake: { runtime, storage, tabs, windows: { getCurrent: async () => ({}) } },
  };
});
// Both as an ES module and as the CommonJS module that Vite may make of it.
vi.mock("webextension-polyfill", () => ({ ...fake, default: fake }));

/** Answers the oldest request of a name that waits, once there is one. */
async function answer(name: Envelope["pushpin"], value: Answer<unknown>): Promise<unknown> {
  await expect.poll(() => background.waiting.some((one) => one.name === name)).toBe(true);
  const at = background.waiting.findIndex((one) => one.name === name);
  const [request] = background.waiting.splice(at, 1);
  request!.answer(value);
  return request!.input;
}

const asked = (name: string): boolean => background.waiting.some((one) => one.name === name);
const ok = (value: unknown): Answer<unknown> => ({ ok: true, value });
const SEND_TASK: SendTaskLine = {
  ...{ visitId: "v2", state: "conflict", text: "MJ is in two visits then.", acts: [], isHeld: false },
  ...{ date: "2026-10-06", startMinute: 485, endMinute: 515, routineTitle: "Arrival", className: "K", needsHer: true },
};
const NO_ANSWER: Answer<unknown> = { ok: false, failure: { code: "no-answer" } };
const DAY: Today = aDay({ sessions: [aSession({ sessionId: "v1", phase: "now" })] });
const DONE = aDay({
  sessions: DAY.sessions.map((session) => ({
    ...session,
    students: session.students.map((one) => ({ ...one, outcome: "delivered" as const, minutes: 30 })),
  })),
});

beforeAll(async () => {
  document.body.innerHTML = '<div id="folder"></div><div id="app"></div>';
  await import("../../../entrypoints/popup/main");
});
afterAll(() => (document.body.innerHTML = ""));

test("the day is drawn as soon as it is answered, while everything else still waits", async () => {
  await answer("loadToday", ok(DAY));
  await expect.element(page.getByRole("heading", { name: "Writing" })).toBeVisible();
  for (const name of ["loadSendTasks", "loadNextActions", "loadVaultHealth"])
    await expect.poll(() => asked(name)).toBe(true);
});

test("each later answer is drawn when it comes, in any order; one that fails does not hold up the others", async () => {
  await answer(
    "loadNextActions",
    ok([{ kind: "minutes-owed", studentId: "mj", initials: "MJ", minutes: 30, periodEnd: "2026-11-01" }]),
  );
  await expect.element(page.getByText(/MJ.*30 min/)).toBeVisible();
  await answer("loadSendTasks", NO_ANSWER);
  await answer("loadTodaySkills", ok({ "goal-1": "handwriting" }));
  await expect.element(page.getByText("handwriting · ")).toBeVisible();
  expect(asked("loadVaultHealth")).toBe(true);
});

test("a mark whose answer is lost is sent twice more; without an answer then it is named, and what was shown stays", async () => {
  await userEvent.click(page.getByRole("button", { name: "Done: Writing, MJ" }));
  for (let time = 0; time < 3; time += 1)
    expect(await answer("recordSession", NO_ANSWER)).toEqual({ sessionId: "v1", outcome: "delivered" });
  await expect.element(page.getByRole("alert")).toHaveTextContent("Nothing is lost");
  await expect.element(page.getByRole("heading", { name: "Writing" })).toBeVisible();
  expect(asked("loadToday")).toBe(false);
  await userEvent.click(page.getByRole("button", { name: "Try again" }));
  // The mark had reached the records: only its answer was lost.
  await answer("loadToday", ok(DONE));
  await expect.element(page.getByText("1 of 1 done")).toBeVisible();
  expect(document.querySelector("[role=alert]")).toBeNull();
});

test("a tap that had been done before its answer was lost is not named as a failure when it is sent again", async () => {
  await userEvent.click(page.getByRole("button", { name: "Missed: Writing, MJ" }));
  await answer("recordSession", NO_ANSWER);
  await answer("recordSession", { ok: false, failure: { code: "not-found" } });
  await answer("loadToday", ok(DONE));
  await expect.element(page.getByText("1 of 1 done")).toBeVisible();
  expect(document.querySelector("[role=alert]")).toBeNull();
});

test("of two answers that overtake each other, the one to the last tap is drawn", async () => {
  await userEvent.click(page.getByRole("button", { name: "Missed: Writing, MJ" }));
  await userEvent.click(page.getByRole("button", { name: "Undo" }));
  await expect.poll(() => background.waiting.filter(({ name }) => name === "recordSession").length).toBe(2);
  const [first, second] = background.waiting.filter(({ name }) => name === "recordSession");
  background.waiting.splice(0);
  second!.answer(ok(DONE));
  await expect.element(page.getByText("1 of 1 done")).toBeVisible();
  first!.answer(ok(DAY));
  await userEvent.click(page.getByRole("button", { name: "Goal in full: Writing" }));
  await expect.element(page.getByText("1 of 1 done")).toBeVisible();
});

test("a day that was asked for before a tap, and answered after it, does not hide what the tap did", async () => {
  background.waiting.splice(0);
  await userEvent.click(page.getByRole("button", { name: "Missed: Writing, MJ" }));
  for (const listener of background.listeners) listener({ revision: { newValue: "7" } }, "local");
  await answer("loadToday", ok(DAY));
  await expect.element(page.getByText("0 of 1 done")).toBeVisible();
  await answer("recordSession", ok(DONE));
  await answer("loadToday", ok(DONE));
  await expect.element(page.getByText("1 of 1 done")).toBeVisible();
});

test("a tap that was refused is said also where the day was asked for meanwhile", async () => {
  background.waiting.splice(0);
  await userEvent.click(page.getByRole("button", { name: "Missed: Writing, MJ" }));
  for (const listener of background.listeners) listener({ revision: { newValue: "8" } }, "local");
  await answer("loadToday", ok(DONE));
  await answer("recordSession", { ok: false, failure: { code: "not-begun" } });
  await answer("loadToday", ok(DONE));
  await expect.element(page.getByRole("alert")).toBeVisible();
  await userEvent.click(page.getByRole("button", { name: "Try again" }));
  await answer("loadToday", ok(DONE));
  await expect.poll(() => document.querySelector("[role=alert]")).toBeNull();
});

test("once she hides initials, what was shown with them is gone before anything is answered anew", async () => {
  const hide = (isPrivate: boolean): void => {
    background.waiting.splice(0);
    for (const listener of background.listeners) listener({ settings: { newValue: { isPrivate } } }, "local");
  };
  hide(false);
  await userEvent.click(page.getByRole("button", { name: "Missed: Writing, MJ" }));
  await answer("recordSession", ok(DAY));
  hide(true);
  await answer("loadToday", ok(DAY));
  await answer("loadSendTasks", ok([SEND_TASK]));
  await expect.element(page.getByText(SEND_TASK.text)).toBeVisible();
  hide(false);
  expect(document.body.textContent).not.toContain(SEND_TASK.text);
  await answer("loadToday", ok(DAY));
});

test("once Pushpin is locked, nothing about a student stays on the page", async () => {
  await userEvent.click(page.getByRole("button", { name: "Missed: Writing, MJ" }));
  await answer("recordSession", { ok: false, failure: { code: "vault-locked" } });
  await expect.element(page.getByRole("button", { name: "Unlock" })).toBeVisible();
  expect(document.body.textContent).not.toMatch(/MJ|Writing|TR/);
});
