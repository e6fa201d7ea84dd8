import { afterEach, describe, expect, test } from "vitest";
import { parseFacts } from "../../../lib/contracts/facts";
import { outlookCalendar } from "../../../lib/page/outlook";
import { closePages, showPage } from "../show-page";
import { outlookPage } from "./outlook-page";

afterEach(closePages);

describe("the calendar's addresses", () => {
  test.each([
    ["outlook.cloud.microsoft", "/calendar"],
    ["outlook.cloud.microsoft", "/calendar/"],
    ["outlook.office.com", "/calendar/view/week"],
    ["outlook.office365.com", "/calendar/0/view/workweek/2026/10/5"],
    ["outlook.live.com", "/calendar/0/view/day"],
    ["outlook.office365.com", "/calendar/published/room@school.example/key/calendar.html"],
    ["outlook.office365.com", "/owa/calendar/room@school.example/key/calendar.html"],
  ])("%s%s", (hostname, pathname) => {
    expect(outlookCalendar.recognises({ hostname, pathname })).toBe(true);
  });

  test.each([
    ["outlook.cloud.microsoft", "/mail/"],
    ["outlook.cloud.microsoft", "/calendars"],
    ["outlook.cloud.microsoft", "/calendar/deeplink/compose"],
    ["outlook.live.com", "/calendar/0/deeplink/compose"],
    ["outlook.live.com", "/calendar/0/action/compose"],
    ["outlook.office.com.evil.example", "/calendar/view/week"],
    ["calendar.google.com", "/calendar/u/0/r"],
  ])("not %s%s", (hostname, pathname) => {
    expect(outlookCalendar.recognises({ hostname, pathname })).toBe(false);
  });

  test("tell work from personal accounts by their host", () => {
    expect(outlookCalendar.account({ hostname: "outlook.live.com", pathname: "/calendar" })).toBe("personal");
    expect(outlookCalendar.account({ hostname: "outlook.office.com", pathname: "/calendar" })).toBe("work");
  });
});

test.each([{}, { shown: "month" }, { bodies: "one" }, { split: true }, { loading: true }] as const)(
  "what is gathered passes the background's door as it is: %o",
  async (changes) => {
    const facts = outlookCalendar.gather(await showPage(outlookPage(changes)));
    expect(parseFacts(JSON.stringify(facts))).toEqual({
      ok: true,
      value: JSON.parse(JSON.stringify(facts)) as unknown,
    });
  },
);

test("scrolling changes nothing that is gathered but the clock", async () => {
  const page = await showPage(outlookPage());
  const gathered = (): unknown => ({ ...outlookCalendar.gather(page), clock: null });
  const before = gathered();
  page.querySelector(".inDayScrollContainer")!.scrollTop = 333;
  expect(gathered()).toEqual(before);
});

test("the dark palette is told by the root's own colours", async () => {
  expect(outlookCalendar.isDark(await showPage(outlookPage()))).toBe(false);
  const dark = outlookPage().replace("--white:#FFFFFF", "--white:#000000");
  expect(outlookCalendar.isDark(await showPage(dark))).toBe(true);
});

test("nothing is drawn on in month, in split view, or without a layout", async () => {
  for (const changes of [{ shown: "month" }, { split: true }, { styled: false }] as const)
    expect(outlookCalendar.dayColumns(await showPage(outlookPage(changes)))).toEqual([]);
  expect(outlookCalendar.dayColumns(await showPage(outlookPage())).map(({ date }) => date)).toEqual([
    "2026-10-05",
    "2026-10-06",
    "2026-10-07",
    "2026-10-08",
    "2026-10-09",
  ]);
});
