import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { CalendarAccountList } from "../../../../lib/contracts/booking";
import type { Answer } from "../../../../lib/contracts/contract";
import { clearStage, stagePlanner } from "../stage";

beforeEach(async () => page.viewport(1280, 900));
afterEach(clearStage);

const answering = (value: CalendarAccountList) => ({
  loadCalendarAccounts: async (): Promise<Answer<CalendarAccountList>> => Promise.resolve({ ok: true, value }),
});
const GOOGLE: CalendarAccountList["accounts"][number] = {
  id: "a1",
  vendor: "google",
  means: "implicit",
  scopes: [],
  calendars: [
    { id: "primary", name: "", isPrimary: true },
    { id: "class-12", name: "Room 12", isPrimary: false },
  ],
  connectedAt: "2026-10-05T12:00:00Z",
};

describe("connecting a calendar", () => {
  test("a link leads right to it, and one press connects", async () => {
    const stage = stagePlanner({ hash: "#calendars" });
    await expect.element(page.getByRole("heading", { name: "Connect a calendar" })).toHaveFocus();
    await userEvent.click(page.getByRole("button", { name: "Connect Google Calendar" }));
    expect(stage.asked).toEqual([["connectCalendar", { vendor: "google", use: "own" }]]);
    await expect.element(page.getByText("Google Calendar is connected.")).toBeVisible();
  });

  test("what went wrong is said with its cure", async () => {
    stagePlanner({
      hash: "#calendars",
      actions: { connectCalendar: async () => Promise.resolve({ code: "sign-in", refusal: "needs-approval" }) },
    });
    await userEvent.click(page.getByRole("button", { name: "Connect Google Calendar" }));
    await expect.element(page.getByText(/Your school's IT has to approve Pushpin first/)).toBeVisible();
  });

  test("without a client it says what is missing, and that the link works", async () => {
    stagePlanner({ hash: "#calendars", answers: answering({ accounts: [], available: [] }) });
    await expect.element(page.getByText(/Booking by the link and by file works/)).toBeVisible();
  });

  test("a connected account names its calendars, and is disconnected", async () => {
    const stage = stagePlanner({
      hash: "#calendars",
      answers: answering({ accounts: [GOOGLE], available: ["google"] }),
    });
    await expect.element(page.getByText(/Visits can go into: your own calendar, Room 12/)).toBeVisible();
    await userEvent.click(page.getByRole("button", { name: /^Disconnect/ }));
    expect(stage.asked).toEqual([["disconnectCalendar", { id: "a1" }]]);
  });
});

test("a class is booked into a calendar that its teacher shared", async () => {
  const stage = stagePlanner({
    hash: "#classes/rivera",
    answers: answering({ accounts: [GOOGLE], available: ["google"] }),
  });
  const way = page.getByLabelText("How visits are booked");
  await userEvent.selectOptions(way, "Google Calendar: Room 12");
  await userEvent.selectOptions(page.getByLabelText("Language of what the teacher gets"), "Spanish");
  await userEvent.click(page.getByRole("button", { name: "Save", exact: true }).first());
  expect(stage.asked[0]).toMatchObject([
    "saveClass",
    { booking: { way: "account", accountId: "a1", calendarId: "class-12" }, language: "es" },
  ]);
});

test("a therapist with an address of another domain hears how her invitations are shown", async () => {
  const own = { id: "c1", vendor: "google", address: "dana@agency.example", confirmedOn: "2026-10-05" } as const;
  stagePlanner({
    hash: "#classes/rivera",
    answers: {
      ...answering({ accounts: [GOOGLE], available: ["google"] }),
      loadConfirmedAccounts: async () => Promise.resolve({ ok: true, value: { accounts: [own], unnamedCount: 0 } }),
    },
  });
  const note = page.getByText(/Your own address is not at .*Many calendars show an invitation from outside/);
  await expect.element(note).toBeVisible();
  await userEvent.selectOptions(page.getByLabelText("How visits are booked"), "Google Calendar: Room 12");
  await expect.element(note).not.toBeInTheDocument();
});
