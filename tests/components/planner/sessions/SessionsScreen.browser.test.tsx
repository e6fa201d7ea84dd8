import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { NewGoalPoint, SessionMark, UnplannedSession } from "../../../../lib/contracts/today";
import type { StudentSessions } from "../../../../lib/contracts/sessions";
import { USUAL_CHOICES } from "../../../../lib/core/policy/choices";
import { LANGUAGES } from "../../../../lib/i18n/translate";
import { expectAccessible, inTheme, THEMES } from "../../accessible";
import { aDay } from "../../popup/sessions";
import { anEmptyCaseload } from "../sample-caseload";
import { clearStage, stagePlanner, type StageOptions } from "../stage";

const RIVERA = { classId: "rivera", className: "Ms. Rivera, grade 2", groupSize: 1, corrections: 0 };
const SESSIONS: StudentSessions = {
  studentId: "mj",
  rows: [
    {
      ...{ sessionId: "a", date: "2026-10-01", time: { startMinute: 485, endMinute: 515 }, routineTitle: "Arrival" },
      ...{ outcome: "delivered", minutes: 25, bucket: "in-class", recordedAt: "2026-10-01T12:40:00.000Z" },
      ...{ place: { siteName: "Lincoln", room: "12" }, timeFrom: "timed" },
      data: [{ goalId: "g", point: { measure: "trials", correct: 4, total: 5, cued: false }, note: "new coat" }],
      ...RIVERA,
    },
    {
      ...{ sessionId: "b", date: "2026-10-02", time: { startMinute: 540, endMinute: 570 }, routineTitle: "Writing" },
      ...{ outcome: "missed", minutes: 0, cause: "testing" },
      ...RIVERA,
    },
    {
      ...{ sessionId: "c", date: "2026-10-02", time: { startMinute: 600, endMinute: 630 }, routineTitle: "Snack, 2nd" },
      ...{ outcome: "unmarked", minutes: 0 },
      ...RIVERA,
    },
  ],
  otherLines: [
    {
      ...{ kind: "correction", sessionId: "a", date: "2026-10-01", time: { startMinute: 485, endMinute: 515 } },
      ...{ routineTitle: "Arrival", outcome: "delivered", minutes: 30, bucket: "in-class", groupSize: 1 },
      ...{ recordedAt: "2026-10-01T12:38:00.000Z", className: "Ms. Rivera, grade 2" },
    },
    { ...{ kind: "make-up", sessionId: "b", date: "2026-10-02", minutes: 30, cause: "testing" }, className: "" },
  ],
  minutes: [{ bucket: "in-class", minutes: 25 }],
  ledger: {
    lines: [
      {
        line: { id: "line-1", minutes: 30, times: 2, per: "week", bucket: "direct" },
        ...{ from: "2026-10-05", to: "2026-10-12", isCut: false, mandateMinutes: 60, deliveredMinutes: 0 },
        ...{ bookedMinutes: 30, unmarkedMinutes: 30, owedMinutes: 60, overMinutes: 0, openMinutes: 0 },
        ...{ carriedMinutes: 0, excusedMinutes: 0, undecidedMinutes: 30, openingMinutes: 0 },
        forecast: { likelyMinutes: 30, leastMinutes: 12, mostMinutes: 48 },
      },
    ],
    undated: [],
    waiting: [],
    apart: [{ bucket: "consult", minutes: 15 }],
  },
  makeUps: [
    {
      ...{ entryId: "m", sessionId: "b", date: "2026-10-02", cause: "testing", minutes: 30, judged: "undecided" },
      notice: { giveBy: "2026-10-19", tellBy: "2026-10-22" },
    },
  ],
};

/** The same sessions, with a talk with the teacher. */
const WITH_TALK: StudentSessions = {
  ...SESSIONS,
  otherLines: [
    ...SESSIONS.otherLines,
    {
      ...{ kind: "touch-base", sessionId: "t", date: "2026-10-02", time: { startMinute: 600, endMinute: 610 } },
      ...{ minutes: 0, className: "Ms. Rivera, grade 2" },
    },
  ],
};

/** The same sessions, with the data on a goal of the sample caseload. */
const withData = (goalId: string): StudentSessions => ({
  ...SESSIONS,
  rows: SESSIONS.rows.map((row) => (row.data ? { ...row, data: row.data.map((one) => ({ ...one, goalId })) } : row)),
});

const record = vi.fn<(mark: SessionMark) => void>();

