import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { CalendarAccountList, CalendarHoursAnswer } from "../../../../lib/contracts/booking";
import type { CalendarHours } from "../../../../lib/core/booking/calendar-hours";
import type { Input } from "../../../../lib/contracts/requests";
import { expectAccessible } from "../../accessible";
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

  test("a card's button leads to the page for IT, which names the client that Google's administrators look for", async () => {
    stagePlanner({
      hash: "#it-sheet",
      answers: answering({ accounts: [GOOGLE], available: ["google"], googleClientId: "c1.apps.example" }),
    });
    const sheet = page.getByText(/^Approving Pushpin for Google Calendar[^]*c1\.apps\.example/);
    await expect.element(sheet).toBeVisible();
    await expect.element(page.getByRole("heading", { name: "Connect a calendar" })).toHaveFocus();
    await expectAccessible();
  });

  test("what went wrong is said with its cure", async () => {
    stagePlanner({
      hash: "#calendars",
      actions: { connectCalendar: async () => Promise.resolve({ code: "sign-in", refusal: "needs-approval" }) },
    });
    await userEvent.click(page.getByRole("button", { name: "Connect Google Calendar" }));
    await expect.element(page.getByText(/Your school's IT has to approve Pushpin first/)).toBeVisible();
  });

  test.each([
    { refusal: "needs-approval", said: [/IT has to approve Pushpin first/] },
    { refusal: "declined", said: [/The sign-in was not finished/, /If Microsoft's page said “Need admin approval”/] },
  ] as const)("IT may have to approve Microsoft's sign-in ($refusal): its page is open", async ({ refusal, said }) => {
    const approvalUrl = "https://login.microsoftonline.com/organizations/adminconsent?client_id=c1";
    stagePlanner({
      hash: "#calendars",
      actions: { connectCalendar: async () => Promise.resolve({ code: "sign-in", refusal }) },
      answers: answering({ accounts: [], available: ["google", "graph"], approvalUrl }),
    });
    const sheet = page.getByText(/^Approving Pushpin for Microsoft 365/);
    await userEvent.click(page.getByRole("button", { name: "Connect Google Calendar" }));
    await expect.element(page.getByText(said[0])).toBeVisible();
    await expect.element(sheet).not.toBeVisible();
    await userEvent.click(page.getByRole("button", { name: "Connect Microsoft 365" }));
    for (const text of said) await expect.element(page.getByText(text)).toBeVisible();
    await expect.element(sheet).toBeVisible();
    await expect.element(sheet).toHaveTextContent(approvalUrl);
    await expectAccessible();
  });

  test.each([
    { refusal: "needs-approval", said: [/IT has to approve Pushpin first/] },
    { refusal: "declined", said: [/The sign-in was not finished/, /If Google's page said “Access blocked”/] },
  ] as const)("IT may have to approve Google's sign-in ($refusal): its page is open", async ({ refusal, said }) => {
    const client = "c1.apps.example";
    stagePlanner({
      hash: "#calendars",
      actions: { connectCalendar: async () => Promise.resolve({ code: "sign-in", refusal }) },
      answers: answering({
        ...{ accounts: [], available: ["google", "graph"], googleClientId: client },
        approvalUrl: "https://login.microsoftonline.com/organizations/adminconsent?client_id=c2",
      }),
    });
    const sheet = page.getByText(/^Approving Pushpin for Google Calendar/);
    const other = page.getByText(/^Approving Pushpin for Microsoft 365/);
    await expect.element(sheet).not.toBeVisible();
    await userEvent.click(page.getByRole("button", { name: "Connect Google Calendar" }));
    for (const text of said) await expect.element(page.getByText(text)).toBeVisible();
    await expect.element(sheet).toBeVisible();
    await expect.element(other).not.toBeVisible();
    for (const allowed of [client, "calendar.events.owned", "API controls"])
      await expect.element(sheet).toHaveTextContent(allowed);
    await expectAccessible();
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

describe("working hours of a connected calendar", () => {
  const hours = {
    zone: "America/New_York",
    times: [
      { weekday: "MO", startMinute: 450, endMinute: 870 },
      { weekday: "TU", startMinute: 450, endMinute: 660 },
      { weekday: "TU", startMinute: 720, endMinute: 870 },
    ],
  } satisfies CalendarHours;
  const stageHours = (answers: readonly CalendarHoursAnswer[]) => {
    const left = [...answers];
    return stagePlanner({
      hash: "#hours",
      answers: {
        ...answering({ accounts: [GOOGLE], available: ["google"] }),
        readCalendarHours: async () => Promise.resolve({ ok: true, value: left.shift()! }),
      },
    });
  };
  const read = async (): Promise<void> =>
    page.getByRole("button", { name: "Read my hours from Google Calendar" }).click();

  test("are shown first, fill the form of a site, and are saved only with it", async () => {
    const stage = stageHours([{ state: "read", hours }]);
    await read();
    await expect.element(page.getByText(/^Tuesday: .*Pushpin keeps one stretch a day/)).toBeVisible();
    expect(stage.asked.map(([name]) => name)).not.toContain("saveWorkingHours");
    await page.getByRole("button", { name: "Fill in for Lincoln" }).click();
    await page.getByRole("button", { name: "Save", exact: true }).first().click();
    const saved = () => stage.asked.find(([name]) => name === "saveWorkingHours")?.[1] as Input<"saveWorkingHours">;
    await expect.poll(saved).toBeTruthy();
    expect(saved().workingHours.filter(({ siteId }) => siteId === "lincoln")).toMatchObject([
      { weekday: "MO", startMinute: 450, endMinute: 870 },
      { weekday: "TU", startMinute: 450, endMinute: 870 },
    ]);
    await expectAccessible();
  });

  test("of another clock are not filled in, and that is said", async () => {
    stageHours([{ state: "read", hours: { ...hours, zone: "America/Denver" } }]);
    await read();
    await expect.element(page.getByText(/on the clock of America\/Denver/).first()).toBeVisible();
    expect(page.getByRole("button", { name: /^Fill in/ }).elements()).toHaveLength(0);
  });

  test("need a permission that is asked for then, and are read at once after it", async () => {
    const stage = stageHours([
      { state: "refused", because: "needs-permission" },
      { state: "read", hours },
    ]);
    await read();
    await page.getByRole("button", { name: "Allow it in Google Calendar" }).click();
    await expect.element(page.getByRole("button", { name: "Fill in for Lincoln" })).toBeVisible();
    expect(stage.asked).toContainEqual(["connectCalendar", { vendor: "google", use: "hours", accountId: "a1" }]);
  });

  test.each([
    [{ state: "none" } as const, /No working hours are turned on in Google Calendar/],
    [{ state: "refused", because: "offline" } as const, /No answer came from Google Calendar/],
    [{ state: "refused", because: "needs-approval" } as const, /Your school's IT has not approved this/],
    [{ state: "refused", because: "read-only" } as const, /did not show your hours/],
  ])("that are not there are said: %o", async (answer, text) => {
    stageHours([answer]);
    await read();
    await expect.element(page.getByText(text)).toBeVisible();
  });

  test("are offered by a link where no calendar is connected yet", async () => {
    stagePlanner({ hash: "#hours", answers: answering({ accounts: [], available: ["google"] }) });
    const link = page.getByRole("link", { name: "Connect a calendar to read your hours from it" });
    await expect.element(link).toHaveAttribute("href", "#calendars");
  });
});
