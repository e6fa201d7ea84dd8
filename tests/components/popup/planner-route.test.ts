import { expect, test } from "vitest";
import { hashOf, parseRoute } from "../../../components/planner/route";
import { plannerRouteOf, type PlannerRoute } from "../../../components/popup/planner-route";
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
