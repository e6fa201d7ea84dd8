import fc from "../../seeded-checks";
import { describe, expect, it } from "vitest";
import { timedMinutes } from "../../../lib/core/sessions/session-timer";
import { at } from "../../fixtures/builders";

const DAY = "2026-10-06";
const SESSION = { date: DAY, endMinute: at("8:35") };
const timed = (started: string, now: string, day = DAY, session: typeof SESSION | undefined = SESSION) =>
  timedMinutes({ date: DAY, minute: at(started) }, { date: day, minute: at(now) }, session);

describe("a timer", () => {
  it("counts what it ran, a little past the session's end too, and at least a minute", () => {
    expect(timed("8:10", "8:30")).toEqual({ minutes: 20, isForgotten: false });
    expect(timed("8:10", "8:50")).toEqual({ minutes: 40, isForgotten: false });
    expect(timed("8:10", "8:10")).toEqual({ minutes: 1, isForgotten: false });
  });

  it("that was forgotten counts to the session's end, on a later day too", () => {
    expect(timed("8:10", "8:51")).toEqual({ minutes: 25, isForgotten: true });
    expect(timed("8:10", "7:00", "2026-10-09")).toEqual({ minutes: 25, isForgotten: true });
  });

  it("of a session whose end was past counts what it ran; of an unknown one at most a school day", () => {
    expect(timed("9:00", "9:20")).toEqual({ minutes: 20, isForgotten: false });
    expect(timedMinutes({ date: DAY, minute: 480 }, { date: "2026-10-09", minute: 1 }, undefined).minutes).toBe(480);
  });

  it("never gives minutes that can't be recorded", () => {
    const minute = fc.integer({ min: 0, max: 1439 });
    fc.assert(
      fc.property(minute, minute, minute, fc.boolean(), (start, end, now, isLater) => {
        const clock = { date: isLater ? "2026-10-07" : DAY, minute: isLater ? now : Math.max(start, now) };
        const { minutes } = timedMinutes({ date: DAY, minute: start }, clock, { date: DAY, endMinute: end });
        expect(minutes).toBeGreaterThanOrEqual(1);
        expect(minutes).toBeLessThanOrEqual(480);
      }),
      { seed: 14 },
    );
  });
});
