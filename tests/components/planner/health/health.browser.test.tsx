import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { fail, ok } from "../../../../lib/core/result";
import { expectAccessible, inTheme, THEMES } from "../../accessible";
import { clearStage, stagePlanner, type StageOptions } from "../stage";
import { aCalendarHealth } from "./sample-health";

beforeEach(async () => page.viewport(1280, 900));
afterEach(clearStage);

const stage = (options: StageOptions = {}) => stagePlanner({ hash: "#health", ...options });
const withHealth = (...calendars: ReturnType<typeof aCalendarHealth>[]): StageOptions => ({
  answers: { loadCalendarHealth: async () => ok(calendars) },
});
const google = page.getByRole("region", { name: "Google Calendar" });
const picture = google.getByRole("figure").filter({ hasText: /Picture of Mon, Oct 5 – Fri, Oct 9 with 4 events/ });

describe("the state in plain words", () => {
  test.each([
    ["Read well", {}, /you are free/],
    [
      "Read in part",
      { complete: false, health: partial("times-unsure", 1, 4) },
      /not sure of the times of some events\. \(1 of 4\)/,
    ],
    ["The page has changed", { complete: false, health: partial("chips-unrecognised", 2) }, /labelled as one\. \(2\)/],
    [
      "Another view was open",
      { complete: false, health: unreadable("unsupported", "view-unsupported") },
      /week or day view/,
    ],
    ["Signed out", { complete: false, health: unreadable("signed-out", "signed-out") }, /Sign in to Google Calendar/],
    ["It was still loading", { complete: false, health: partial("empty-unproven") }, /wait until the week has loaded/],
  ])("%s", async (verdict, over, more) => {
    stage(withHealth(aCalendarHealth(over)));
    await expect.element(google.getByText(verdict, { exact: true })).toBeVisible();
    await expect.element(google).toHaveTextContent(more);
  });

  test("two counts that part mean that the page has changed", async () => {
    stage(withHealth(aCalendarHealth({}, 6)));
    await expect.element(google.getByText("The page has changed", { exact: true })).toBeVisible();
  });

  test("not read yet: what to do, and a link to it", async () => {
    stage(withHealth());
    await expect.element(google.getByText("Not read yet")).toBeVisible();
    const link = google.getByRole("link", { name: /Open Google Calendar/ });
    await expect.element(link).toHaveAttribute("href", "https://calendar.google.com/calendar/r/week");
    await expect.element(picture).not.toBeInTheDocument();
  });

  test("a background that does not answer is said", async () => {
    stage({ answers: { loadCalendarHealth: async () => fail({ code: "no-answer" }) } });
    await expect.element(page.getByRole("alert")).toBeVisible();
  });

  test("the screen is in the rail", async () => {
    stage({ hash: "#week" });
    await userEvent.click(page.getByRole("navigation").getByRole("link", { name: "Calendar page" }));
    await expect.element(page.getByRole("heading", { name: "Is my calendar readable?" })).toHaveFocus();
  });
});

function partial(code: string, count?: number, of?: number) {
  return { state: "partial" as const, reasons: [{ code, ...(count ? { count } : {}), ...(of ? { of } : {}) }] };
}
function unreadable(state: "unsupported" | "signed-out", code: string) {
  return { state, reasons: [{ code }] };
}

describe("what was read", () => {
  test("each event stands in its day's column at the height of its time; two at once share the width", async () => {
    stage();
    await expect.element(picture).toBeVisible();
    const boxes = [...document.querySelectorAll<HTMLElement>(".health-box")];
    expect(boxes.map(({ textContent }) => textContent)).toEqual(["IEP meeting", "Phone call", "(no title)"]);
    const [meeting, call, lunch] = boxes.map((box) => box.getBoundingClientRect());
    expect(call!.top - meeting!.top).toBeCloseTo(meeting!.height / 2, 0);
    expect(call!.left).toBeGreaterThanOrEqual(meeting!.right - 1);
    expect(lunch!.left).toBeGreaterThan(call!.right);
    expect(document.querySelectorAll(".health-day")).toHaveLength(5);
  });

  test("the same as a table, opened with the keyboard", async () => {
    stage();
    const fold = google.getByText("As a table");
    await expect.element(fold).toBeVisible();
    (fold.element() as HTMLElement).focus();
    await userEvent.keyboard("{Enter}");
    const rows = google.getByRole("table").first().getByRole("row");
    await expect.element(rows.nth(1)).toHaveTextContent(/Mon, Oct 5.*9:00.*10:00.*IEP meeting/);
    await expect.element(rows.nth(3)).toHaveTextContent(/11:30.*\(no title\) \(no busy time\)/);
    await expect.element(rows.nth(2)).toHaveTextContent(/Phone call \(time not sure\)/);
    await expect.element(rows.nth(4)).toHaveTextContent(/Wed, Oct 7all dayTrip/);
  });

  test("hits and misses of each part", async () => {
    stage();
    await userEvent.click(google.getByText("Parts of the page: 2 of 3 found"));
    await expect.element(google.getByRole("row", { name: /^main/ })).toHaveTextContent("main310");
    await expect.element(google.getByRole("row", { name: /^zone/ })).toHaveTextContent("zone001");
    await expect.element(google.getByText("Version of the page: 20251205004.12")).toBeVisible();
  });
});

