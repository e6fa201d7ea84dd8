import { Client } from "@microsoft/microsoft-graph-client";
import { afterAll, beforeAll, expect, it } from "vitest";
import { FakeGraph } from "./fake-graph";
import { serveApi, type ServedApi } from "./serve-api";

const api = new FakeGraph();
let served: ServedApi;
beforeAll(async () => {
  // Microsoft's client gives its token to Graph's own hosts only.
  api.needsToken = false;
  served = await serveApi(api, "/v1.0");
});
afterAll(async () => served.close());

it("speaks the protocol of Microsoft's own client", async () => {
  const client = Client.init({
    baseUrl: `${served.url}/`,
    defaultVersion: "v1.0",
    authProvider: (done) => done(null, "token"),
  });
  const start = { dateTime: "2026-10-06T09:00:00", timeZone: "America/New_York" };
  const end = { dateTime: "2026-10-06T09:30:00", timeZone: "America/New_York" };
  const pattern = { type: "weekly", interval: 1, daysOfWeek: ["tuesday"], firstDayOfWeek: "monday" };
  const range = { type: "endDate", startDate: "2026-10-06", endDate: "2026-10-20" };
  const event = { subject: "Push-in", start, end, transactionId: "t1", recurrence: { pattern, range } };

  const made = (await client.api("/me/calendars/own/events").post(event)) as { id: string };
  expect(await client.api("/me/calendars/own/events").post(event)).toMatchObject({ id: made.id });
  const other = client.api("/me/calendars/own/events").post({ ...event, subject: "Other" });
  await expect(other).rejects.toMatchObject({ statusCode: 409, code: "ErrorDuplicateTransactionId" });
  expect(await client.api("/me/calendars").get()).toMatchObject({ value: [{ id: "own", canEdit: true }] });
  const bounds = { startDateTime: "2026-10-01T00:00:00Z", endDateTime: "2026-11-01T00:00:00Z" };
  expect(await client.api("/me/calendars/own/calendarView").query(bounds).get()).toMatchObject({
    value: [{ seriesMasterId: made.id }, {}, {}],
  });
  const times = { startTime: start, endTime: end, availabilityViewInterval: 30 };
  const busy: unknown = await client.api("/me/calendar/getSchedule").post({ schedules: ["a@b.example"], ...times });
  expect(busy).toMatchObject({ value: [{ error: { responseCode: "ErrorMailRecipientNotFound" } }] });
  const one = `/me/calendars/own/events/${encodeURIComponent(made.id)}`;
  await expect(client.api(one).header("If-Match", 'W/"old"').delete()).rejects.toMatchObject({ statusCode: 412 });
  expect(await client.api(one).patch({ subject: "New" })).toMatchObject({ subject: "New" });
  await client.api(one).delete();
  await expect(client.api(one).get()).rejects.toMatchObject({ statusCode: 404 });
});
