import fc from "../../../seeded-checks";
import { describe, expect, test } from "vitest";
import { findIdentity, findLoggedIdentity } from "../../../../lib/page/google/interpret/identity";
import { hashedId } from "../../../../lib/page/reading/hashed-id";
import { eventIdOf } from "../page-builder";

describe("data-eventid", () => {
  test.each([
    ["m", "gmail.com"],
    ["g", "group.calendar.google.com"],
    ["i", "import.calendar.google.com"],
    ["v", "group.v.calendar.google.com"],
    ["h", "holiday.calendar.google.com"],
  ])("short domain @%s is %s", (short, domain) => {
    expect(findIdentity(eventIdOf("abc123", `me@${short}`))).toEqual({
      kind: "event",
      eventId: "abc123",
      calendar: `me@${domain}`,
    });
  });

  test("a whole address stays", () => {
    expect(findIdentity(eventIdOf("abc", "a.b@school.org"))?.calendar).toBe("a.b@school.org");
    expect(findIdentity(eventIdOf("abc", "x@z"))?.calendar).toBe("x@z");
  });

  test("an instance carries its original start, an all-day one its day", () => {
    expect(findIdentity(eventIdOf("abc_20190130T000000Z"))).toMatchObject({
      eventId: "abc_20190130T000000Z",
      originalStartMs: Date.UTC(2019, 0, 30),
    });
    expect(findIdentity(eventIdOf("abc_20261005"))).toMatchObject({ originalDate: "2026-10-05" });
    expect(findIdentity(eventIdOf("abc_R20261005"))).not.toHaveProperty("originalDate");
  });

  test.each(["tasks_abc", "tasks.abc", "ttb_abc"])("%s is a task, not base64", (id) => {
    expect(findIdentity(id)).toEqual({ kind: "task", eventId: id, calendar: null });
  });

  test.each([null, "", "A", "%%%", "a b", "////", eventIdOf("", "me@m"), eventIdOf("abc", "")])(
    "%s names nothing",
    (id) => {
      expect(findIdentity(id)).toBeUndefined();
    },
  );

  test("padding and the plain alphabet are read as well", () => {
    expect(findIdentity("YWJjIG1lQG0=")?.eventId).toBe("abc");
    const id = eventIdOf("ÿÿÿ>>>???");
    expect(findIdentity(id.replaceAll("-", "+").replaceAll("_", "/"))?.eventId).toBe("ÿÿÿ>>>???");
  });

  test("any id and address survive, non-ASCII included", () => {
    const word = fc.stringMatching(/^[\w.éñ日本-]{1,30}$/u);
    fc.assert(
      fc.property(word, word, (id, name) => {
        const calendar = `${name}@school.org`;
        expect(findIdentity(eventIdOf(`${id}x`, calendar))).toMatchObject({ eventId: `${id}x`, calendar });
      }),
    );
  });
});

test("the log tag names the event where the id is gone", () => {
  expect(findLoggedIdentity('35463; 2:["abc_20261005T130000Z",null]')).toMatchObject({
    eventId: "abc_20261005T130000Z",
    calendar: null,
  });
  expect(findLoggedIdentity('35463; 2:["tasks_1",null]')?.kind).toBe("task");
  expect([null, "", "35463; 2:[]", '1; 2:["abc"]'].map(findLoggedIdentity)).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});

test("a hashed id is the same for the same event only", () => {
  expect(hashedId("Art", "a", "b")).toBe(hashedId("Art", "a", "b"));
  expect(hashedId("Art", "a", "b")).toMatch(/^h:[0-9a-f]{16}$/);
  expect(new Set([hashedId("Art", "a", "b"), hashedId("Art", "b", "a"), hashedId("Arta", "", "b")]).size).toBe(3);
});