function stageSessions(over: StageOptions = {}) {
  return stagePlanner({
    hash: "#sessions/mj",
    answers: {
      loadSessions: async () => ({ ok: true, value: SESSIONS }),
      loadMoment: async ({ minute }) => ({
        ok: true,
        value:
          minute === 642
            ? [
                {
                  ...{ outcome: "delivered", routineTitle: "Writing", className: "Ms. Rivera, grade 2", room: "12" },
                  ...{ siteName: "Lincoln", time: { startMinute: 630, endMinute: 660 }, studentCount: 2 },
                  timeFrom: "booked",
                },
              ]
            : [],
      }),
      recordSession: async (mark) => {
        record(mark);
        return { ok: true, value: aDay() };
      },
    },
    ...over,
  });
}

beforeEach(async () => {
  record.mockClear();
  await page.viewport(1280, 900);
});
afterEach(clearStage);

describe("what leaves of a student's log", () => {
  const [first, ...rest] = SESSIONS.rows;
  const note = "beside TR; Priya helped M.J.";
  const rows = [{ ...first!, data: first!.data!.map((one) => ({ ...one, note })) }, ...rest];
  const answers: StageOptions["answers"] = {
    loadSessions: async () => ({ ok: true, value: { ...SESSIONS, rows } }),
    loadDistrictForms: async () => ({ ok: true, value: [] }),
  };

  test("names nobody, in CSV, copied and on paper, though her notes do", async () => {
    const saveTextFile = vi.fn<(name: string, text: string) => void>();
    const copyText = vi.fn<(text: string) => Promise<boolean>>(async () => true);
    stageSessions({ answers, actions: { saveTextFile, copyText } });
    await userEvent.click(page.getByRole("button", { name: "Save as CSV" }));
    const without = "beside another student; somebody helped the student";
    expect(saveTextFile.mock.lastCall![1]).toContain(without);
    expect(saveTextFile.mock.lastCall!.join(" ")).not.toMatch(/TR|Priya|M\.?J/);
    await userEvent.click(page.getByRole("button", { name: /^Copy/ }));
    expect(copyText.mock.lastCall![0]).toContain(without);
    const onPaper = [...document.querySelectorAll(".sessions-paper")].map((one) => one.textContent);
    expect(onPaper).toEqual(["Sessions of one student", without]);
    await userEvent.selectOptions(page.getByRole("combobox", { name: "Who it is about" }), "Initials");
    expect(document.querySelector("caption .sessions-paper")).toBeNull();
    await userEvent.click(page.getByRole("checkbox", { name: "Leave out “Priya”" }));
    await userEvent.click(page.getByRole("button", { name: "Save as CSV" }));
    expect(saveTextFile.mock.lastCall![1]).toContain("beside another student; Priya helped MJ");
  });
});

test("a session at the same time as another one is named, and one that is added then is refused at its start", async () => {
  const rows = SESSIONS.rows.map((row) => (row.sessionId === "a" ? { ...row, overlaps: true as const } : row));
  stageSessions({
    answers: {
      loadSessions: async () => ({ ok: true, value: { ...SESSIONS, rows } }),
      recordUnplanned: async () => ({
        ok: false,
        failure: { code: "invalid-fields", errors: [{ field: "start", code: "overlaps-session" }] },
      }),
    },
  });
  await expect.element(page.getByText("At the same time as another session that was given. Check both.")).toBeVisible();
  await userEvent.click(page.getByText("Add a session that was not booked"));
  await userEvent.fill(page.getByLabelText("It began at"), "08:10");
  await userEvent.click(page.getByRole("button", { name: "Add the session" }));
  await expect.element(page.getByText(/Another session was given at this time/)).toBeVisible();
  await expect.element(page.getByLabelText("It began at")).toHaveValue("08:10");
});

test("a session that was given takes no more lines than it has data", async () => {
  stageSessions();
  const table = page.getByRole("table", { name: "Sessions of MJ" });
  await expect.element(table).toBeVisible();
  const heights = [...table.element().querySelectorAll("tbody tr")].map((row) => row.getBoundingClientRect().height);
  // Two lines of text with their padding.
  for (const height of heights) expect(height).toBeLessThan(72);
});

