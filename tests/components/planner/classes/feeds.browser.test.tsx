import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { Caseload } from "../../../../lib/contracts/caseload";
import type { SubscriptionOverview } from "../../../../lib/core/feeds/schedule-subscription";
import type { RoutineTime, ScheduleChanges } from "../../../../lib/core/schedule/compare-schedules";
import { at } from "../../../fixtures/builders";
import { expectAccessible, inTheme, THEMES } from "../../accessible";
import { aCaseload } from "../sample-caseload";
import { aSubscription, clearStage, stagePlanner } from "../stage";
import { fail, ok } from "../../../../lib/core/result";

beforeEach(async () => page.viewport(1280, 900));
afterEach(clearStage);

const SECRET = "private-0a1b2c3d";
const ADDRESS = `https://calendar.google.com/calendar/ical/a%40school.example/${SECRET}/basic.ics`;

const routine = (title: string, from: string, to: string): RoutineTime => ({
  title,
  titleKey: title.toLowerCase(),
  startMinute: at(from),
  endMinute: at(to),
  weekdays: ["MO", "TU"],
  allDay: false,
});
const CHANGES: ScheduleChanges = {
  added: [routine("Garden", "13:00", "13:30")],
  gone: [routine("Snack", "10:20", "10:35")],
  moved: [{ from: routine("Writing", "9:05", "9:50"), to: routine("Writing", "10:05", "10:50") }],
  sameCount: 4,
  visits: [],
};

