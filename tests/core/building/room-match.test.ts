import { describe, expect, it } from "vitest";
import {
  findMatch,
  isStillValid,
  otherVisitsOn,
  othersInRoom,
  proposeRoom,
  roomKey,
} from "../../../lib/core/building/room-match";
import type { Colleague, RoomMatch } from "../../../lib/core/building/room-visit";
import { at } from "../../fixtures/builders";

const ROOMS = [
  { siteId: "lincoln", siteName: "Lincoln Elementary", room: "Rm 12" },
  { siteId: "lincoln", siteName: "Lincoln Elementary", room: "Rm 4" },
  { siteId: "hill", siteName: "Hill", room: "12" },
];
const MATCH: RoomMatch = { id: "r", theirSite: "Lincoln", theirRoom: "Room 12", siteId: "lincoln", room: "Rm 12" };
const COLLEAGUE: Colleague = {
  ...{ id: "c", name: "SLP", madeAtMs: 1, expiresOn: "2026-12-18" },
  visits: [
    {
      ...{ site: "lincoln", room: "ROOM 12", zone: "America/New_York" },
      ...{ startMinute: at("9:00"), endMinute: at("9:30"), dates: ["2026-10-06", "2026-10-13"] },
    },
  ],
};
const WEEK = ["2026-10-05", "2026-10-06", "2026-10-07"];

describe("a room's label", () => {
  it.each([
    ["Rm 12", "Room 12", true],
    ["#12", "salón 12", true],
    ["Rm. 12b", "12B", true],
    ["Library", "library ", true],
    ["Rm 12", "Rm 2", false],
    ["Room", "Rm 1", false],
  ])("%s and %s are the same room: %s", (a, b, isSame) => {
    expect(roomKey(a) === roomKey(b)).toBe(isSame);
  });

  it("is proposed where school and room agree, and never where two could be meant", () => {
    expect(proposeRoom({ site: "Lincoln", room: "Room 12" }, ROOMS)).toBe(ROOMS[0]);
    expect(proposeRoom({ site: "Hill", room: "Room 12" }, ROOMS)).toBe(ROOMS[2]);
    expect(proposeRoom({ site: "Oak", room: "Room 12" }, ROOMS)).toBeUndefined();
    const twice = [...ROOMS, { siteId: "north", siteName: "Lincoln North", room: "12" }];
    expect(proposeRoom({ site: "Lincoln", room: "12" }, twice)).toBeUndefined();
  });

  it("stays confirmed in any spelling, until the room is no longer hers", () => {
    expect(findMatch({ site: "LINCOLN", room: "room  12" }, [MATCH])).toBe(MATCH);
    expect(isStillValid(MATCH, ROOMS)).toBe(true);
    expect(isStillValid({ ...MATCH, room: "Rm 99" }, ROOMS)).toBe(false);
    expect(isStillValid({ ...MATCH, siteId: null, room: "" }, ROOMS)).toBe(true);
  });
});

describe("colleagues' visits of a week", () => {
  const week = { days: WEEK, zone: "America/New_York", today: "2026-10-05" };

  it("count only in rooms that she confirmed, and only until their term ends", () => {
    expect(otherVisitsOn([COLLEAGUE], [], week)).toEqual([]);
    expect(otherVisitsOn([COLLEAGUE], [{ ...MATCH, siteId: null, room: "" }], week)).toEqual([]);
    expect(otherVisitsOn([COLLEAGUE], [MATCH], { ...week, today: "2026-12-19" })).toEqual([]);
    const found = otherVisitsOn([COLLEAGUE], [MATCH], week);
    expect(found).toMatchObject([{ date: "2026-10-06", startMinute: at("9:00"), endMinute: at("9:30"), who: "SLP" }]);
    expect(othersInRoom(found, { siteId: "lincoln", room: "12" }, "2026-10-06")).toHaveLength(1);
    expect(othersInRoom(found, { siteId: "hill", room: "12" }, "2026-10-06")).toEqual([]);
    expect(othersInRoom(found, { siteId: "lincoln", room: "12" }, "2026-10-07")).toEqual([]);
  });

  it("are on the clock of the week, also past midnight", () => {
    const [chicago] = otherVisitsOn([COLLEAGUE], [MATCH], { ...week, zone: "America/Chicago" });
    expect(chicago).toMatchObject({ date: "2026-10-06", startMinute: at("8:00"), endMinute: at("8:30") });
    const late = {
      ...COLLEAGUE.visits[0]!,
      startMinute: at("23:30"),
      endMinute: at("23:50"),
      zone: "America/Los_Angeles",
    };
    const [moved] = otherVisitsOn([{ ...COLLEAGUE, visits: [late] }], [MATCH], week);
    expect(moved).toMatchObject({ date: "2026-10-07", startMinute: at("2:30") });
  });
});
