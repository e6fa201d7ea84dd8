import { expect, it } from "vitest";
import { fail, ok } from "../../../lib/core/result";
import { stageGraph } from "../calendar-stage";

const hours = {
  daysOfWeek: ["monday", "wednesday"],
  startTime: "08:00:00.0000000",
  endTime: "15:30:00.0000000",
  timeZone: { name: "Pacific Standard Time" },
};
const times = [
  { weekday: "MO", startMinute: 480, endMinute: 930 },
  { weekday: "WE", startMinute: 480, endMinute: 930 },
];

it("reads working hours by a look at her own schedule", async () => {
  const { api, calendar } = stageGraph();
  api.workingHours = hours;
  expect(await calendar.workingHours()).toEqual(ok({ zone: "America/Los_Angeles", times }));
});

it("says so where it does not know their clock", async () => {
  const { api, calendar } = stageGraph();
  api.workingHours = { ...hours, timeZone: { name: "tzone://Microsoft/Custom" } };
  expect(await calendar.workingHours()).toEqual(ok({ zone: "", times }));
});

it("finds none in a schedule without them, and none of a personal account", async () => {
  const { api, calendar } = stageGraph();
  expect(await calendar.workingHours()).toEqual(ok(undefined));
  api.isPersonal = true;
  expect(await calendar.workingHours()).toEqual(fail({ code: "read-only" }));
});
