import { afterEach, describe, expect, test } from "vitest";
import type { CalendarReading } from "../../../lib/core/schedule/calendar-reading";
import { dateKeyOf } from "../../../lib/page/google/datekey";
import { wrongClaims } from "../never-wrong";
import { buildGrid, buildPage, daysFrom, eventIdOf, type BuiltEvent } from "./page-builder";
import { readHtml, readShown, SCHOOL_WEEK, schoolWeek, WEEK } from "./saved-page";
import { closePages, showPage } from "../show-page";

afterEach(closePages);

const ART: BuiltEvent = { id: "art", title: "Art", date: "2026-10-07", start: "09:00", end: "10:00" };

/** The school week after a change to its page. */
async function readChanged(change: (page: Document) => void, html = schoolWeek()): Promise<CalendarReading> {
  const page = await showPage(html);
  change(page);
  return readShown(page);
}

function codes(reading: CalendarReading): string[] {
  return reading.health.reasons.map((reason) => reason.code);
}

function columns(page: Document): HTMLElement[] {
  return [...page.querySelectorAll<HTMLElement>("[role=gridcell][data-datekey]")];
}

/** One chip's page as the reader sees it. */
async function readOne(event: Partial<BuiltEvent>, changes: Parameters<typeof schoolWeek>[0] = {}) {
  const reading = await readHtml(schoolWeek({ events: [{ ...ART, ...event }], ...changes }));
  return { reading, event: reading.events[0] };
}

describe("nothing changes", () => {
  test.each([
    ["a hidden copy of the grid", "display:none"],
    ["an invisible copy", "visibility:hidden"],
    ["a transparent copy", "opacity:0"],
    ["a copy off screen", "position:absolute;left:-9999px;width:1200px"],
    ["a copy without size", "height:0;width:0;overflow:hidden"],
  ])("%s", async (_, style) => {
    const whole = await readHtml(schoolWeek());
    const shifted = SCHOOL_WEEK.map((event) => Object.assign({}, event, { date: "2026-10-05" }));
    const copy = `<div style="${style}">${buildGrid({ days: WEEK, events: shifted })}</div>`;
    const page = await showPage(schoolWeek());
    page.querySelector("[role=main]")!.insertAdjacentHTML("afterbegin", copy);
    expect(readShown(page)).toEqual(whole);
  });

  test("the mini calendar, popups and other extensions' elements", async () => {
    const whole = await readHtml(schoolWeek());
    const foreign = `<div class="cc3-timeblock" style="position:absolute;top:100px;height:60px;width:100%">9am to 10am, Fake</div>
      <div data-eventchip style="position:absolute;top:300px;height:40px">Imitation</div>
      <div data-pushpin-host><div role="button" data-eventchip data-eventid="${eventIdOf("own")}" style="top:1px;height:1px"></div></div>
      <div role="button" aria-label="Pin" style="position:absolute;top:0;right:0">+</div>`;
    const popup = `<div role="dialog" id="xDetDlg" data-eventid="${eventIdOf("math")}"><div role="button" data-eventchip data-eventid="${eventIdOf("pop")}" style="top:10px;height:50px">x</div><div role="grid"></div></div>`;
    expect(await readHtml(schoolWeek({ inColumns: foreign, extra: popup }))).toEqual(whole);
  });

  test("chips another extension made invisible, chips in [hidden] left aside", async () => {
    const whole = await readHtml(schoolWeek());
    const hidden = await readChanged((page) => {
      page.querySelector<HTMLElement>("[data-eventchip]")!.style.visibility = "hidden";
      const copy = page.querySelector("[role=button][data-eventchip]")!.cloneNode(true) as HTMLElement;
      copy.style.top = "1000px";
      copy.hidden = true;
      columns(page)[3]!.append(copy);
    });
    expect(hidden).toEqual(whole);
  });

  test("a second copy of a chip at the same place", async () => {
    const whole = await readHtml(schoolWeek());
    const doubled = await readChanged((page) => {
      for (const chip of page.querySelectorAll("[data-eventchip]")) chip.after(chip.cloneNode(true));
    });
    expect(doubled).toEqual(whole);
  });

  test("the page scaled, scrolled and zoomed", async () => {
    const whole = await readHtml(schoolWeek());
    for (const style of ["transform:scale(0.8);transform-origin:0 0", "zoom:1.25", "margin-top:-400px"]) {
      const read = await readChanged((page) => page.body.setAttribute("style", style));
      expect({ style, read }).toEqual({ style, read: whole });
    }
  });

  test.each([40, 48, 60, 72, 80, 96, 116])("hours of %i px", async (pxPerHour) => {
    const read = await readHtml(schoolWeek({ pxPerHour }));
    expect(read).toEqual({ ...(await readHtml(schoolWeek())), pxPerHour });
  });

  test("chips placed in per cent or by calc()", async () => {
    const whole = await readHtml(schoolWeek());
    for (const inCalc of [false, true]) {
      const read = await readChanged((page) => {
        for (const chip of page.querySelectorAll<HTMLElement>("[role=button][data-eventchip]")) {
          const [top, height] = [Number.parseFloat(chip.style.top) + 1, Number.parseFloat(chip.style.height) + 2];
          const inset = (share: number, px: number): string =>
            inCalc ? `calc(${(share / 1152) * 100}% - ${px}px)` : `${(share / 1152) * 100}%`;
          chip.style.top = inset(top, 1);
          chip.style.height = inset(height, 2);
          if (!inCalc) chip.style.marginTop = "0";
        }
      });
      expect(read).toEqual(whole);
    }
  });

  test("a page that runs from right to left", async () => {
    expect(await readHtml(schoolWeek({ direction: "rtl" }))).toEqual(await readHtml(schoolWeek()));
  });
});

