import { calendar as googleClient } from "@googleapis/calendar";
import { afterAll, beforeAll, expect, it } from "vitest";
import { FakeGoogle } from "./fake-google";
import { serveApi, type ServedApi } from "./serve-api";

const OWN = "therapist@lincoln.example";
const api = new FakeGoogle(OWN);
let served: ServedApi;
beforeAll(async () => {
  served = await serveApi(api, "/calendar/v3");
});
afterAll(async () => served.close());

it("speaks the protocol of Google's own client", async () => {
  const client = googleClient({ version: "v3", rootUrl: `${served.url}/`, headers: { Authorization: "Bearer token" } });
  const start = { dateTime: "2026-10-06T09:00:00-04:00", timeZone: "America/New_York" };
  const end = { dateTime: "2026-10-06T09:30:00-04:00", timeZone: "America/New_York" };
  const requestBody = { id: "abcde12345", summary: "Push-in", start, end, recurrence: ["RRULE:FREQ=WEEKLY;COUNT=3"] };
  const insert = { calendarId: OWN, sendUpdates: "none", requestBody };

  const inserted = await client.events.insert(insert);
  expect(inserted.data).toMatchObject({ id: "abcde12345", status: "confirmed" });
  await expect(client.events.insert(insert)).rejects.toMatchObject({ status: 409 });
  expect((await client.calendarList.list()).data.items).toMatchObject([{ id: OWN, primary: true }]);
  const bounds = { timeMin: "2026-10-01T00:00:00Z", timeMax: "2026-11-01T00:00:00Z" };
  const listed = await client.events.list({ calendarId: OWN, singleEvents: true, orderBy: "startTime", ...bounds });
  expect(listed.data.items).toHaveLength(3);
  const busy = await client.freebusy.query({ requestBody: { ...bounds, items: [{ id: OWN }, { id: "nobody" }] } });
  expect(busy.data.calendars?.[OWN]?.busy).toHaveLength(3);
  expect(busy.data.calendars?.["nobody"]?.errors).toMatchObject([{ reason: "notFound" }]);
  const event = { calendarId: OWN, eventId: "abcde12345", sendUpdates: "none" };
  const wrongEtag = { headers: { "If-Match": '"old"' } };
  await expect(client.events.delete(event, wrongEtag)).rejects.toMatchObject({ status: 412 });
  expect((await client.events.patch({ ...event, requestBody: { summary: "New" } })).data.summary).toBe("New");
  await client.events.delete(event);
  await expect(client.events.delete(event)).rejects.toMatchObject({ status: 410 });
  expect((await client.events.get({ calendarId: OWN, eventId: "abcde12345" })).data.status).toBe("cancelled");
});