describe("a student's sessions", () => {
  test("say what was done, missed and not marked, and what counts", async () => {
    stageSessions();
    const table = page.getByRole("table", { name: "Sessions of MJ" });
    await expect.element(table).toBeVisible();
    for (const words of [/^Done/, /Testing/, /Not marked yet/])
      await expect.element(table.getByRole("cell", { name: words }).first()).toBeVisible();
    await expect
      .element(page.getByText(/30 min, 2 times a week.*0 of 60 min delivered. 30 min booked, 30 min not marked yet/))
      .toBeVisible();
    for (const words of [/60 min owed/, /30 min of missed sessions count as owed until/, /15 min consult belong to no/])
      await expect.element(page.getByText(words)).toBeVisible();
    await expect.element(page.getByText("25 min in class")).toBeVisible();
  });

  test("that were missed say what becomes of their minutes, and until when parents are told", async () => {
    stageSessions();
    await expect
      .element(page.getByText(/Oct.* 2: 30 min, to be decided; because: testing; given by .*19, else .*told by .*22/))
      .toBeVisible();
    await userEvent.click(page.getByRole("link", { name: "Rule of the district" }));
    expect(location.hash).toBe("#missed");
  });

  test("that are not marked yet are marked in place", async () => {
    stageSessions();
    await userEvent.click(page.getByRole("button", { name: "Missed: Snack, 2nd, Fri, Oct 2" }));
    expect(record).toHaveBeenCalledExactlyOnceWith({ sessionId: "c", studentId: "mj", outcome: "missed" });
    await expect.element(page.getByText("Recorded.")).toBeVisible();
  });

  test("that were marked wrongly are taken back after a question, done or missed, booked or not", async () => {
    const [first, ...rest] = SESSIONS.rows;
    const rows = [
      ...rest,
      { ...first!, sessionId: "u", routineTitle: "", unplanned: true as const, date: "2026-10-05" },
    ];
    const value = { ...SESSIONS, rows };
    stageSessions({
      answers: {
        loadSessions: async () => ({ ok: true, value }),
        recordSession: async (mark) => {
          record(mark);
          return { ok: true, value: aDay() };
        },
      },
    });
    const dialog = page.getByRole("dialog");
    await userEvent.click(page.getByText("Times, minutes, cause").first());
    await userEvent.click(page.getByRole("button", { name: "Take it back: Writing, Fri, Oct 2" }));
    await expect.element(dialog).toHaveTextContent(/no longer count, and it is listed as not marked yet/);
    await expectAccessible();
    await userEvent.click(dialog.getByRole("button", { name: "Keep it" }));
    expect(record).not.toHaveBeenCalled();
    await userEvent.click(page.getByRole("button", { name: "Take it back: Writing, Fri, Oct 2" }));
    await userEvent.click(dialog.getByRole("button", { name: "Take it back", exact: true }));
    await expect.element(page.getByText("Taken back.")).toBeVisible();
    await expect.element(page.getByRole("region", { name: "Sessions of MJ" })).toHaveFocus();
    await userEvent.click(page.getByText("Data, notes, times, who gave it"));
    await userEvent.click(page.getByRole("button", { name: "Take it back: not booked before, Mon, Oct 5" }));
    await expect.element(dialog).toHaveTextContent(/it leaves this list: nothing was booked/);
    await userEvent.click(dialog.getByRole("button", { name: "Take it back", exact: true }));
    await expect.element(dialog).not.toBeInTheDocument();
    const open = { studentId: "mj", outcome: "open" };
    expect(record.mock.calls).toEqual([[{ ...open, sessionId: "b" }], [{ ...open, sessionId: "u" }]]);
    // One that is not marked has nothing to take back.
    expect(page.getByRole("button", { name: /^Take it back: Snack/ }).elements()).toEqual([]);
  });

  test("that can't be taken back say why in the dialog, which stays", async () => {
    stageSessions({
      answers: {
        loadSessions: async () => ({ ok: true, value: SESSIONS }),
        recordSession: async () => ({ ok: false, failure: { code: "no-answer" } }),
      },
    });
    await userEvent.click(page.getByText("Data, notes, times, who gave it"));
    await userEvent.click(page.getByRole("button", { name: "Take it back: Arrival, Thu, Oct 1" }));
    await userEvent.click(page.getByRole("dialog").getByRole("button", { name: "Take it back", exact: true }));
    await expect.element(page.getByRole("dialog").getByRole("alert")).toBeVisible();
  });

  test("of earlier days get their times, minutes and place; a wrong one is refused at its field", async () => {
    stageSessions();
    await userEvent.click(page.getByText("Data, notes, times, who gave it").first());
    const form = page.getByRole("form", { name: "Times, minutes, cause: Arrival, Thu, Oct 1" });
    await expect.element(form.getByLabelText("Really began at")).toHaveValue("08:05");
    await userEvent.fill(form.getByLabelText("Really ended at"), "08:00");
    await userEvent.click(form.getByRole("button", { name: "Save what happened" }));
    await expect.element(form.getByText("The end must be later than the start.")).toBeVisible();
    await expect.element(form.getByLabelText("Really ended at")).toHaveFocus();
    await userEvent.fill(form.getByLabelText("Really ended at"), "08:25");
    await userEvent.click(form.getByRole("button", { name: "Save what happened" }));
    await expect.element(form.getByText("Type a number from 1 to 20.")).toBeVisible();
    expect(record).not.toHaveBeenCalled();
    await userEvent.fill(form.getByLabelText("Minutes given"), "18");
    await userEvent.fill(form.getByLabelText("Other place"), "Gym");
    await userEvent.click(form.getByRole("button", { name: "Save what happened" }));
    await expect.element(page.getByText("Recorded.")).toBeVisible();
    expect(record).toHaveBeenCalledExactlyOnceWith({
      ...{ sessionId: "a", studentId: "mj", outcome: "delivered", bucket: "in-class", place: "Gym", minutes: 18 },
      time: { startMinute: 485, endMinute: 505 },
    });
  });

  test("say where their times are from; times that she leaves as they are shown are not what she entered", async () => {
    stageSessions({
      answers: {
        loadSessions: async () => ({ ok: true, value: SESSIONS }),
        recordSession: async (mark) => {
          record(mark);
          return { ok: true, value: aDay() };
        },
      },
    });
    await expect.element(page.getByRole("table").getByText("times from the timer")).toBeVisible();
    await userEvent.click(
      page
        .getByRole("table")
        .getByLabelText(/^Data, notes, times/)
        .first(),
    );
    const form = page.getByRole("form", { name: /Arrival/ });
    await userEvent.fill(form.getByLabelText("Other place"), "Gym");
    await userEvent.click(form.getByRole("button", { name: "Save what happened" }));
    await expect
      .poll(() => record.mock.lastCall)
      .toEqual([
        {
          ...{ sessionId: "a", studentId: "mj", outcome: "delivered", bucket: "in-class", place: "Gym", minutes: 25 },
          ...{ time: { startMinute: 485, endMinute: 515 }, isTimeShown: true },
        },
      ]);
    await userEvent.fill(form.getByLabelText("Minutes given"), "");
    await userEvent.click(form.getByRole("button", { name: "Save what happened" }));
    await expect.poll(() => record.mock.lastCall).toMatchObject([{ minutes: 30, isTimeShown: true }]);
  });

  test.each([
    ["booked", "times as booked, not measured"],
    [undefined, "not recorded whether these times are booked or measured"],
  ] as const)("whose times nobody measured are confirmed as exact: %s", async (source, said) => {
    const { timeFrom: _timed, ...given } = SESSIONS.rows[0]!;
    const row = { ...given, ...(source ? { timeFrom: source } : {}) };
    stageSessions({
      answers: {
        loadSessions: async () => ({ ok: true, value: { ...SESSIONS, rows: [row, ...SESSIONS.rows.slice(1)] } }),
        recordSession: async (mark) => {
          record(mark);
          return { ok: true, value: aDay() };
        },
      },
    });
    await expect.element(page.getByRole("table").getByText(said, { exact: true }).first()).toBeVisible();
    await userEvent.click(page.getByLabelText(/^Data, notes, times/).first());
    const form = page.getByRole("form", { name: /Arrival/ });
    const known = form.getByLabelText("Where these times are from");
    await expect.element(known).toHaveDisplayValue(said);
    await userEvent.selectOptions(known, "I confirm that they are exact");
    await expectAccessible();
    await userEvent.click(form.getByRole("button", { name: "Save what happened" }));
    await expect.poll(() => record.mock.lastCall).toMatchObject([{ time: { startMinute: 485, endMinute: 515 } }]);
    expect(record.mock.lastCall![0]).not.toHaveProperty("isTimeShown");
    await userEvent.fill(form.getByLabelText("Really ended at"), "08:32");
    await expect.element(known).not.toBeInTheDocument();
  });

  test("that were missed get a cause, and what the vault refuses is said at its field", async () => {
    stageSessions({
      answers: {
        loadSessions: async () => ({ ok: true, value: SESSIONS }),
        recordSession: async (mark) => {
          record(mark);
          if (mark.outcome === "missed") return { ok: true, value: aDay() };
          const errors = [{ field: "start", code: "overlaps-session" } as const];
          return { ok: false, failure: { code: "invalid-fields", errors } };
        },
      },
    });
    const fold = (name: string) => page.getByRole("table").getByLabelText(`Times, minutes, cause: ${name}`).first();
    await userEvent.click(fold("Writing, Fri, Oct 2"));
    const missed = page.getByRole("form", { name: /Writing/ });
    await userEvent.selectOptions(missed.getByLabelText("Why missed"), "Student absent");
    await userEvent.click(missed.getByRole("button", { name: "Save what happened" }));
    await expect
      .poll(() => record.mock.lastCall)
      .toEqual([{ sessionId: "b", studentId: "mj", outcome: "missed", cause: "student-absent" }]);
    await userEvent.click(fold("Snack, 2nd, Fri, Oct 2"));
    const unmarked = page.getByRole("form", { name: /Snack/ });
    await userEvent.click(unmarked.getByRole("button", { name: "Save what happened" }));
    await expect.element(unmarked.getByText(/Another session was given at this time/)).toBeVisible();
    await expectAccessible();
  });

  test("leave as CSV without a name, and say when they can't be copied", async () => {
    const stage = stageSessions({ actions: { copyText: async () => false } });
    await userEvent.click(page.getByRole("button", { name: "Save as CSV" }));
    const [, saved] = stage.asked.find(([name]) => name === "saveTextFile")!;
    const { name, text } = saved as { name: string; text: string };
    expect(name).toBe("sessions 2026-10-01 2026-10-31.csv");
    const lines = text.split("\r\n");
    expect(lines[0]).toMatch(
      /^Kind of line,Date,Start,End,Where its times are from,What happened,Minutes,Minutes of other lines,Where,Place,/,
    );
    expect(lines.slice(1, -1)).toEqual([
      'Session,2026-10-01,08:05,08:35,times from the timer,Done,25,,In class,Rm 12 · Lincoln,1,,Arrival,"Ms. Rivera, grade 2",,,,4 of 5 trials without cues,new coat,2026-10-01T12:40:00.000Z',
      'Before a correction,2026-10-01,08:05,08:35,not recorded whether these times are booked or measured,Done,,30,In class,,1,,Arrival,"Ms. Rivera, grade 2",,,,,,2026-10-01T12:38:00.000Z',
      "To be made up,2026-10-02,,,,,,30,,,,Testing,,,,,,,,",
      'Session,2026-10-02,09:00,09:30,,Missed,0,,,,1,Testing,Writing,"Ms. Rivera, grade 2",,,,,,',
      'Session,2026-10-02,10:00,10:30,,Not marked yet,0,,,,1,,"Snack, 2nd","Ms. Rivera, grade 2",,,,,,',
    ]);
    expect(text).not.toContain("MJ");
    await userEvent.click(page.getByRole("button", { name: "Copy for a spreadsheet" }));
    await expect.element(page.getByText("The browser did not let Pushpin copy. Save the CSV instead.")).toBeVisible();
  });

  test("leave in the district's columns, and as a calendar file that names nobody", async () => {
    const stage = stageSessions({
      answers: {
        loadSessions: async () => ({ ok: true, value: WITH_TALK }),
        loadDistrictForms: async () => ({
          ok: true,
          value: [
            {
              ...{ id: "t", form: "columns", name: "District 9" },
              columns: [
                { column: "minutes", header: "Total" },
                { column: "empty", header: "Provider" },
                { column: "date", header: "Day" },
              ],
            },
          ],
        }),
      },
    });
    await userEvent.selectOptions(page.getByRole("combobox", { name: "Columns" }), "District 9");
    await userEvent.click(page.getByRole("button", { name: "Save as CSV" }));
    await userEvent.click(page.getByRole("button", { name: "Save as a calendar file" }));
    const csv = stage.asked.find(([name]) => name === "saveTextFile")![1] as { text: string };
    expect(csv.text.split("\r\n").slice(0, 2)).toEqual(["Total,Provider,Day", "25,,2026-10-01"]);
    const ics = stage.asked.find(([name]) => name === "saveSessionsFile")![1] as { events: object[] };
    expect(ics.events[0]).toMatchObject({ summary: "Session: done, 25 min", location: "Rm 12 · Lincoln" });
    expect(ics.events[0]).toMatchObject({ date: "2026-10-01" });
    // A talk with the teacher too, and no line that is no appointment.
    expect(ics.events.slice(3)).toEqual([
      { sessionId: "t", date: "2026-10-02", time: { startMinute: 600, endMinute: 610 }, summary: "Touch base" },
    ]);
    expect(JSON.stringify(ics)).not.toMatch(/MJ|coat/);
  });

  test("leave in a calendar file without a place in her own words, which may name somebody", async () => {
    const [first] = SESSIONS.rows;
    const rows = [{ ...first!, place: { other: "MJ's home" } }];
    const value = { ...SESSIONS, rows, otherLines: [] };
    const stage = stageSessions({ answers: { loadSessions: async () => ({ ok: true, value }) } });
    await userEvent.click(page.getByRole("button", { name: "Save as a calendar file" }));
    const ics = stage.asked.find(([name]) => name === "saveSessionsFile")![1] as { events: object[] };
    expect(ics.events).toEqual([expect.not.objectContaining({ location: expect.anything() })]);
    expect(JSON.stringify(ics)).not.toContain("home");
  });

  test("leave in one file where only what is no session is known of these days", async () => {
    const stage = stageSessions({
      answers: { loadSessions: async () => ({ ok: true, value: { ...SESSIONS, rows: [], minutes: [] } }) },
    });
    await expect.element(page.getByText("Nothing is booked or recorded in these days.")).toBeVisible();
    await userEvent.selectOptions(page.getByRole("combobox", { name: "Days" }), "This school year");
    await userEvent.click(page.getByRole("button", { name: "Save as CSV" }));
    const { name, text } = stage.asked.find(([act]) => act === "saveTextFile")![1] as { name: string; text: string };
    expect(name).toBe("sessions 2026-07-01 2027-06-30.csv");
    expect(text).toMatch(/Before a correction,.*To be made up,/s);
  });

  test("of typed days need a last day that is not before the first", async () => {
    stageSessions();
    await userEvent.selectOptions(page.getByRole("combobox", { name: "Days" }), "Days of your choice");
    await userEvent.fill(page.getByLabelText("From", { exact: true }), "2026-10-09");
    await expect
      .element(page.getByLabelText("Through"))
      .toHaveAccessibleDescription("The last day must not be before the first.");
    await userEvent.fill(page.getByLabelText("Through"), "9999-12-31");
    await expect
      .element(page.getByLabelText("Through"))
      .toHaveAccessibleDescription("Choose at most 800 days at once.");
  });

  test("take data on each goal afterwards, and correct what was taken", async () => {
    const recordData = vi.fn<(data: NewGoalPoint) => void>();
    stageSessions({
      answers: {
        loadSessions: async () => ({ ok: true, value: withData("mj-1") }),
        recordGoalPoint: async (data) => {
          recordData(data);
          return { ok: true, value: aDay() };
        },
      },
    });
    await userEvent.click(page.getByText("Data, notes, times, who gave it").first());
    const [first, second] = page.getByRole("group", { name: /^Data: / }).all();
    await userEvent.click(first!.getByRole("button", { name: /^3\/5/ }));
    await userEvent.click(second!.getByRole("button", { name: "verbal", exact: true }));
    const point = { measure: "trials", correct: 3, total: 5, cued: false };
    expect(recordData.mock.calls[0]![0]).toEqual({
      ...{ sessionId: "a", studentId: "mj", goalId: "mj-1", point },
    });
    expect(recordData.mock.calls[1]![0]).toMatchObject({
      goalId: "mj-2",
      point: { measure: "cue-level", level: "verbal" },
    });
  });

  test("that were never booked are added, with what is wrong at its field", async () => {
    const add = vi.fn<(session: UnplannedSession) => void>();
    stageSessions({
      answers: {
        loadSessions: async () => ({ ok: true, value: SESSIONS }),
        recordUnplanned: async (session) => {
          add(session);
          return { ok: true, value: aDay() };
        },
      },
    });
    await userEvent.click(page.getByText("Add a session that was not booked"));
    const form = page.getByRole("form", { name: "Add a session that was not booked" });
    await userEvent.fill(form.getByLabelText("Day of the session"), "2026-10-09");
    await userEvent.click(form.getByRole("button", { name: "Add the session" }));
    await expect
      .element(form.getByLabelText("Day of the session"))
      .toHaveAccessibleDescription("This day is still to come. Choose today or an earlier day.");
    await userEvent.fill(form.getByLabelText("Day of the session"), "2026-10-02");
    await userEvent.fill(form.getByLabelText("It began at"), "10:15");
    await userEvent.fill(form.getByLabelText("Minutes given"), "20");
    await userEvent.click(form.getByRole("button", { name: "Add the session" }));
    await expect.element(page.getByText("Session added.")).toBeVisible();
    expect(add.mock.calls[0]![0]).toMatchObject({
      ...{ studentIds: ["mj"], minutes: 20, bucket: "in-class", at: { date: "2026-10-02", startMinute: 615 } },
    });
    await userEvent.fill(form.getByLabelText("It began at"), "11:15");
    await userEvent.click(form.getByText("With other students"));
    await userEvent.click(form.getByRole("checkbox", { name: /^TR/ }));
    await expect.element(form.getByText("With other students: a group of 2")).toBeVisible();
    await expectAccessible();
    await userEvent.click(form.getByRole("button", { name: "Add the session" }));
    await expect.poll(() => add.mock.calls[1]?.[0].studentIds).toEqual(["mj", "tr"]);
    // The next one begins without the group of this one.
    await expect.element(form.getByText("With other students", { exact: true })).toBeVisible();
  });

  test("lead to a first student where there is none", async () => {
    stageSessions({ caseload: anEmptyCaseload() });
    await expect.element(page.getByRole("link", { name: "Add a student" }).last()).toBeVisible();
  });
});