describe("days", () => {
  test.each([
    ["week starting on Monday", daysFrom("2026-10-05"), "WEEK", "week"],
    ["work week", daysFrom("2026-10-05", 5), "WEEK", "week"],
    ["four days", daysFrom("2026-10-06", 4), "CUSTOM_DAYS", "days"],
    ["four days without weekend", ["2026-10-08", "2026-10-09", "2026-10-12", "2026-10-13"], "CUSTOM_DAYS", "days"],
    ["one day", ["2026-10-07"], "DAY", "day"],
    ["across months", daysFrom("2026-09-28"), "WEEK", "week"],
    ["lower case key", daysFrom("2026-10-04"), "week", "week"],
    ["no key: seven columns", daysFrom("2026-10-04"), null, "week"],
    ["no key: three columns", daysFrom("2026-10-05", 3), null, "days"],
  ])("%s", async (_, days, viewKey, view) => {
    const date = days.includes("2026-10-07") ? "2026-10-07" : days[1]!;
    const read = await readHtml(buildPage({ days, viewKey, events: [{ ...ART, date }] }));
    expect(read).toMatchObject({ view, days, complete: true, health: { state: "ok" } });
    expect(read.events[0]).toMatchObject({ start: `${date}T09:00`, confidence: "high" });
  });

  test("keys of two columns swapped", async () => {
    const read = await readChanged((page) => {
      const [, monday, tuesday] = columns(page);
      [monday!.dataset["datekey"], tuesday!.dataset["datekey"]] = [
        tuesday!.dataset["datekey"]!,
        monday!.dataset["datekey"]!,
      ];
    });
    expect(read.health.state).not.toBe("ok");
    expect(read.complete).toBe(false);
    expect(wrongClaims(await readHtml(schoolWeek()), read)).toEqual([]);
  });

  test.each([1, 7, 365])("all keys %i days late", async (shift) => {
    const read = await readChanged((page) => {
      const shifted = daysFrom("2026-10-04", 400).slice(shift);
      for (const [index, column] of columns(page).entries()) column.dataset["datekey"] = dateKeyOf(shifted[index]!);
    });
    expect(codes(read)).toContain("dates-conflict");
    expect(read.health.state).toBe("unreadable");
  });

  test("all keys a week late, labels not understood: the headings tell", async () => {
    const change = (page: Document): void => {
      const shifted = daysFrom("2026-10-11");
      for (const [index, column] of columns(page).entries()) column.dataset["datekey"] = dateKeyOf(shifted[index]!);
    };
    expect((await readChanged(change, schoolWeek({ language: "zz" }))).health.state).toBe("unreadable");
  });

  test("keys of another code, of impossible days, of far years", async () => {
    for (const key of ["20261005", "-1", "x", "0", String((56 << 9) | (13 << 5) | 1), dateKeyOf("1999-01-01")]) {
      const read = await readChanged((page) => {
        for (const column of columns(page)) column.dataset["datekey"] = key;
      });
      expect(read.health.state).not.toBe("ok");
      expect(wrongClaims(await readHtml(schoolWeek()), read)).toEqual([]);
    }
  });

  test("a column that lost one of its signs is still a column", async () => {
    const html = schoolWeek().replaceAll(/ data-column-index="\d+"/g, "");
    const whole = await readHtml(html);
    expect(await readChanged((page) => columns(page)[6]!.removeAttribute("role"), html)).toEqual(whole);
    const undated = await readChanged((page) => columns(page)[3]!.removeAttribute("data-datekey"), html);
    expect(undated).toMatchObject({ days: whole.days, complete: false, health: { state: "partial" } });
  });

  test("a column taken away", async () => {
    const read = await readChanged((page) => columns(page)[3]!.remove());
    expect(read.health.state).not.toBe("ok");
    expect(read.complete).toBe(false);
  });
});

