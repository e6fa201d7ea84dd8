import { describe, expect, it } from "vitest";
import { listToday } from "../../../lib/core/sessions/list-today";
import type { DayReason } from "../../../lib/core/school-calendar/day-plan";
import type { ClassWeek } from "../../../lib/core/class-week/class-week";
import { aBooking, aClass, aSite, aStudent, at } from "../../fixtures/builders";

const sources = {
  bookings: [
    aBooking({ id: "late", startMinute: at("13:00"), endMinute: at("13:30") }),
    aBooking({ id: "early" }),
    aBooking({ id: "mid", startMinute: at("10:00"), endMinute: at("10:30"), state: "booked" }),
    aBooking({ id: "gone", state: "removed" }),
    aBooking({ id: "tomorrow", date: "2026-10-07" }),
  ],
  logs: [{ id: "early|mj", bookingId: "early", studentId: "mj", outcome: "done", minutes: 30, loggedAt: "" } as const],
  students: [aStudent()],
  classes: [aClass()],
  classWeeks: [],
  sites: [aSite()],
};

describe("today's list", () => {
  it("stands in time order and marks what runs and what comes next", () => {
    const list = listToday({ date: "2026-10-06", minute: at("8:10") }, sources);
    expect(list.map(({ bookingId, phase, startsInMinutes }) => [bookingId, phase, startsInMinutes])).toEqual([
      ["early", "now", -5],
      ["mid", "next", 110],
      ["late", "later", 290],
    ]);
    expect(list[0]).toMatchObject({ room: "Rm 12", siteName: "Lincoln", state: "handed-over" });
    expect(list[0]?.students).toEqual([
      { studentId: "mj", initials: "MJ", goalText: aStudent().goals[0]?.text, outcome: "done" },
    ]);
  });

  it("ends a visit at its end, to the minute", () => {
    const [early] = listToday({ date: "2026-10-06", minute: at("8:35") }, sources);
    expect(early?.phase).toBe("past");
  });
});

describe("a visit on a day that the school's calendar changes", () => {
  const [morning, due] = [
    { startMinute: at("8:05"), endMinute: at("8:35") },
    { date: "2026-10-06", minute: 0 },
  ];
  const release: DayReason = { kind: "early-release", endMinute: at("8:20"), title: "" };
  const change = { date: "2026-10-06", title: "Arrival", titleKey: "arrival", usual: morning, because: [release] };
  const changeIn = (week: Pick<ClassWeek, "changes" | "notes">) =>
    listToday(due, { ...sources, classWeeks: [{ schoolClass: aClass(), ...week }] }).map(
      ({ dayChange }) => dayChange?.because[0]?.kind,
    );

  it("says so where its routine no longer fills its time, and only there", () => {
    const cut = { startMinute: at("8:05"), endMinute: at("8:20") };
    expect(changeIn({ changes: [{ ...change, now: [cut] }] })).toEqual(["early-release", undefined, undefined]);
    expect(changeIn({ changes: [{ ...change, now: [] }] })).toEqual(["early-release", undefined, undefined]);
    expect(changeIn({ changes: [{ ...change, now: [morning] }] })).toEqual([undefined, undefined, undefined]);
    expect(changeIn({ changes: [{ ...change, date: "2026-10-07", now: [] }] })).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it("says so for every visit of a class whose school is closed", () => {
    const notes = [{ date: "2026-10-06", because: { kind: "no-school", title: "PD" } as const }];
    expect(changeIn({ notes })).toEqual(["no-school", "no-school", "no-school"]);
  });
});
