import { expect, test } from "vitest";
import {
  readWords,
  takenServices,
  withServiceAsRead,
  withServiceDropped,
  withWords,
  withWordsTaken,
} from "../../../../components/planner/caseload-import/row-services";
import type { ServiceLine } from "../../../../lib/core/service-lines/service-line";

const service = (minutes: number, over: Partial<ServiceLine> = {}): ServiceLine => ({
  ...{ discipline: "OT", minutes, times: 1, per: "week", of: null, setting: null, from: null, to: null },
  ...over,
});

test("of two equal services one can be left out, and brought in after all", () => {
  const [one, other] = [service(30), service(30)];
  const row = { services: [one, other] };
  const dropped = { ...row, ...withServiceDropped(row, other) };
  expect(takenServices(dropped)).toEqual([one]);
  expect(takenServices({ ...dropped, ...withServiceAsRead(dropped, other) })).toEqual([one, other]);
});

test("a service that she is writing in other words counts only once she takes them, in its place", () => {
  const [one, other] = [service(30), service(15)];
  const row = { services: [one, other] };
  const writing = { ...row, ...withWords(row, one, "OT 20 min 2x/week") };
  expect(takenServices(writing)).toEqual([other]);
  const taken = { ...writing, ...withWordsTaken(writing, one, readWords("OT 20 min 2x/week", one)) };
  expect(takenServices(taken)).toMatchObject([{ minutes: 20, times: 2 }, { minutes: 15 }]);
});

test("a condition stays with her words, so that a line that waits does not begin to count", () => {
  const waits = service(30, { condition: "after 90 % on two probes", endsWhen: "mastery" });
  expect(readWords("OT 20 min 2x/week", waits)).toMatchObject([
    { minutes: 20, condition: "after 90 % on two probes", endsWhen: "mastery" },
  ]);
});