describe("times", () => {
  test("a label that contradicts its place by hours is never believed", async () => {
    const { reading, event } = await readOne({ label: "1pm to 2pm, Art, Alex, No location, October 7, 2026" });
    expect(event!.confidence).toBe("low");
    expect(reading.health.state).toBe("partial");
    expect(reading.complete).toBe(false);
  });

  test("most labels contradicting: unreadable", async () => {
    const events = SCHOOL_WEEK.filter((event) => event.start).map((event) =>
      Object.assign({}, event, { label: `3am to 4am, ${event.title}` }),
    );
    const read = await readHtml(schoolWeek({ events }));
    expect(codes(read)).toContain("times-mostly-unsure");
    expect(read.health.state).toBe("unreadable");
  });

  test("columns of a height that the chips contradict", async () => {
    const read = await readChanged((page) => {
      for (const column of columns(page)) column.style.height = "960px";
    });
    expect(codes(read)).toContain("hour-height-conflict");
    expect(wrongClaims(await readHtml(schoolWeek()), read)).toEqual([]);
  });

  test("a page variable that contradicts the columns", async () => {
    const html = schoolWeek({ language: "zz" }).replace("<body", '<body style="--cal-timed-grid-cell-height:60px"');
    expect(codes(await readHtml(html))).toContain("hour-height-conflict");
  });

  test("one column of another height", async () => {
    const read = await readChanged((page) => {
      columns(page)[1]!.style.height = "960px";
    });
    expect(codes(read)).toContain("columns-uneven");
    expect(read.complete).toBe(false);
    expect(wrongClaims(await readHtml(schoolWeek()), read)).toEqual([]);
  });

  test("a chip drawn elsewhere than its style says", async () => {
    const { event } = await readOne({ style: "transform:translateY(144px)" });
    expect(event).toMatchObject({ start: "2026-10-07T09:00", confidence: "medium" });
    const alone = await readOne({ style: "transform:translateY(144px)" }, { language: "zz" });
    expect(alone.event!.confidence).toBe("low");
    expect(alone.reading.health.state).toBe("partial");
  });

  test("no style sheets: places mean nothing, inline px and labels still do", async () => {
    const read = await readChanged((page) => {
      page.querySelector("style")!.remove();
      for (const column of columns(page)) column.removeAttribute("style");
    });
    expect(read.health.state).toBe("partial");
    expect(read.complete).toBe(false);
    expect(read.events).toHaveLength(SCHOOL_WEEK.length);
    expect(wrongClaims(await readHtml(schoolWeek()), read)).toEqual([]);
  });

  test("the same id at two times", async () => {
    const read = await readHtml(schoolWeek({ events: [ART, { ...ART, start: "13:00", end: "14:00" }] }));
    expect(read.events.map((event) => event.confidence)).toEqual(["low", "low"]);
    expect(codes(read)).toContain("ids-repeated");
  });

  test("an event across midnight that began before the first day", async () => {
    const label = "October 3, 2026 at 10pm to October 4, 2026 at 2am, Camp, Alex, No location,";
    const camp: BuiltEvent = { id: "camp", title: "Camp", date: "2026-10-03", start: "22:00", end: "02:00", label };
    expect((await readHtml(schoolWeek({ events: [camp] }))).events[0]).toMatchObject({
      start: "2026-10-03T22:00",
      end: "2026-10-04T02:00",
      confidence: "high",
    });
  });

  test("a timed event over several days in the all-day row", async () => {
    const label = "October 6, 2026 at 7pm to October 8, 2026 at 7:52am, Camp, Alex, Needs RSVP, No location,";
    const camp: BuiltEvent = { id: "camp", title: "Camp", date: "2026-10-06", lastDate: "2026-10-08", label };
    expect((await readHtml(schoolWeek({ events: [camp] }))).events[0]).toMatchObject({
      start: "2026-10-06T19:00",
      end: "2026-10-08T07:52",
      allDay: false,
      status: "unanswered",
      confidence: "high",
    });
  });

  test("an original start confirms a place where the label is not understood", async () => {
    const read = await readOne({ id: "art_20261007T130000Z" }, { language: "zz" });
    expect(read.event!.confidence).toBe("high");
    const moved = await readOne({ id: "art_20261007T150000Z" }, { language: "zz" });
    expect(moved.event).toMatchObject({ start: "2026-10-07T09:00", confidence: "medium" });
  });

  test("digits of other scripts", async () => {
    const { event } = await readOne({ label: "٩:٠٠ – ١٠:٠٠، Art، ٧" });
    expect(event).toMatchObject({ start: "2026-10-07T09:00", confidence: "high" });
  });
});

