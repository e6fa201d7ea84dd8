import { expect, it } from "vitest";
import { fail, ok } from "../../../lib/core/result";
import { stageGoogle } from "../calendar-stage";

const OWN = "therapist@lincoln.example";
const availableTimes = [
  { dayOfWeek: "monday", periodStart: 480, periodEnd: 900 },
  { dayOfWeek: "tuesday", periodStart: 480, periodEnd: 660 },
  { dayOfWeek: "tuesday", periodStart: 720, periodEnd: 900 },
];

it("reads working hours of the own calendar, with the clock that they are on, in one request", async () => {
  const { api, calendar } = stageGoogle();
  api.calendars.get(OWN)!.workingHours = { workingHoursEnabled: true, availableTimes };
  expect(await calendar.workingHours()).toEqual(
    ok({
      zone: "America/New_York",
      times: [
        { weekday: "MO", startMinute: 480, endMinute: 900 },
        { weekday: "TU", startMinute: 480, endMinute: 660 },
        { weekday: "TU", startMinute: 720, endMinute: 900 },
      ],
    }),
  );
  expect(api.requests.map(({ method, path }) => `${method} ${path}`)).toEqual(["GET /calendars/primary"]);
});

it("finds none where they are turned off, and where an account can have none", async () => {
  const { api, calendar } = stageGoogle();
  expect(await calendar.workingHours()).toEqual(ok(undefined));
  api.calendars.get(OWN)!.workingHours = { workingHoursEnabled: false, availableTimes };
  expect(await calendar.workingHours()).toEqual(ok(undefined));
});

it("needs a permission of its own", async () => {
  const { api, calendar } = stageGoogle();
  api.granted.set("token", new Set(["calendar.events.owned", "calendar.freebusy"]));
  expect(await calendar.workingHours()).toEqual(fail({ code: "needs-permission" }));
  api.granted.set("token", new Set(["calendar.events.owned", "calendar.calendars.readonly"]));
  expect(await calendar.workingHours()).toEqual(ok(undefined));
});

it("takes an answer that is none for no hours", async () => {
  const { api, calendar } = stageGoogle();
  const wrong = [{ dayOfWeek: "monday", periodStart: -5, periodEnd: 9000 }];
  api.calendars.get(OWN)!.workingHours = { workingHoursEnabled: true, availableTimes: wrong };
  expect(await calendar.workingHours()).toEqual(fail({ code: "outcome-unknown" }));
});
