import { describe, expect, it } from "vitest";
import { awayOn, isAwayAt } from "../../../lib/core/schedule/away-time";

const HONOLULU = "Pacific/Honolulu";
const NEW_YORK = "America/New_York";
const evening = { id: "a", date: "2026-10-05", startMinute: 20 * 60, endMinute: 23 * 60, zone: HONOLULU };

describe("a stretch in which she is out, seen on another clock", () => {
  it("has a part on each day where it passes midnight there", () => {
    const late = { ...evening, startMinute: 16 * 60, endMinute: 20 * 60 };
    expect(awayOn("2026-10-05", [late], NEW_YORK)).toMatchObject([{ startMinute: 22 * 60, endMinute: 24 * 60 }]);
    expect(awayOn("2026-10-06", [late], NEW_YORK)).toMatchObject([
      { date: "2026-10-06", startMinute: 0, endMinute: 2 * 60 },
    ]);
    expect(isAwayAt({ date: "2026-10-06", startMinute: 60, endMinute: 90 }, { times: [late], zone: NEW_YORK })).toBe(
      true,
    );
  });

  it("is on the next day only where it begins after midnight there, or ends at midnight", () => {
    expect(awayOn("2026-10-05", [evening], NEW_YORK)).toEqual([]);
    expect(awayOn("2026-10-06", [evening], NEW_YORK)).toMatchObject([{ startMinute: 2 * 60, endMinute: 5 * 60 }]);
    const untilMidnight = { ...evening, startMinute: 16 * 60, endMinute: 18 * 60 };
    expect(awayOn("2026-10-05", [untilMidnight], NEW_YORK)).toMatchObject([{ endMinute: 24 * 60 }]);
    expect(awayOn("2026-10-06", [untilMidnight], NEW_YORK)).toEqual([]);
  });

  it("is no whole day where only one of its ends is at midnight", () => {
    const morning = { ...evening, zone: NEW_YORK, startMinute: 0, endMinute: 12 * 60 };
    const night = { ...evening, zone: NEW_YORK, startMinute: 12 * 60, endMinute: 24 * 60 };
    const chicago = (time: typeof morning) => awayOn("2026-10-05", [time], "America/Chicago");
    expect(chicago(morning)).toMatchObject([{ startMinute: 0, endMinute: 11 * 60 }]);
    expect(chicago(night)).toMatchObject([{ startMinute: 11 * 60, endMinute: 23 * 60 }]);
    expect(awayOn("2026-10-04", [morning, night], "America/Chicago")).toMatchObject([{ startMinute: 23 * 60 }]);
  });

  it("counts where any one of several overlaps, and not where it only touches", () => {
    const noon = { ...evening, id: "c", zone: NEW_YORK, startMinute: 720, endMinute: 780 };
    const times = [noon, { ...evening, id: "b", zone: NEW_YORK, startMinute: 600, endMinute: 660 }];
    const isAway = (startMinute: number, endMinute: number) =>
      isAwayAt({ date: "2026-10-05", startMinute, endMinute }, { times, zone: NEW_YORK });
    expect([isAway(630, 700), isAway(660, 700), isAway(570, 600)]).toEqual([true, false, false]);
  });

  it("stays its day where it is a whole one", () => {
    const whole = { ...evening, startMinute: 0, endMinute: 24 * 60 };
    expect(awayOn("2026-10-05", [whole], NEW_YORK)).toEqual([whole]);
    expect(awayOn("2026-10-06", [whole], NEW_YORK)).toEqual([]);
  });
});
