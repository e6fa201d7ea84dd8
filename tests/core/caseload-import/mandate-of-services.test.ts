import { expect, test } from "vitest";
import { validateMandate } from "../../../lib/core/caseload/validate-mandate";
import { mandateOfServices } from "../../../lib/core/caseload-import/mandate-of-services";
import { periodOf } from "../../../lib/core/mandate/mandate-period";
import { readServices } from "../../../lib/core/service-lines/read-services";
import { readStepped } from "../../../lib/core/service-lines/stepped-services";

const made = (text: string, dates = {}) => {
  let count = 0;
  const { lines, leftOut } = mandateOfServices(readServices(text).services, {
    discipline: "OT",
    dates,
    newId: () => `line-${(count += 1)}`,
  });
  return { lines, out: leftOut.map(({ why }) => why) };
};

test("lines of one length in one place become one; another service stays out", () => {
  expect(made("OT 30 min 1x/week pull-out; OT 30 min 1x/week pull-out; PT 30 min 1x/week")).toMatchObject({
    lines: [{ minutes: 30, times: 2, per: "week", bucket: "out-of-class" }],
    out: ["other-discipline"],
  });
});

test("lines that would count the same minutes twice are left out and named", () => {
  expect(made("OT 30 min 1x/week pull-out; OT 20 min 1x/month pull-out").out).toEqual(["same-minutes"]);
});

test("a quarter needs its dates, and takes them once they are typed", () => {
  expect(made("OT 15 min 1x/quarter consult").out).toEqual(["needs-dates"]);
  const quarter = { from: "2026-09-08", to: "2026-11-13" };
  expect(made("OT 15 min 1x/quarter consult", { quarter }).lines).toMatchObject([{ per: "quarter", terms: [quarter] }]);
});

test("a semester needs its dates, and its minutes fall due in it", () => {
  expect(made("OT 25 min, 6 times per semester").out).toEqual(["needs-dates"]);
  const semester = { from: "2026-09-08", to: "2027-01-22" };
  const { lines } = made("OT 25 min, 6 times per semester", { semester });
  expect(lines).toMatchObject([{ times: 6, per: "semester", terms: [semester] }]);
  expect(periodOf(lines[0]!, "2026-10-05")).toMatchObject({ to: "2027-01-23", minutes: 150 });
});

test("weeks of weeks count from a day that she names", () => {
  expect(made("OT 30 min 1x/week, 3 weeks out of 4").out).toEqual(["needs-dates"]);
  expect(made("OT 30 min 1x/week, 3 weeks out of 4", { firstWeek: "2026-09-07" }).lines).toMatchObject([
    { weeks: { served: 3, cycle: 4 }, from: "2026-09-07" },
  ]);
});

test("a service that depends on something becomes a line that waits, beside the one that is granted", () => {
  const { services } = readStepped("OT 30 min 2x/wk, drops to 1x/wk after 90% on two probes", {});
  const { lines, leftOut } = mandateOfServices(services, { discipline: "OT", dates: {}, newId: () => "line" });
  expect(leftOut).toEqual([]);
  expect(lines).toMatchObject([
    { minutes: 30, times: 2, per: "week" },
    { minutes: 30, times: 1, per: "week", condition: { text: "after 90% on two probes", isMet: false } },
  ]);
  expect(validateMandate(lines)).toEqual([]);
});

test("steps of one text are never added up", () => {
  const mandate = (text: string) =>
    mandateOfServices(readStepped(text, {}).services, { discipline: "OT", dates: {}, newId: () => "line" });
  expect(mandate("OT 30 min 2x/wk, then 1x/wk").lines).toMatchObject([{ times: 2 }]);
  const { services } = readStepped("OT 30 min 2x/wk, drops to 1x/wk after 90% on two probes", {});
  const twice = mandateOfServices([...services, services[1]!], { discipline: "OT", dates: {}, newId: () => "line" });
  expect(twice.lines.map(({ times }) => times)).toEqual([2, 1]);
  expect(twice.leftOut.map(({ why }) => why)).toEqual(["same-minutes"]);
});