describe("what she did at one minute", () => {
  test.each([
    ["10:42", /Writing, Ms\. Rivera, grade 2 · Rm 12 · Lincoln, with 2 students: Done/],
    ["11:42", "Nothing is booked or recorded at that minute."],
  ])("%s", async (time, words) => {
    stageSessions();
    await userEvent.fill(page.getByLabelText("Time", { exact: true }), time);
    await userEvent.keyboard("{Enter}");
    await expect.element(page.getByText(words)).toBeVisible();
  });

  test("needs a time", async () => {
    stageSessions();
    await userEvent.click(page.getByRole("button", { name: "Look it up" }));
    await expect
      .element(page.getByLabelText("Time", { exact: true }))
      .toHaveAccessibleDescription("Enter a day and a time.");
  });

  test("an answer goes away as soon as another minute is typed, and a missing day is named at the day", async () => {
    stageSessions();
    await userEvent.fill(page.getByLabelText("Time", { exact: true }), "11:42");
    await userEvent.keyboard("{Enter}");
    const answer = page.getByText("Nothing is booked or recorded at that minute.");
    await expect.element(answer).toBeVisible();
    await userEvent.fill(page.getByLabelText("Time", { exact: true }), "10:42");
    await expect.element(answer).not.toBeInTheDocument();
    await userEvent.clear(page.getByLabelText("Day", { exact: true }));
    await userEvent.click(page.getByRole("button", { name: "Look it up" }));
    await expect
      .element(page.getByLabelText("Day", { exact: true }))
      .toHaveAccessibleDescription("Enter a day and a time.");
    await expect.element(page.getByLabelText("Time", { exact: true })).toHaveAccessibleDescription("");
  });
});

