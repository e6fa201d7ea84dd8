import { expect, test } from "vitest";
import { hashOf, parseRoute } from "../../../components/planner/route";
import { failureRouteOf, plannerRouteOf, type PlannerRoute } from "../../../components/popup/planner-route";
import type { BookingRefusal } from "../../../lib/core/booking/booking-refusal";
import type { NothingFits } from "../../../lib/core/suggest/push-in-window";

const ABOUT = { classId: "c 1", studentId: "s 1", goalId: "g1", title: "Recess", minutes: 10, wantedMinutes: 30 };

/** Where the cause of each reason can be changed. */
const ROUTES: Record<NothingFits["code"], PlannerRoute> = {
  "no-class": "#classes",
  "no-schedule": "#classes/c%201",
  "no-working-hours": "#hours",
  "outside-working-hours": "#hours",
  "no-student": "#students/new",
  "no-goal": "#students/s%201/edit",
  "no-mandate-line": "#students/s%201/edit",
  "all-declined": "#declined",
  "colleague-there": "#building",
  "no-free-time": "#week",
  "not-this-week": "#week",
  "no-match": "#students/s%201",
  "mandate-met": "#students/s%201",
  "too-short": "#matrix/s%201",
  "taken-by-others": "#matrix/s%201",
  "short-of-minutes": "#matrix/s%201",
  "all-forbidden": "#matrix/s%201",
  "teacher-said-no": "#matrix/s%201",
};

test.each(Object.entries(ROUTES))("an empty week for %s leads to %s", (code, expected) => {
  expect(plannerRouteOf({ ...ABOUT, code } as NothingFits)).toBe(expected);
  expect(hashOf(parseRoute(expected))).toBe(expected);
});

/** Where the cause of each refusal can be changed, or another time be chosen. */
const REFUSALS: Record<BookingRefusal["code"], PlannerRoute> = {
  "no-term-end": "#sites",
  "term-over": "#sites",
  "no-date-left": "#sites",
  "no-zone": "#classes",
  "text-policy": "#classes",
  "link-has-no-series": "#calendars",
  "guest-outside": "#outgoing",
  "no-name-key": "#backup",
  "already-booked": "#visits",
  away: "#visits",
  "window-gone": "#week",
  past: "#week",
};

test.each(Object.entries(REFUSALS))("a booking refused for %s leads to %s", (code, expected) => {
  expect(failureRouteOf({ code: "refused", refusal: { code } as BookingRefusal })).toBe(expected);
  expect(hashOf(parseRoute(expected))).toBe(expected);
});

test("an act that failed leads to where it can be settled; one to try again leads nowhere", () => {
  expect(failureRouteOf({ code: "on-its-way" })).toBe("#visits");
  expect(failureRouteOf({ code: "has-session" })).toBe("#sessions");
  expect(failureRouteOf({ code: "vault-locked" })).toBe("");
  expect(failureRouteOf({ code: "no-answer" })).toBeUndefined();
});
