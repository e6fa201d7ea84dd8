import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { TouchBasePreview, VisitDate, VisitLine, VisitList } from "../../../../lib/contracts/visits";
import { timesCode } from "../../../../lib/core/asking/times-code";
import { LANGUAGES } from "../../../../lib/i18n/translate";
import { expectAccessible, inTheme, THEMES } from "../../accessible";
import { clearStage, stagePlanner, type StageOptions } from "../stage";

const aDate = (date: string, over: Partial<VisitDate> = {}): VisitDate => ({
  ...{ id: `v1.${date}`, date, plannedOn: date, startMinute: 485, endMinute: 515, state: "booked", needs: [] },
  ...over,
});
const aLine = (over: Partial<VisitLine> = {}): VisitLine => ({
  ...{
    id: "v1",
    routineTitle: "Arrival",
    initials: ["MJ"],
    group: [],
    cadence: "weekly",
    from: "2026-10-06",
    until: "2026-12-18",
  },
  ...{
    state: "booked",
    startMinute: 485,
    endMinute: 515,
    kind: "arrival",
    roleCard: null,
    agenda: null,
    lastAgenda: null,
    sendTask: null,
    mails: null,
    oldGuest: null,
    reopens: null,
    isFile: false,
    goesBack: false,
    lacksLine: false,
  },
  purpose: "push-in",
  leftOut: [
    { date: "2026-09-29", title: null, isLate: true },
    { date: "2026-11-24", title: "Thanksgiving", isLate: false },
    { date: "2026-12-01", title: null, isLate: false },
  ],
  dates: [
    aDate("2026-10-06"),
    aDate("2026-10-13", { state: "missing", needs: [{ code: "missing" }] }),
    aDate("2026-10-20"),
    aDate("2026-10-27"),
    aDate("2026-11-03", { needs: [{ code: "no-school", title: "Election Day" }] }),
    aDate("2026-11-10"),
  ],
  ...over,
});
const aList = (...visits: VisitLine[]): VisitList => ({
  classes: [
    {
      classId: "rivera",
      className: "Ms. Rivera, grade 2",
      teacherName: "Ms. Rivera",
      teacherEmail: "r@lincoln.example",
      calendarOwner: null,
      visits,
    },
  ],
});

/** A visit of a day out. */
const A_MISSED = {
  ...{ id: "v1.2026-10-05", className: "Ms. Rivera, grade 2", routineTitle: "Arrival with Emma", initials: ["MJ"] },
  ...{ startMinute: 485, endMinute: 515 },
};

const copy = vi.fn<(text: string) => void>();
const changes = vi.fn<(input: unknown) => void>();

function stageVisits(list: VisitList = aList(aLine()), { answers, actions, ...over }: StageOptions = {}) {
  return stagePlanner({
    hash: "#visits",
    answers: {
      loadVisits: async () => ({ ok: true, value: list }),
      loadDayOut: async () => ({
        ok: true,
        value: {
          visits: [A_MISSED],
          notices: [
            {
              classId: "rivera",
              className: "Ms. Rivera, grade 2",
              teacherEmail: "r@lincoln.example",
              visits: [{ startMinute: 485, endMinute: 515, kind: "arrival" }],
            },
          ],
          away: [{ id: "a", date: "2026-10-07", startMinute: 720, endMinute: 1440 }],
        },
      }),
      changeVisit: async (input) => {
        changes(input);
        return { ok: true, value: { keptDates: ["2026-10-20"] } };
      },
      ...answers,
    },
    actions: {
      copyText: async (text) => {
        copy(text);
        return true;
      },
      ...actions,
    },
    ...over,
  });
}

beforeEach(() => page.viewport(1000, 900));
afterEach(() => {
  clearStage();
  vi.clearAllMocks();
});