describe("is accessible and fits", () => {
  const cases = THEMES.flatMap((theme) =>
    LANGUAGES.flatMap((language) => [360, 1280].map((width) => ({ theme, language, width }))),
  );
  test.each(cases)("$theme, $language, $width px", async ({ theme, language, width }) => {
    await page.viewport(width, 800);
    await inTheme(theme);
    stageSessions({ language });
    await expect.element(page.getByRole("table")).toBeVisible();
    expect(document.body.textContent).not.toMatch(/[{}]|undefined/);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    await expectAccessible();
  });
});

test("a missed session names the windows in which it could be made up, or says that there is none", async () => {
  const free = { id: "w", routineTitle: "Writing", room: "12", siteName: "Lincoln", date: "2026-10-08" };
  stageSessions({
    answers: {
      loadSessions: async () => ({ ok: true, value: SESSIONS }),
      loadMakeUpWindows: async () => ({ ok: true, value: [{ ...free, startMinute: 580, endMinute: 610 }] }),
    },
  });
  const part = page.getByRole("region", { name: "To be made up, or to be decided" });
  await expect
    .element(part.getByText("Make-up: Thursday, Oct 8, 9:40 – 10:10 AM, Writing, Rm 12 · Lincoln"))
    .toBeVisible();
  clearStage();
  stageSessions();
  await expect.element(page.getByText(/No window is free for it this week or next/)).toBeVisible();
});