describe("the report", () => {
  const TEXT = `{"pushpin": "page-report"${"\n".repeat(100)}}`;
  const make = page.getByRole("button", { name: "Make a report: Google Calendar" });

  test("is shown before it is copied, and copied as it is shown", async () => {
    const copied: string[] = [];
    stage({
      answers: { loadPageReport: async () => ok({ text: TEXT }) },
      actions: { copyText: async (text) => copied.push(text) > 0 },
    });
    await userEvent.click(make);
    const shown = google.getByLabelText(/The report as you would send it \(1 kB\)/);
    await expect.element(shown).toHaveValue(TEXT);
    await expect.element(shown).toHaveAttribute("readonly");
    expect(shown.element().getBoundingClientRect().height).toBeLessThan(400);
    expect(copied).toEqual([]);
    await userEvent.click(google.getByRole("button", { name: "Copy report" }));
    await expect.element(page.getByText("The report is copied.")).toBeVisible();
    expect(copied).toEqual([TEXT]);
  });

  test("says when the browser refuses to copy, and how to do it by hand", async () => {
    stage({ answers: { loadPageReport: async () => ok({ text: TEXT }) }, actions: { copyText: async () => false } });
    await userEvent.click(make);
    await userEvent.click(google.getByRole("button", { name: "Copy report" }));
    await expect.element(google.getByText(/copy it by hand/)).toBeVisible();
  });

  test("without an open calendar: what to do", async () => {
    stage();
    await userEvent.click(make);
    await expect.element(google.getByText(/Google Calendar is not open\. Open it in another tab/)).toBeVisible();
  });

  test("that fails says why", async () => {
    stage({ answers: { loadPageReport: async () => fail({ code: "no-answer" }) } });
    await userEvent.click(make);
    await expect.element(google.getByRole("alert")).toBeVisible();
  });
});

describe("a text that mends the reading", () => {
  const OVERRIDE = {
    vendor: "google" as const,
    madeFor: "1.0.0",
    until: "2026-12-31",
    selectors: { chip: "p", grid: "p" },
    note: "Google renamed its events.",
  };
  const kept = (isUsed: boolean) => ({ loadOverrides: async () => ok([{ ...OVERRIDE, isUsed }]) });
  const field = page.getByLabelText("Text from the project's site");

  test("that is refused stays in its field, with the line and the cure", async () => {
    const tried: string[] = [];
    stage({
      actions: {
        saveOverride: async (text) => {
          tried.push(text);
          return { code: "override", refusal: { code: "unknown-key", key: "chop", line: 3 } };
        },
      },
    });
    await userEvent.fill(field, "half a text");
    await userEvent.click(page.getByRole("button", { name: "Use it" }));
    await expect
      .element(field)
      .toHaveAccessibleDescription(/Line 3: This Pushpin knows no part named “chop”\. Copy .* Nothing was changed\./);
    await expect.element(field).toHaveValue("half a text");
    expect(tried).toEqual(["half a text"]);
  });

  test("that is taken empties the field and says what to do", async () => {
    stage({ actions: { saveOverride: async () => null } });
    await userEvent.fill(field, "{}");
    await userEvent.click(page.getByRole("button", { name: "Use it" }));
    await expect.element(page.getByText("The text is used from now on. Reload your calendar.")).toBeVisible();
    await expect.element(field).toHaveValue("");
  });

  test("in use: said with its note, its parts and its last day; can be removed", async () => {
    const planner = stage({ answers: kept(true) });
    await expect
      .element(page.getByText("In use for Google Calendar until Thursday, Dec 31: Google renamed its events."))
      .toBeVisible();
    await expect.element(page.getByText("Parts that it mends: chip, grid")).toBeVisible();
    await userEvent.click(page.getByRole("button", { name: "Remove it: Google Calendar" }));
    await expect.element(page.getByRole("heading", { name: "Fix the reading" })).toHaveFocus();
    expect(planner.asked).toEqual([["removeOverride", { vendor: "google" }]]);
  });

  test("over: said as such", async () => {
    stage({ answers: kept(false) });
    await expect.element(page.getByText(/^Not in use any more for Google Calendar/)).toBeVisible();
  });
});

test.each(THEMES)("in the %s theme axe finds nothing, with everything open", async (theme) => {
  await inTheme(theme);
  stage({ ...withHealth(aCalendarHealth({}, 9)) });
  await expect.element(picture).toBeVisible();
  await userEvent.click(page.getByRole("button", { name: /Make a report/ }));
  await userEvent.click(page.getByRole("button", { name: "Use it" }));
  for (const fold of document.querySelectorAll("details")) fold.open = true;
  await expectAccessible();
});

test("on a narrow page, in Spanish: no wider than it, and no word left in English", async () => {
  await page.viewport(360, 800);
  stage({ ...withHealth(aCalendarHealth({}, 9)), language: "es" });
  const image = page.getByRole("figure").filter({ hasText: /Imagen de lun, 5 oct – vie, 9 oct con 4 eventos/ });
  await expect.element(image).toBeVisible();
  for (const fold of document.querySelectorAll("details")) fold.open = true;
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360);
  expect(document.querySelector("main")!.innerText).not.toMatch(/\b(?:the|was|read|of|Open)\b|\{\w+\}|undefined/);
});