describe("the screen of visits", () => {
  test("says what was agreed, until when, and which dates are left out and why", async () => {
    stageVisits();
    await expect.element(page.getByRole("heading", { name: "Arrival, MJ" })).toBeVisible();
    await expect.element(page.getByText(/every week until Fri, Dec 18: booked/)).toBeVisible();
    const late = "Tue, Sep 29 (over before the series was in the calendar)";
    await expect.element(page.getByText(`Left out: ${late}, Tue, Nov 24 (Thanksgiving), and Tue, Dec 1`)).toBeVisible();
    await expect.element(page.getByText(/Invite this address when you change a visit/)).toBeVisible();
  });

  test("shows the next dates and those that need her, and all on demand", async () => {
    stageVisits();
    const dates = page.getByRole("list", { name: "Dates of Arrival, MJ" });
    await expect.element(dates.getByText(/Nov 3/).first()).toBeVisible();
    expect(dates.getByText(/Nov 10/).query()).toBeNull();
    await userEvent.click(page.getByRole("button", { name: "Show all 6 dates" }));
    await expect.element(dates.getByText(/Nov 10/).first()).toBeVisible();
  });

  test("keeps only what needs something, when she asks for it", async () => {
    stageVisits(aList(aLine(), aLine({ id: "v2", routineTitle: "Snack", dates: [aDate("2026-10-06", { id: "v2" })] })));
    await expect.element(page.getByRole("heading", { name: "Snack, MJ" })).toBeVisible();
    await userEvent.selectOptions(page.getByLabelText("Show", { exact: true }), "Only what needs something");
    await expect.element(page.getByText("Not on your calendar any more.")).toBeVisible();
    expect(page.getByRole("heading", { name: "Snack, MJ" }).query()).toBeNull();
  });

  test.each([
    ["Put it back", "putDateBack", /form is open for Tuesday, Oct 13/],
    ["I still go", "keepDate", /Tuesday, Oct 13 counts/],
    ["Remove Tuesday, Oct 13", "removeDate", /Tuesday, Oct 13 is removed here/],
  ])("cures a date that is gone: %s", async (button, name, said) => {
    const stage = stageVisits();
    await userEvent.click(page.getByRole("button", { name: button }));
    await expect.element(page.getByText(said)).toBeVisible();
    expect(stage.asked).toEqual([[name, { id: "v1.2026-10-13" }]]);
  });

  test("says of a date that goes back to a connected calendar that no form is needed", async () => {
    const stage = stageVisits(aList(aLine({ goesBack: true })));
    await userEvent.click(page.getByRole("button", { name: "Put it back" }));
    await expect.element(page.getByText("Tuesday, Oct 13 goes back to the calendar in five seconds.")).toBeVisible();
    expect(stage.asked).toEqual([["putDateBack", { id: "v1.2026-10-13" }]]);
  });

  test("offers to remove a date only where it can be removed here", async () => {
    const dates = [aDate("2026-10-06", { state: "sending" }), aDate("2026-10-13"), aDate("2026-10-20")];
    stageVisits(aList(aLine({ dates: [...dates.slice(0, 2), { ...dates[2]!, state: "undoing" }] })));
    await expect.element(page.getByRole("button", { name: "Remove Tuesday, Oct 13" })).toBeVisible();
    expect(page.getByRole("button", { name: /^Remove Tuesday/ }).elements()).toHaveLength(1);
  });

  test("asks whether an event of the page is the visit", async () => {
    const event = { id: "x", title: "OT in class", startMinute: 490, endMinute: 520 };
    const handedOver = aDate("2026-10-06", { state: "handed-over", needs: [{ code: "is-this-it", event }] });
    const stage = stageVisits(aList(aLine({ dates: [handedOver] })));
    await userEvent.click(page.getByRole("button", { name: /Yes, .*OT in class/ }));
    expect(stage.asked).toEqual([["answerCandidate", { id: "v1.2026-10-06", eventId: "x", isIt: true }]]);
  });

  test("says since when no page shows a date, and leads to it, keeps it or removes it", async () => {
    const unseen = aDate("2026-10-06", { needs: [{ code: "unseen", since: "2026-10-02" }] });
    const openCalendar = vi.fn<(date: string) => void>();
    const stage = stageVisits(aList(aLine({ dates: [unseen] })), { actions: { openCalendar } });
    await expect.element(page.getByText(/Not seen on your calendar since Fri, Oct 2\./)).toBeVisible();
    await userEvent.click(page.getByRole("button", { name: "Look in the calendar: Tuesday, Oct 6" }));
    expect(openCalendar).toHaveBeenCalledExactlyOnceWith("2026-10-06");
    await userEvent.click(page.getByRole("button", { name: "I still go: Tuesday, Oct 6" }));
    expect(stage.asked).toEqual([["keepDate", { id: "v1.2026-10-06" }]]);
  });

  test("says that a school day runs otherwise, with another time as the cure", async () => {
    const because = [{ kind: "early-release" as const, endMinute: 720, title: "" }];
    const day = { code: "day-change" as const, routine: "Arrival", because, now: [] };
    stageVisits(aList(aLine({ dates: [aDate("2026-10-06", { needs: [day] })] })));
    await expect.element(page.getByText(/Early release at 12:00 PM: Arrival does not happen\./)).toBeVisible();
    await userEvent.click(page.getByRole("button", { name: "Another time for Tuesday, Oct 6" }));
    await expect.element(page.getByLabelText("Start")).toBeVisible();
  });

  test("changes the time from a date on, with the keyboard, and names the dates that stay", async () => {
    stageVisits();
    await userEvent.click(page.getByRole("button", { name: "Change the time of Tuesday, Oct 6" }));
    await expect.element(page.getByLabelText("Day", { exact: true }).first()).toHaveFocus();
    await userEvent.fill(page.getByLabelText("Start"), "09:00");
    await userEvent.fill(page.getByLabelText("End"), "08:30");
    await userEvent.selectOptions(page.getByLabelText("What changes"), "This date and all after it");
    await userEvent.keyboard("{Enter}");
    await userEvent.click(page.getByRole("button", { name: "Change it here" }));
    await expect.element(page.getByText("The end must be later than the start.")).toBeVisible();
    expect(changes).not.toHaveBeenCalled();
    await userEvent.fill(page.getByLabelText("End"), "09:30");
    await userEvent.click(page.getByRole("button", { name: "Change it here" }));
    await expect
      .element(page.getByText(/You moved these dates yourself earlier, so they were not changed: Tue, Oct 20/))
      .toBeVisible();
    expect(changes).toHaveBeenCalledExactlyOnceWith({
      ...{ id: "v1.2026-10-06", reach: "from", to: { date: "2026-10-06", startMinute: 540, endMinute: 570 } },
    });
  });

  test("refuses a last day before the first, at the field", async () => {
    const stage = stageVisits();
    await userEvent.fill(page.getByLabelText("Last day"), "2026-10-01");
    await userEvent.click(page.getByRole("button", { name: "End it on this day" }));
    await expect.element(page.getByText("The end must be later than the start.")).toBeVisible();
    expect(stage.asked).toEqual([]);
  });

  test("keeps who does what, and copies it for the teacher", async () => {
    const stage = stageVisits();
    await userEvent.click(page.getByText("Who does what"));
    await userEvent.selectOptions(page.getByLabelText("Co-teaching"), "Station teaching");
    await userEvent.fill(page.getByLabelText("I do"), "Station 2");
    await userEvent.click(page.getByRole("button", { name: "Copy for the teacher" }));
    await vi.waitFor(() => expect(copy.mock.calls[0]![0]).toMatch(/Station teaching\nTherapist: Station 2/));
    await userEvent.fill(page.getByLabelText("I do"), "Station 2 with MJ and Priya");
    await userEvent.click(page.getByRole("button", { name: "Copy for the teacher" }));
    await vi.waitFor(() =>
      expect(copy.mock.lastCall![0]).toMatch(/Therapist: Station 2 with a student and somebody\n/),
    );
    await userEvent.fill(page.getByLabelText("I do"), "Station 2");
    await userEvent.click(page.getByRole("button", { name: "Save", exact: true }));
    await expect.element(page.getByText("Who does what is saved.")).toBeVisible();
    const roleCard = {
      ...{
        model: "station",
        therapistDoes: "Station 2",
        teacherDoes: "",
        materials: "",
        nextStep: "",
        invitationLine: "",
      },
    };
    expect(stage.asked).toEqual([["saveRoleCard", { visitId: "v1", roleCard }]]);
  });

  test("keeps what is said at a touch base, shows what was said before, and hands it out without names", async () => {
    const agenda = { worked: "coats first", next: "", change: "" };
    const talk = aLine({
      ...{ id: "t1", purpose: "touch-base", routineTitle: "", initials: [], cadence: "once", leftOut: [] },
      lastAgenda: { date: "2026-09-29", agenda },
    });
    const stage = stageVisits(aList(talk));
    await userEvent.click(page.getByText("What to talk about"));
    await expect.element(page.getByText("What worked: coats first")).toBeVisible();
    const form = page.getByRole("form", { name: "What to talk about" });
    await userEvent.fill(form.getByLabelText("What worked"), "MJ and Priya hang up coats");
    await userEvent.fill(form.getByLabelText("Which routine next"), "snack");
    await expect.element(form.getByRole("checkbox", { name: "Leave out “Priya”" })).toBeChecked();
    await userEvent.click(form.getByRole("button", { name: "Copy for the teacher" }));
    await vi.waitFor(() =>
      expect(copy.mock.lastCall![0]).toMatch(/\nWhat worked: a student and somebody hang up coats\n.*next: snack$/),
    );
    await userEvent.click(form.getByRole("button", { name: "Save what was said" }));
    await expect.element(page.getByText("What was said is saved.")).toBeVisible();
    const kept = { worked: "MJ and Priya hang up coats", next: "snack", change: "" };
    expect(stage.asked).toEqual([["saveAgenda", { visitId: "t1", agenda: kept }]]);
    await expectAccessible();
  });

  test("leaves students out of the title of a card for the teacher too", async () => {
    stageVisits(aList(aLine({ routineTitle: "Arrival with MJ and Priya" })));
    await userEvent.click(page.getByText("Who does what"));
    await expect.element(page.getByRole("checkbox", { name: "Leave out “Priya”" })).toBeChecked();
    await userEvent.click(page.getByRole("button", { name: "Copy for the teacher" }));
    await vi.waitFor(() => expect(copy.mock.lastCall![0]).toMatch(/Arrival with a student and somebody/));
    expect(copy.mock.lastCall![0]).not.toMatch(/MJ|Priya/);
  });

  test("gives the teacher a sheet without a student: only dates that are agreed, in the class's language", async () => {
    const roleCard = {
      model: "station",
      therapistDoes: "Coats with MJ and Priya",
      teacherDoes: "",
      materials: "",
    } as const;
    const stage = stageVisits(aList(aLine({ roleCard })));
    await userEvent.click(page.getByText("Sheet for the teacher"));
    await expect.element(page.getByRole("checkbox", { name: "Leave out “Priya”" })).toBeChecked();
    await userEvent.click(page.getByRole("button", { name: "Save the sheet as a file" }));
    const [, saved] = stage.asked.find(([name]) => name === "saveHtmlFile")!;
    const { name, html } = saved as { name: string; html: string };
    expect(name).toBe("visits 2026-10-05.html");
    expect(html).toMatch(/Next: Tue, Oct 6; Tue, Oct 20;/);
    expect(html).toContain("Coats with a student and somebody");
    expect(html).not.toMatch(/MJ|Priya/);
    const preview = page.getByTitle("The sheet as it is handed over").element() as HTMLIFrameElement;
    await vi.waitFor(() => expect(preview.contentDocument!.body.textContent).toContain("During Arrival"));
    expect(preview.contentDocument!.querySelector("form")!.hidden).toBe(true);
  });

  test("reads the code that comes back, names what is wrong with it, and keeps its times free", async () => {
    const stage = stageVisits();
    const code = page.getByLabelText("Code from the teacher");
    await userEvent.fill(code, "hello");
    await userEvent.keyboard("{Enter}");
    await expect.element(page.getByText(/This is no code, or a character is wrong/)).toBeVisible();
    const blocked = [{ weekdays: ["MO" as const, "WE" as const], startMinute: 540, endMinute: 570 }];
    await userEvent.fill(code, timesCode("other", blocked));
    await userEvent.keyboard("{Enter}");
    await expect.element(page.getByText(/from the sheet of another class/)).toBeVisible();
    await userEvent.fill(code, timesCode("rivera", blocked).toLowerCase());
    await userEvent.keyboard("{Enter}");
    await expect.element(page.getByText("Mon, Wed, 9:00 – 9:30 AM")).toBeVisible();
    await userEvent.click(page.getByRole("button", { name: "Keep these times free" }));
    await expect.element(page.getByText("Kept. No visit is suggested at these times.")).toBeVisible();
    expect(stage.asked).toEqual([["saveBlockedTimes", { classId: "rivera", blocked }]]);
    await expect.element(code).toHaveValue("");
    await expect.element(code).toHaveFocus();
  });

  test("why times could not be kept is gone once another code is typed", async () => {
    stageVisits(undefined, { refuse: { saveBlockedTimes: { code: "no-answer" } } });
    const code = page.getByLabelText("Code from the teacher");
    await userEvent.fill(code, timesCode("rivera", [{ weekdays: ["MO"], startMinute: 540, endMinute: 570 }]));
    await userEvent.keyboard("{Enter}");
    await userEvent.click(page.getByRole("button", { name: "Keep these times free" }));
    await expect.element(page.getByRole("alert")).toHaveTextContent(/Pushpin did not answer/);
    await userEvent.fill(code, "another");
    expect(page.getByRole("alert").elements()).toEqual([]);
  });

  test("marks what a line for the invitation would reveal, with its cure, and saves nothing", async () => {
    stageVisits(undefined, {
      answers: {
        loadVisits: async () => ({ ok: true, value: aList(aLine()) }),
        markOutgoing: async () => ({ ok: true, value: [{ field: "details", from: 5, to: 7, why: "initials" }] }),
      },
      refuse: { saveRoleCard: { code: "invalid-fields", errors: [{ field: "invitationLine", code: "reveals" }] } },
    });
    await userEvent.click(page.getByText("Who does what"));
    await userEvent.fill(page.getByLabelText("One line in the invitation"), "With MJ at station 2");
    await userEvent.click(page.getByRole("button", { name: "Save", exact: true }));
    await expect.element(page.getByText(/would reveal a student/)).toBeVisible();
    await expect.element(page.getByRole("mark")).toHaveTextContent("MJ");
    await expect.element(page.getByText(/A student's initials or code/)).toBeVisible();
    expect(page.getByText("Who does what is saved.").query()).toBeNull();
  });

  test("says what a change of a connected visit sends, to whom, for each reach", async () => {
    stageVisits(aList(aLine({ mails: "r@lincoln.example" })));
    await userEvent.click(page.getByRole("button", { name: "Change the time of Tuesday, Oct 6" }));
    await expect.element(page.getByText(/r@lincoln.example one e-mail about this date/)).toBeVisible();
    await userEvent.selectOptions(page.getByLabelText("What changes"), "This date and all after it");
    await expect.element(page.getByText(/gets an invitation to the new dates/)).toBeVisible();
    await userEvent.selectOptions(page.getByLabelText("What changes"), "All dates");
    await expect.element(page.getByText(/one e-mail about all coming dates/)).toBeVisible();
    await expect.element(page.getByRole("button", { name: "Change it in the calendar" })).toBeVisible();
  });

  test("asks before a series is removed, says who gets a mail, and keeps it when she leaves it", async () => {
    const asks = { text: "Takes all 5 coming dates out. r@lincoln.example gets a cancellation.", no: "Keep it" };
    const sendTask = {
      ...{ visitId: "v1", state: "booked" as const, text: "In the calendar.", isHeld: false },
      acts: [{ act: "remove" as const, label: "Remove all its dates", asks }],
    };
    const stage = stageVisits(aList(aLine({ sendTask, mails: "r@lincoln.example" })));
    await userEvent.click(page.getByRole("button", { name: "Remove all its dates" }));
    await expect.element(page.getByRole("alert")).toHaveTextContent(/gets a cancellation/);
    await expect.element(page.getByRole("button", { name: "Keep it" })).toHaveFocus();
    await userEvent.keyboard("{Enter}");
    expect(stage.asked).toEqual([]);
    await expect.element(page.getByRole("button", { name: "Remove all its dates" })).toHaveFocus();
    await userEvent.keyboard("{Enter}");
    await userEvent.click(page.getByRole("button", { name: "Remove all its dates" }));
    expect(stage.asked).toEqual([["actOnVisit", { visitId: "v1", act: "remove" }]]);
  });

  test("a visit that was never saved is opened again, or taken back", async () => {
    const stage = stageVisits(aList(aLine({ state: "handed-over", reopens: "2026-10-06.w" })));
    await userEvent.click(page.getByRole("button", { name: "Take the visit back" }));
    await expect.element(page.getByText(/The visit is taken back here/)).toBeVisible();
    expect(stage.asked).toEqual([["dropHandedOver", { visitId: "v1" }]]);
  });

  test("lists the visits to which a class's new teacher is to be invited", async () => {
    stageVisits(aList(aLine({ oldGuest: "ode@lincoln.example" })));
    await expect.element(page.getByText(/Ms. Rivera teaches this class now/)).toBeVisible();
    await expect.element(page.getByText(/Arrival, .*6 upcoming dates, ode@lincoln.example was invited/)).toBeVisible();
    await userEvent.click(page.getByRole("button", { name: "Copy the address" }));
    await vi.waitFor(() => expect(copy).toHaveBeenCalledExactlyOnceWith("r@lincoln.example"));
  });

  test("offers to send a line that the calendar does not have, and says who gets a mail", async () => {
    const roleCard = { model: "team" as const, therapistDoes: "", teacherDoes: "", materials: "" };
    const line = aLine({
      lacksLine: true,
      mails: "r@lincoln.example",
      roleCard: { ...roleCard, invitationLine: "At the back." },
    });
    const stage = stageVisits(aList(line));
    await userEvent.click(page.getByText("Who does what"));
    await expect
      .element(page.getByText(/does not have this line yet\. r@lincoln.example gets one e-mail/))
      .toBeVisible();
    await userEvent.click(page.getByRole("button", { name: "Send it to the calendar" }));
    expect(stage.asked).toEqual([["sendRoleLine", { visitId: "v1" }]]);
  });

  test("a touch base shows what would be sent before it is booked, or the word that prevents it", async () => {
    const outgoing = { title: "Touch base (5 min)", location: "Rm 12, Lincoln", guestEmail: "r@lincoln.example" };
    let preview: TouchBasePreview = outgoing;
    stageVisits(aList(aLine()), { answers: { previewTouchBase: async () => ({ ok: true, value: preview }) } });
    const sends = "Sends: “Touch base (5 min)” to r@lincoln.example, Rm 12, Lincoln.";
    await expect.element(page.getByText(sends)).toBeVisible();
    preview = { refusal: { code: "text-policy", field: "location" }, refusalText: "In the place: “MJ”." };
    await userEvent.fill(page.getByLabelText("At", { exact: true }), "15:10");
    await expect.element(page.getByText("In the place: “MJ”.")).toBeVisible();
  });

  test("a touch base whose preview can't be had says so", async () => {
    stageVisits(aList(aLine()), {
      answers: { previewTouchBase: async () => ({ ok: false, failure: { code: "no-answer" } }) },
    });
    await expect.element(page.getByRole("alert")).toHaveTextContent("Pushpin did not answer.");
  });

  test("a link to a visit that is gone says so, where the next key goes on", async () => {
    stageVisits(aList(aLine()), { hash: "#visits/v9" });
    await expect.element(page.getByText(/The visit you were looking for is not listed any more/)).toHaveFocus();
  });

  test("visits without a guest say whom to invite", async () => {
    stageVisits(aList(aLine({ oldGuest: "" })));
    await expect.element(page.getByText(/Nobody was invited to these visits .* Add r@lincoln.example/)).toBeVisible();
    await expect.element(page.getByText(/Arrival, .*6 upcoming dates, nobody was invited/)).toBeVisible();
  });

  test("a day out marks all visits, and the note for the teacher names no student and no title", async () => {
    const stage = stageVisits();
    await userEvent.click(page.getByRole("button", { name: "Mark 1 visit as missed" }));
    expect(stage.asked).toEqual([["markDayOut", { date: "2026-10-05", startMinute: 0, endMinute: 1440 }]]);
    await userEvent.click(page.getByRole("button", { name: /Copy the note for/ }));
    await vi.waitFor(() => expect(copy).toHaveBeenCalledOnce());
    const [text] = copy.mock.calls[0]!;
    expect(text).toMatch(/^I am out on Monday, Oct 5, so my visits do not take place: 8:05/);
    expect(text).not.toMatch(/MJ|Emma/);
  });

  test("a part of a day can be marked, and taken back", async () => {
    const stage = stageVisits();
    await userEvent.fill(page.getByLabelText("From (empty: all day)"), "12:00");
    await userEvent.fill(page.getByLabelText("Until"), "11:00");
    await expect
      .element(page.getByText("This is before the start of your time away. Choose a later time."))
      .toBeVisible();
    expect(document.body.textContent).not.toContain("Mark 1 visit as missed");
    await userEvent.fill(page.getByLabelText("Until"), "14:00");
    await userEvent.click(
      page.getByRole("button", { name: /^Mark 1 visit as missed: Monday, Oct 5, 12:00.–.2:00 PM$/ }),
    );
    await userEvent.click(
      page.getByRole("button", { name: /^I am there after all: Wednesday, Oct 7, from 12:00 PM on$/ }),
    );
    await expect.element(page.getByText(/suggested in that time again/)).toBeInTheDocument();
    expect(stage.asked).toEqual([
      ["markDayOut", { date: "2026-10-05", startMinute: 720, endMinute: 840 }],
      ["removeAwayTime", { id: "a" }],
    ]);
  });

  test("a stretch that can't be read is named and not marked; the button names the one that is meant", async () => {
    stageVisits();
    const mark = page.getByRole("button", { name: /^Mark 1 visit as missed/ });
    await expect.element(mark).toHaveTextContent(/: Monday, Oct 5$/);
    await userEvent.click(page.getByLabelText("Until"));
    await userEvent.keyboard("2");
    await expect.element(page.getByText("This time is incomplete. Type it in full, or clear it.")).toBeVisible();
    expect(mark.elements()).toEqual([]);
    await userEvent.fill(page.getByLabelText("Until"), "14:00");
    await expect.element(mark).toHaveTextContent(/: Monday, Oct 5, until 2:00.PM$/);
    await userEvent.fill(page.getByLabelText("Until"), "");
    await userEvent.fill(page.getByLabelText("From (empty: all day)"), "12:00");
    await expect.element(mark).toHaveTextContent(/: Monday, Oct 5, from 12:00.PM on$/);
    await userEvent.fill(page.getByLabelText("Day", { exact: true }), "");
    await expect.element(page.getByText("Choose a day.")).toBeVisible();
    expect(mark.elements()).toEqual([]);
  });

  test("a day whose visits can't be loaded offers nothing to mark, and says why", async () => {
    const found = { visits: [A_MISSED], notices: [], away: [] };
    stageVisits(undefined, {
      answers: {
        loadVisits: async () => ({ ok: true, value: aList(aLine()) }),
        loadDayOut: async ({ date }) =>
          date === "2026-10-05" ? { ok: true, value: found } : { ok: false, failure: { code: "no-answer" } },
      },
    });
    await expect.element(page.getByRole("button", { name: /^Mark 1 visit as missed/ })).toBeVisible();
    await userEvent.fill(page.getByLabelText("Day", { exact: true }), "2026-10-06");
    await expect.element(page.getByRole("alert")).toHaveTextContent(/Pushpin did not answer/);
    expect(page.getByRole("button", { name: /^Mark / }).elements()).toEqual([]);
    expect(document.body.textContent).not.toContain("Arrival with Emma");
  });

  test("opens the calendar's form for five minutes with a teacher", async () => {
    const booked: unknown[] = [];
    stageVisits(aList(aLine()), {
      actions: {
        bookTouchBase: async (wanted) => {
          booked.push(wanted);
          return { ok: true, value: {} };
        },
      },
    });
    await userEvent.fill(page.getByLabelText("At", { exact: true }), "15:10");
    await userEvent.click(page.getByRole("button", { name: "Open the calendar's form" }));
    await expect.element(page.getByText(/form is open. Save it there/)).toBeVisible();
    expect(booked).toMatchObject([{ date: "2026-10-05", startMinute: 910 }]);
  });

  test("without a visit it leads to the week", async () => {
    stageVisits({ classes: [] });
    await expect.element(page.getByRole("link", { name: "Open the week" })).toBeVisible();
  });
});

describe.each(LANGUAGES)("in %s", (language) => {
  test.each(THEMES)("is accessible and fits 360 px in the %s theme", async (theme) => {
    await inTheme(theme);
    await page.viewport(360, 900);
    stageVisits(aList(aLine()), { language });
    await vi.waitFor(() => expect(document.querySelectorAll(".visits-dates li").length).toBeGreaterThan(3));
    await expectAccessible();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360);
    expect(document.body.textContent).not.toMatch(/[{}]|undefined/);
  });

  test("fits 320 px with every form open", async () => {
    await page.viewport(320, 900);
    stageVisits(aList(aLine()), { language });
    await vi.waitFor(() => expect(document.querySelectorAll(".visits-dates li").length).toBeGreaterThan(3));
    for (const details of document.querySelectorAll("details")) details.open = true;
    const change = [...document.querySelectorAll<HTMLButtonElement>(".visits-dates button")];
    change[0]!.click();
    await vi.waitFor(() => expect(document.querySelectorAll('.visits-dates input[type="date"]').length).toBe(1));
    const wide = [...document.querySelectorAll("main *")].filter((one) => one.getBoundingClientRect().right > 321);
    expect(wide.map((one) => `${one.tagName}.${one.className}: ${one.textContent.slice(0, 60)}`)).toEqual([]);
  });
});

test("a long list of visits is searched by routine and students; a short one has no search", async () => {
  const lines = Array.from({ length: 12 }, (_, i) =>
    aLine({ id: `v${i}`, routineTitle: i < 6 ? "Snack" : "Writing workshop", initials: [`S-${i}`] }),
  );
  stageVisits(aList(...lines));
  const search = page.getByRole("searchbox", { name: "Search" });
  await expect.element(search).toBeVisible();
  const titles = (title: string) => page.getByText(title, { exact: false }).elements().length;
  const before = titles("Snack");
  await userEvent.fill(search, "writing s-7");
  await expect.poll(() => titles("Snack")).toBe(0);
  expect(before).toBeGreaterThan(0);
  expect(titles("Writing workshop")).toBeGreaterThan(0);
  await userEvent.fill(search, "garden");
  await expect.element(page.getByText("No visit matches the search.")).toBeVisible();
  clearStage();
  stageVisits(aList(aLine()));
  await expect.element(page.getByRole("combobox").first()).toBeVisible();
  expect(page.getByRole("searchbox").elements()).toEqual([]);
});