test("a line of the mandate that waits for its condition asks whether it has begun, on the screen only", async () => {
  const line = { id: "line-2", minutes: 20, times: 1, per: "week", bucket: "direct" } as const;
  const waiting = [{ ...line, condition: { text: "after 90 % on two probes", isMet: false } }];
  const ledger = { ...SESSIONS.ledger, waiting };
  stageSessions({ answers: { loadSessions: async () => ({ ok: true, value: { ...SESSIONS, ledger } }) } });
  const asked = page.getByRole("listitem").filter({ hasText: /not begun: after 90 % on two probes\. Has it begun\?/ });
  await expect.element(asked).toBeVisible();
  await expect.element(asked).toHaveClass("sessions-controls");
  await expect
    .element(asked.getByRole("link", { name: "Say when it begins" }))
    .toHaveAttribute("href", "#students/mj/edit");
});

describe("how and by whom sessions were given", () => {
  const given = { mode: "teletherapy", role: "slpa", provider: "AB", supervisor: "KL" } as const;
  const answers: StageOptions["answers"] = {
    loadSessions: async () => ({
      ok: true,
      value: { ...SESSIONS, rows: SESSIONS.rows.map((row) => (row.sessionId === "a" ? { ...row, given } : row)) },
    }),
    loadDistrictForms: async () => ({ ok: true, value: [] }),
  };

  test("is listed, and has columns of its own in CSV and copied text; the calendar file says nothing of it", async () => {
    const saveTextFile = vi.fn<(name: string, text: string) => void>();
    const copyText = vi.fn<(text: string) => Promise<boolean>>(async () => true);
    const saveSessionsFile = vi.fn<(name: string, events: unknown) => Promise<void>>(async () => undefined);
    stageSessions({ answers, actions: { saveTextFile, copyText, saveSessionsFile } });
    await expect.element(page.getByText("Teletherapy, SLPA AB, supervised by KL")).toBeVisible();
    await userEvent.click(page.getByRole("button", { name: "Save as CSV" }));
    const [head, first, second] = saveTextFile.mock.lastCall![1].split("\r\n");
    expect(head).toContain("Mode,Provider,Supervisor");
    expect(first).toContain("Teletherapy,SLPA AB,KL");
    // Of a session from before it was asked nothing is said.
    const fields = (line: string) => line.replaceAll(/"[^"]*"/g, "quoted").split(",");
    const at = fields(head!).indexOf("Mode");
    expect(fields(second!).slice(at, at + 3)).toEqual(["", "", ""]);
    expect(fields(first!).slice(at, at + 3)).toEqual(["Teletherapy", "SLPA AB", "KL"]);
    expect(second).not.toContain("In person");
    await userEvent.click(page.getByRole("button", { name: /^Copy/ }));
    expect(copyText.mock.lastCall![0]).toContain("Teletherapy\tSLPA AB\tKL");
    await userEvent.click(page.getByRole("button", { name: "Save as a calendar file" }));
    expect(JSON.stringify(saveSessionsFile.mock.lastCall)).not.toMatch(/eletherapy|slpa|AB|KL/i);
  });

  test("is said session by session; a supervisor is asked for assistants only, and a name is refused", async () => {
    stageSessions();
    await userEvent.click(page.getByText("Data, notes, times, who gave it").first());
    const form = page.getByRole("form", { name: "How and by whom" });
    await userEvent.selectOptions(form.getByLabelText("How", { exact: true }), "In person");
    await expect.element(form.getByLabelText(/Supervisor/)).not.toBeInTheDocument();
    await userEvent.selectOptions(form.getByLabelText("Given by"), "COTA");
    await userEvent.fill(form.getByLabelText(/Supervisor/), "KL");
    await userEvent.fill(form.getByLabelText(/Their initials or code/), "Maria");
    await userEvent.click(form.getByRole("button", { name: "Save who gave it" }));
    await expect.element(form.getByText(/This looks like a full name/)).toBeVisible();
    expect(record).not.toHaveBeenCalled();
    await userEvent.fill(form.getByLabelText(/Their initials or code/), "AB");
    await userEvent.click(form.getByRole("button", { name: "Save who gave it" }));
    await expect.element(page.getByText("Saved.")).toBeVisible();
    expect(record.mock.calls).toEqual([
      [
        {
          ...{ sessionId: "a", studentId: "mj", outcome: "delivered" },
          given: { mode: "in-person", role: "cota", provider: "AB", supervisor: "KL" },
        },
      ],
    ]);
  });

  test("of a session that is added begins with what the settings say", async () => {
    const add = vi.fn<(session: UnplannedSession) => void>();
    stageSessions({
      answers: {
        loadSessions: async () => ({ ok: true, value: SESSIONS }),
        loadChoices: async () => ({ ok: true, value: { ...USUAL_CHOICES, given } }),
        recordUnplanned: async (session) => {
          add(session);
          return { ok: true, value: aDay() };
        },
      },
    });
    await userEvent.click(page.getByText("Add a session that was not booked"));
    const form = page.getByRole("form", { name: "Add a session that was not booked" });
    await expect.element(form.getByLabelText("Given by")).toHaveValue("slpa");
    await userEvent.fill(form.getByLabelText("Day of the session"), "2026-10-02");
    await userEvent.fill(form.getByLabelText("It began at"), "10:15");
    await userEvent.selectOptions(form.getByLabelText("Given by"), "Substitute");
    await userEvent.click(form.getByRole("button", { name: "Add the session" }));
    await expect.element(page.getByText("Session added.")).toBeVisible();
    expect(add.mock.calls[0]![0].given).toEqual({ mode: "teletherapy", role: "substitute", provider: "AB" });
  });
});