describe("chips", () => {
  test("a chip in no column", async () => {
    const read = await readChanged((page) => {
      page.querySelector("[role=main] [role=grid]")!.append(page.querySelector("[role=button][data-eventchip]")!);
    });
    expect(codes(read)).toContain("chips-unplaced");
    expect(read.complete).toBe(false);
    expect(wrongClaims(await readHtml(schoolWeek()), read)).toEqual([]);
  });

  test("a cell nested in a column", async () => {
    const read = await readChanged((page) => {
      const chip = page.querySelector("[role=button][data-eventchip]")!;
      const cell = page.createElement("div");
      cell.setAttribute("role", "gridcell");
      chip.before(cell);
      cell.append(chip);
    });
    expect(codes(read)).toContain("chips-unplaced");
    expect(read.complete).toBe(false);
  });

  test("a chip that lost id, name and log", async () => {
    const read = await readChanged((page) => {
      const chip = page.querySelector("[role=button][data-eventchip]")!;
      for (const name of ["data-eventid", "data-eventchip", "jslog"]) chip.removeAttribute(name);
    });
    expect(codes(read)).toContain("chips-unrecognised");
    expect(read.complete).toBe(false);
  });

  test.each([
    ["separators", "Math, Block 2, or: 3pm, No location"],
    ["a line break", "Math\n  Block"],
    ["right-to-left text", "חשבון, כיתה ב׳"],
    ["emoji", "🎨 Art 👩🏽‍🎨"],
    ["markup", '<b>Art & "Craft"</b>'],
    ["a word that answers", "Lunch, Declined"],
    ["a time", "9am to 10am"],
    ["a date", "Trip October 5, 2026"],
    ["only blanks around", "  Art  "],
  ])("titles with %s stay whole", async (_, title) => {
    const { event } = await readOne({ title });
    expect(event).toMatchObject({
      title: title.replaceAll(/\s+/g, " ").trim(),
      status: "none",
      start: "2026-10-07T09:00",
      confidence: "high",
    });
  });

  test.each(["Busy", "予定あり", "Ocupado", "Occupé", "Beschäftigt", "Occupato"])(
    "%s is busy and no routine",
    async (title) => {
      expect((await readOne({ title })).event).toMatchObject({ kind: "placeholder", busy: true });
    },
  );

  test("struck through is declined in any language; paleness is not", async () => {
    const page = await showPage(schoolWeek({ language: "zz", events: [ART] }));
    const title = page.querySelector<HTMLElement>("[data-eventchip] span")!;
    title.style.opacity = "0.5";
    expect(readShown(page).events[0]).toMatchObject({ status: "none", busy: true });
    title.parentElement!.style.textDecoration = "line-through";
    expect(readShown(page).events[0]).toMatchObject({ status: "declined", busy: false });
  });
});

