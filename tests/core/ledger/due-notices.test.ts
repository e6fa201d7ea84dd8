import { describe, expect, it } from "vitest";
import { dueNotices } from "../../../lib/core/ledger/due-notices";
import { makeUpPolicy } from "../../../lib/core/ledger/make-up-policies";
import { nextActionText } from "../../../lib/i18n/next-actions";
import { aLedgerEntry, aStudent } from "../../fixtures/builders";

const missed = (studentId: string, date: string) =>
  aLedgerEntry({
    ...{ id: `${studentId} ${date}`, sessionId: `${studentId} ${date}`, studentId, date },
    ...{ outcome: "missed", minutes: 0, cause: "therapist-away" },
  });
/** By the rule of Illinois: told within 3 school days where it was not given within 10. */
const due = (date: string, logs: ReturnType<typeof missed>[], policyId = "illinois") =>
  dueNotices([aStudent(), aStudent({ id: "tr", initials: "TR" })], date, {
    ...{ bookings: [], logs, policy: makeUpPolicy(policyId), now: { date, minute: 600 } },
  });

// Missed on Tuesday: given by Tuesday in two weeks, else told by the Friday after it.
const [MISSED, GIVE_BY, TELL_BY] = ["2026-09-22", "2026-10-06", "2026-10-09"];

describe("notices to parents", () => {
  it.each([
    ["a week before it can still be made up", "2026-09-29", ["ahead"]],
    ["earlier", "2026-09-28", []],
    ["the last day on which it can be made up", GIVE_BY, ["ahead"]],
    ["the day after", "2026-10-07", ["tell"]],
    ["the last day to tell", TELL_BY, ["tell"]],
    ["the day after that", "2026-10-10", ["past"]],
    ["a week after it", "2026-10-16", ["past"]],
    ["later", "2026-10-17", []],
  ])("on %s", (_what, date, states) => {
    expect(due(date, [missed("mj", MISSED)]).map(({ state }) => state)).toEqual(states);
  });

  it("name the minutes and both days, in both languages", () => {
    const [notice] = due("2026-10-07", [missed("mj", MISSED)]);
    const { initials } = aStudent();
    expect(notice).toEqual({
      ...{ kind: "notice-due", studentId: "mj", initials, minutes: 30, giveBy: GIVE_BY, tellBy: TELL_BY },
      state: "tell",
    });
    const said = (state: "ahead" | "tell" | "past", language: "en" | "es") =>
      nextActionText({ ...notice!, state }, language);
    expect(said("ahead", "en")).toBe(`${initials}: make up 30 min by Tue, Oct 6, else parents are told by Fri, Oct 9`);
    expect(said("past", "en")).toBe(`${initials}: 30 min were not made up, parents were to be told by Fri, Oct 9`);
    expect(said("ahead", "es")).toMatch(/reponga 30 min a más tardar el mar, .*6.*; si no, se avisa a la familia/);
    expect(said("past", "es")).toMatch(/había que avisar a la familia a más tardar el vie, .*9/);
  });

  it("are of the whole caseload, the nearest day first and those that are past last", () => {
    const logs = [missed("mj", "2026-09-21"), missed("mj", "2026-09-28"), missed("tr", "2026-09-29")];
    expect(due("2026-10-09", logs).map(({ initials, state }) => `${initials} ${state}`)).toEqual([
      ...["MJ ahead", "TR ahead", "MJ past"],
    ]);
  });

  it("are none where the district sets no deadline, or once the minutes are given", () => {
    expect(due("2026-10-07", [missed("mj", MISSED)], "case-by-case")).toEqual([]);
    const given = aLedgerEntry({ id: "g", sessionId: "g", date: "2026-09-24", minutes: 60 });
    expect(due("2026-10-07", [missed("mj", MISSED), given])).toEqual([]);
  });
});
