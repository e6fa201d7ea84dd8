import { describe, expect, test } from "vitest";
import { pictureOf } from "../../../../components/planner/health/picture";
import { aPageEvent } from "../../../fixtures/builders";
import { EVENTS } from "./sample-health";

const DAYS = ["2026-10-05", "2026-10-06", "2026-10-07", "2026-10-08", "2026-10-09"];
const timed = (id: string, start: string, end: string) =>
  aPageEvent({ id, start: `2026-10-05T${start}`, end: end.includes("T") ? end : `2026-10-05T${end}` });
const lanesOf = (...events: ReturnType<typeof timed>[]): [string, number, number][] =>
  pictureOf(["2026-10-05"], events).days[0]!.boxes.map(({ event, lane, lanes }) => [event.id, lane, lanes]);

test("every event stands on its days, at its times", () => {
  const { days, fromHour, toHour } = pictureOf(DAYS, EVENTS);
  expect([fromHour, toHour]).toEqual([8, 15]);
  expect(days.map(({ boxes, allDay }) => [boxes.length, allDay.length])).toEqual([
    [2, 0],
    [1, 0],
    [0, 1],
    [0, 1],
    [0, 0],
  ]);
  expect(days[0]!.boxes[0]).toMatchObject({ startMinute: 540, endMinute: 600 });
});

describe("side by side", () => {
  test("only while they overlap", () => {
    expect(lanesOf(timed("a", "09:00", "10:00"), timed("b", "09:30", "10:30"), timed("c", "11:00", "12:00"))).toEqual([
      ["a", 0, 2],
      ["b", 1, 2],
      ["c", 0, 1],
    ]);
  });

  test("a lane that is free again is used again", () => {
    expect(lanesOf(timed("a", "09:00", "12:00"), timed("b", "09:00", "10:00"), timed("c", "10:00", "11:00"))).toEqual([
      ["a", 0, 2],
      ["b", 1, 2],
      ["c", 1, 2],
    ]);
  });
});

test("across midnight: a part on each day, and the hours reach so far", () => {
  const night = timed("n", "22:30", "2026-10-06T01:00");
  const { days, fromHour, toHour } = pictureOf(["2026-10-05", "2026-10-06"], [night]);
  expect(days.map(({ boxes }) => boxes.map(({ startMinute, endMinute }) => [startMinute, endMinute]))).toEqual([
    [[1350, 1440]],
    [[0, 60]],
  ]);
  expect([fromHour, toHour]).toEqual([0, 24]);
});