describe("when there is nothing to prove", () => {
  test("two grids shown at once", async () => {
    const page = await showPage(schoolWeek({ extra: buildGrid({ days: daysFrom("2026-10-11"), events: [] }) }));
    const read = readShown(page);
    expect(codes(read)).toContain("grid-ambiguous");
    expect(read).toMatchObject({ complete: false, events: [], health: { state: "unreadable" } });
  });

  test("an empty week is believed after five seconds, or when the page counts none", async () => {
    const page = await showPage(schoolWeek({ events: [], heading: "Week of October 4, 2026" }));
    expect(readShown(page)).toMatchObject({ complete: false, health: { state: "partial" } });
    expect(readShown(page, 4999).complete).toBe(false);
    expect(readShown(page, 5000)).toMatchObject({ complete: true, health: { state: "ok" } });
    page.querySelector("h1")!.textContent = "Week of October 4, 2026, 0 events";
    expect(readShown(page).complete).toBe(true);
    page.querySelector("h1")!.textContent = "Week of October 4, 2026, 3 events";
    expect(readShown(page, 5000)).toMatchObject({ complete: false, health: { state: "unreadable" } });
  });

  test.each([
    ["MONTH", "month"],
    ["AGENDA", "agenda"],
    ["YEAR", "year"],
    ["CUSTOM_WEEKS", "month"],
  ])("%s never proves free time", async (viewKey, view) => {
    const read = await readHtml(schoolWeek({ viewKey }));
    expect(read).toMatchObject({ view, complete: false, pxPerHour: null, health: { state: "unsupported" } });
    expect(read.events.every((event) => event.confidence === "low")).toBe(true);
  });

  test.each(["EVENT_EDIT", "SETTINGS", "TRASH", "TASKS"])("%s is not the calendar", async (family) => {
    const read = await readChanged((page) => (page.body.dataset["viewfamily"] = family));
    expect(read).toMatchObject({ complete: false, events: [], health: { state: "unsupported" } });
  });

  test("a list names its days", async () => {
    const row = (label: string): string =>
      `<div role="rowgroup" data-datekey="28975"><div role="row"><div role="presentation" data-eventchip data-eventid="${eventIdOf("a")}"><div role="gridcell">18:00～19:00</div><div role="gridcell"><div role="button" aria-label="${label}">会議</div></div></div></div></div>`;
    const read = await readHtml(row("18:00～19:00、「会議」、山田、場所の指定なし、2026年 9月 15日"));
    expect(read).toMatchObject({
      view: "unknown",
      complete: false,
      days: ["2026-09-15"],
      health: { state: "unsupported" },
    });
    expect(read.events).toMatchObject([
      { title: "会議", start: "2026-09-15T18:00", end: "2026-09-15T19:00", confidence: "medium" },
    ]);
    const other = await readHtml(row("18:00～19:00、「会議」、山田、2026年 9月 16日"));
    expect(other.events).toEqual([]);
  });

  test("single chips without a day tell nothing", async () => {
    const read = await readHtml(
      `<div role="button" data-eventchip data-eventid="${eventIdOf("a")}" style="top:599px;height:38px"><div>3pm to 4pm, Test</div><div aria-hidden="true">Test</div></div>`,
    );
    expect(read).toMatchObject({ view: "unknown", events: [], health: { state: "unreadable" } });
  });

  test("a sign-in page, a page still loading, an empty page", async () => {
    const signIn = `<a href="https://accounts.google.com/ServiceLogin?service=cl">x</a>`;
    expect((await readHtml(signIn)).health.state).toBe("signed-out");
    expect((await readHtml(`<body data-viewfamily="EVENT"><div role="main"></div>${signIn}`)).health.state).toBe(
      "unreadable",
    );
    expect((await readHtml("")).health.state).toBe("unreadable");
  });

  test("the page's own zone is named, another is not invented", async () => {
    expect((await readHtml(schoolWeek({ zone: "Europe/Berlin" }))).zone).toBe("Europe/Berlin");
    expect((await readHtml(schoolWeek({ zone: "Nowhere/Land" }))).zone).toBeNull();
    expect((await readHtml(schoolWeek())).zone).toBeNull();
  });
});
