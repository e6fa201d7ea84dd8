import { describe, expect, it } from "vitest";
import { SchemaCheck } from "./schema-check";

const query = new URLSearchParams();
const time = { dateTime: "2026-10-06T09:00:00-04:00" };

describe("the check against the interfaces' own descriptions", () => {
  it("finds what Google's calendar does not take", () => {
    const check = new SchemaCheck("google");
    const insert = (body: object, asked = query) =>
      check.request("POST", "/calendars/a/events", { query: asked, body });
    expect(insert({ start: time, end: time })).toEqual([]);
    expect(insert({ start: { dateTime: "9 o'clock" }, end: time })).toHaveLength(1);
    expect(insert({ start: time, end: time, sumary: "misspelt" })).toEqual(["sumary is no field"]);
    expect(insert({ attendees: [{ email: 5 }] })).toHaveLength(1);
    expect(insert({}, new URLSearchParams({ sendUpdates: "some" }))).toHaveLength(1);
    expect(insert({}, new URLSearchParams({ sendUpdate: "all" }))).toHaveLength(1);
    expect(check.request("POST", "/calendars/a/meetings", { query, body: {} })).toHaveLength(1);
    expect(check.answer("GET", "/calendars/a/events", { items: [{ id: 5 }] })).toHaveLength(1);
  });

  it("finds what Microsoft Graph does not take", () => {
    const check = new SchemaCheck("graph");
    const insert = (body: object) => check.request("POST", "/me/calendars/a/events", { query, body });
    expect(insert({ subject: "Push-in", showAs: "busy", sensitivity: "private" })).toEqual([]);
    expect(insert({ showAs: "bizzy" })).not.toEqual([]);
    expect(insert({ sensitivity: "secret" })).not.toEqual([]);
    expect(insert({ attendees: [{ type: "guest" }] })).not.toEqual([]);
    expect(insert({ subjekt: "misspelt" })).toEqual(["subjekt is no field"]);
    expect(insert({ recurrence: { pattern: { type: "sometimes" } } })).not.toEqual([]);
  });
});