function withSubscription(subscription: SubscriptionOverview): Caseload {
  const all = aCaseload();
  const classes = all.classes.map((one) => (one.schoolClass.id === "rivera" ? { ...one, subscription } : one));
  return { ...all, classes };
}
function withoutSchedule(): Caseload {
  const all = aCaseload();
  return { ...all, classes: all.classes.map(({ schoolClass }) => ({ schoolClass })) };
}
async function openForm(): Promise<void> {
  await userEvent.click(page.getByText("Subscribe to an iCal address"));
}
const field = () => page.getByLabelText(/iCal address of the class's calendar/);
const look = () => page.getByRole("button", { name: "Look at the calendar" });

describe("subscribing", () => {
  test("says at the field what is wrong with an address, with the cure, and asks no server", async () => {
    let tried = 0;
    const previewFeed = async () => {
      tried += 1;
      return fail({ code: "host-refused", host: "never" } as const);
    };
    stagePlanner({ hash: "#classes/rivera", actions: { previewFeed } });
    await openForm();
    await userEvent.click(look());
    await expect.element(page.getByText("Paste the address here.")).toBeVisible();
    await userEvent.fill(field(), "https://calendar.google.com/calendar/embed?src=a");
    await expect.element(page.getByText(/copy “Secret address in iCal format”/)).toBeVisible();
    await expect.element(field()).toHaveAttribute("aria-invalid", "true");
    expect(tried).toBe(0);
    await userEvent.fill(field(), "http://school.example/a.ics");
    await expect.element(page.getByText(/Pushpin uses https instead/)).toBeVisible();
  });

  test("a first calendar that could be read whole is subscribed to at once; the address is not shown any more", async () => {
    const stage = stagePlanner({ hash: "#classes/rivera", caseload: withoutSchedule() });
    await openForm();
    await userEvent.fill(field(), ADDRESS);
    await userEvent.click(look());
    const heading = page.getByRole("heading", { name: "Subscribed to calendar.google.com/…/basic.ics" });
    await expect.element(heading).toHaveFocus();
    expect(stage.asked).toEqual([["subscribeFeed", { classId: "rivera", address: ADDRESS }]]);
    await expect.element(page.getByText("Subscribed to calendar.google.com/…/basic.ics.")).toBeVisible();
    const shown = document.body.innerText + [...document.querySelectorAll("input")].map(({ value }) => value).join();
    expect(shown).not.toContain(SECRET);
  });

  test("shows what it would replace and waits for her word; saying no gives the host back", async () => {
    const left: string[] = [];
    const feeds = {
      previewFeed: async () => ok({ entryCount: 6, leftOut: 1, cut: { count: 0, titles: [] }, changes: CHANGES }),
      leaveFeed: async (address: string) => void left.push(address),
    };
    const stage = stagePlanner({ hash: "#classes/rivera", actions: feeds });
    await openForm();
    await userEvent.fill(field(), ADDRESS);
    await userEvent.click(look());
    for (const text of [
      "6 entries were read from calendar.google.com/…/basic.ics. They are not saved yet.",
      /1 entry could not be read and is left out/,
      "New: Garden, Mon, Tue 1:00 – 1:30 PM",
      "Gone: Snack, Mon, Tue 10:20 – 10:35 AM",
      /Writing moves from .* to Mon, Tue 10:05 – 10:50 AM/,
    ])
      await expect.element(page.getByText(text)).toBeVisible();
    await userEvent.click(page.getByRole("button", { name: "Do not subscribe" }));
    await expect.poll(() => left).toEqual([ADDRESS]);
    expect(stage.asked).toEqual([]);
    await expect.element(field()).toHaveValue(ADDRESS);
    await userEvent.click(look());
    await userEvent.click(page.getByRole("button", { name: "Subscribe and replace" }));
    await expect.element(page.getByRole("heading", { name: /^Subscribed to/ })).toBeVisible();
    expect(stage.asked.map(([name]) => name)).toEqual(["subscribeFeed"]);
  });

  test("a first calendar of which not all can be shown names the entry and waits for her word", async () => {
    const feeds = {
      previewFeed: async () =>
        ok({ entryCount: 6, leftOut: 0, cut: { count: 2, titles: ["Bell", ""] }, changes: null }),
    };
    const stage = stagePlanner({ hash: "#classes/okafor", actions: feeds });
    await openForm();
    await userEvent.fill(field(), ADDRESS);
    await userEvent.click(look());
    await expect.element(page.getByText(/^Not all times of “Bell” are shown.*type its times in/)).toBeVisible();
    await expect.element(page.getByText(/^Not all times of “an entry without a title”/)).toBeVisible();
    expect(stage.asked).toEqual([]);
  });

  test("a refusal says why, what is safe and the cure, and keeps what was typed", async () => {
    const answers = [
      { code: "host-refused", host: "school.example" } as const,
      { code: "feed", problem: { code: "not-found", status: 404 } } as const,
    ];
    stagePlanner({ hash: "#classes/rivera", actions: { previewFeed: async () => fail(answers.shift()!) } });
    await openForm();
    await userEvent.fill(field(), "https://school.example/a.ics");
    await userEvent.click(look());
    await expect.element(page.getByRole("alert")).toHaveTextContent(/was not allowed to ask school.example/);
    await userEvent.click(look());
    await expect.element(page.getByRole("alert")).toHaveTextContent(/no calendar any more.*was not changed/);
    await expect.element(field()).toHaveValue("https://school.example/a.ics");
  });
});

describe("a subscription", () => {
  const FAILED = aSubscription("calendar.google.com", {
    problem: { code: "not-found", status: 404, at: "2026-10-06T13:00:00.000Z" },
  });

  test("shows how fresh it is, and the last good copy's time next to an error with its cure", async () => {
    stagePlanner({ hash: "#classes/rivera", caseload: withSubscription(FAILED) });
    await expect.element(page.getByText("Last refreshed Oct 5, 2026, 7:40 AM")).toBeVisible();
    await expect
      .element(page.getByText("Could not be refreshed (Oct 6, 2026, 9:00 AM). The copy of Oct 5, 2026, 7:40 AM stays"))
      .toBeVisible();
    await expect.element(page.getByText(/ask for the new one and subscribe again/)).toBeVisible();
  });

  test("says its error, with the cure, in the class's row", async () => {
    stagePlanner({ hash: "#classes", caseload: withSubscription(FAILED) });
    const row = page.getByRole("row", { name: /Rivera/ });
    await expect.element(row).toHaveTextContent(/Not refreshed since Oct 5, 2026, 7:40 AM/);
    await expect.element(row).toHaveTextContent(/ask for the new one and subscribe again/);
  });

  test("shows what a refresh changed until she has seen it, in the row as well", async () => {
    const subscription = aSubscription("calendar.google.com", {
      unseen: [{ at: "2026-10-06T13:00:00.000Z", changes: CHANGES }],
    });
    const stage = stagePlanner({ hash: "#classes", caseload: withSubscription(subscription) });
    await expect.element(page.getByRole("row", { name: /Rivera/ })).toHaveTextContent(/Changed: have a look/);
    await userEvent.click(page.getByRole("link", { name: /Rivera/ }));
    await expect.element(page.getByText("What the calendar brought on Oct 6, 2026, 9:00 AM")).toBeVisible();
    await expect.element(page.getByText("New: Garden, Mon, Tue 1:00 – 1:30 PM")).toBeVisible();
    await userEvent.click(page.getByRole("button", { name: "I have seen this" }));
    await expect.element(page.getByText(/What the calendar brought/)).not.toBeInTheDocument();
    expect(stage.asked).toEqual([["markFeedChangesSeen", { classId: "rivera" }]]);
  });

  test("is refreshed on demand, for its host only, and says what came of it", async () => {
    const asked: unknown[] = [];
    const answers = [ok({ isChanged: false }), ok({ isChanged: true }), fail({ code: "no-answer" } as const)];
    const refreshFeed = async (feed: unknown) => {
      asked.push(feed);
      return answers.shift()!;
    };
    const caseload = withSubscription(aSubscription("school.example"));
    stagePlanner({ hash: "#classes/rivera", caseload, actions: { refreshFeed } });
    const refresh = page.getByRole("button", { name: "Refresh now" });
    await userEvent.click(refresh);
    await expect.element(page.getByText("The calendar has nothing new.")).toBeVisible();
    await userEvent.click(refresh);
    await expect.element(page.getByText(/The calendar has changed/)).toBeVisible();
    await userEvent.click(refresh);
    await expect.element(page.getByRole("alert")).toHaveTextContent(/did not answer/);
    expect(asked).toEqual(
      Array.from({ length: 3 }, () => ({ classId: "rivera", hostPattern: "https://school.example/*" })),
    );
  });

  test("stops after a question, and leads back to where one subscribes", async () => {
    const stage = stagePlanner({
      hash: "#classes/rivera",
      caseload: withSubscription(aSubscription("school.example")),
    });
    await userEvent.click(page.getByRole("button", { name: "Stop" }));
    await expect.element(page.getByRole("dialog")).toHaveTextContent(/stays as it was last read/);
    await userEvent.click(page.getByRole("button", { name: "Keep it" }));
    expect(stage.asked).toEqual([]);
    await userEvent.click(page.getByRole("button", { name: "Stop" }));
    await userEvent.click(page.getByRole("dialog").getByRole("button", { name: "Stop" }));
    await expect.element(page.getByText("Subscribe to an iCal address")).toHaveFocus();
    expect(stage.asked).toEqual([["stopFeed", { classId: "rivera" }]]);
  });

  test("speaks Spanish", async () => {
    stagePlanner({ hash: "#classes/rivera", language: "es", caseload: withSubscription(FAILED) });
    await expect.element(page.getByRole("button", { name: "Actualizar ahora" })).toBeVisible();
    await expect.element(page.getByText(/ya no hay ningún calendario/)).toBeVisible();
  });

  test.each(THEMES)("is accessible in the %s theme, with everything that can stand in it", async (theme) => {
    await inTheme(theme);
    const unseen = [{ at: "2026-10-06T13:00:00.000Z", changes: CHANGES }];
    stagePlanner({ hash: "#classes/rivera", caseload: withSubscription({ ...FAILED, leftOut: 2, unseen }) });
    await expect.element(page.getByText(/What the calendar brought/)).toBeVisible();
    await expectAccessible();
    clearStage();
    stagePlanner({ hash: "#classes/rivera" });
    await openForm();
    await userEvent.click(look());
    await expect.element(page.getByText("Paste the address here.")).toBeVisible();
    await expectAccessible();
  });
});
