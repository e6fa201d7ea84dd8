import "fake-indexeddb/auto";
import fc, { MANY_RUNS_MS, seeded } from "../../seeded-checks";
import { describe, expect, it } from "vitest";
import { bookVisit } from "../../../lib/services/sending/book-visit";
import { dropVisit } from "../../../lib/services/sending/drop-visit";
import { removeVisit } from "../../../lib/services/sending/remove-visit";
import { afterSignIn } from "../../../lib/services/sending/work-queue";
import { bookTouchBase } from "../../../lib/services/visits/touch-base";
import type { Fault } from "../../fake-calendar-api/faulty-http";
import { aClass, aStudent, at } from "../../fixtures/builders";
import { eventsOf, stageSending, type SendingStage, type Vendor } from "./sending-stage";

/** What happens to the extension: by her, by the clock, or by the browser. */
type Act =
  | { act: "book" | "book-twice" | "drop" | "remove" | "work" | "sign-in" | "restart" }
  /** The worker is killed at this step outside of itself, and started anew. */
  | { act: "book-and-die" | "work-and-die" | "remove-and-die"; at: number };

const status = (code: number, reason?: string): Fault => ({
  status: code,
  headers: {},
  body: reason === undefined ? undefined : { error: { code: reason, errors: [{ reason }] } },
});

const fault: fc.Arbitrary<Fault> = fc.oneof(
  { weight: 6, arbitrary: fc.constant<Fault>("none") },
  { weight: 4, arbitrary: fc.constantFrom<Fault>("lost-before", "lost-after", "late", "error-after", "offline") },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      status(401),
      status(403, "rateLimitExceeded"),
      status(403, "quotaExceeded"),
      status(403, "forbidden"),
      status(409, "duplicate"),
      status(410, "deleted"),
      status(412, "conditionNotMet"),
      status(429),
      status(500),
      status(503),
    ),
  },
);
const act: fc.Arbitrary<Act> = fc.oneof(
  fc
    .constantFrom("book", "book-twice", "drop", "remove", "work", "sign-in", "restart")
    .map((name): Act => ({ act: name as "book" })),
  fc
    .tuple(fc.constantFrom("book-and-die", "work-and-die", "remove-and-die"), fc.integer({ min: 0, max: 14 }))
    .map(([name, at]): Act => ({ act: name as "book-and-die", at })),
);

async function perform(stage: SendingStage, given: Act): Promise<void> {
  const remove = async (): Promise<void> => removeVisit(stage.ports(), { visitId: "v1" }, stage.underLock);
  const drop = async (): Promise<void> => void (await stage.underLock(async () => dropVisit(stage.ports(), "v1")));
  const dying = {
    "book-and-die": async () => stage.book(),
    "work-and-die": async () => stage.work(),
    "remove-and-die": remove,
  };
  const doing = {
    book: async () => stage.book(),
    "book-twice": async () => void (await Promise.all([stage.book(), stage.book()])),
    drop,
    remove,
    work: async () => stage.work(),
    "sign-in": async () => afterSignIn(stage.ports(), "a1", stage.underLock),
    restart: async () => stage.restart(),
  };
  if (!("at" in given)) return doing[given.act]();
  stage.killAt = 0;
  await stage.restart();
  stage.killAt = given.at;
  await stage.settled(dying[given.act]());
  return stage.restart();
}

/** What must hold at every moment, whatever happened. */
async function expectSound(stage: SendingStage): Promise<void> {
  const visit = await stage.visit();
  expect(eventsOf(stage)).toBeLessThanOrEqual(1);
  if (visit.state === "booked" || visit.state === "waiting") expect(visit.reference).toBeDefined();
  const mustSayWhy = ["conflict", "unknown", "queued", "needs-sign-in", "refused", "changed-elsewhere", "missing"];
  if (mustSayWhy.includes(visit.state)) expect(visit.because).toBeTruthy();
  // What waits for a time is woken then, by whatever it was left.
  if (["queued", "unknown", "undoing"].includes(visit.state)) expect(stage.alarmMs).toBeGreaterThan(stage.nowMs);
  if (visit.state === "sending" || visit.state === "unknown") expect(visit.sendTask?.key).toMatch(/^[0-9a-f]{64}$/);
}

/** Everything that waits is done once nothing goes wrong any more. */
async function comeToRest(stage: SendingStage): Promise<void> {
  stage.faults.length = 0;
  await stage.restart();
  for (let turn = 0; turn < 3; turn += 1) await stage.work();
}

const TOUCH_BASE = { classId: "k12", date: "2026-10-06", startMinute: at("15:00") };

/** Presses Book on a touch base, as her page does. */
async function pressTouchBase(stage: SendingStage): Promise<void> {
  const booked = await bookTouchBase(stage.ports(), TOUCH_BASE, stage.underLock);
  if (booked.ok && booked.value.sends !== undefined)
    await bookVisit(stage.ports(), { visitId: booked.value.sends }, stage.underLock);
}

describe.each<Vendor>(["google", "graph"])("whatever goes wrong (%s)", (vendor) => {
  it(
    "there is at most one event, none is lost, and the visit says what is so",
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(act, { maxLength: 7 }), fc.array(fault, { maxLength: 30 }), async (acts, faults) => {
          const stage = await stageSending(vendor);
          await stage.vault.apply([{ put: "students", record: aStudent({ initials: "QZX" }) }]);
          stage.faults.push(...faults);
          for (const given of acts) {
            await perform(stage, given);
            await expectSound(stage);
          }
          await comeToRest(stage);
          await expectSound(stage);
          const { state } = await stage.visit();
          // At rest, the visit and the calendar tell the same.
          expect(["checking", "sending", "unknown", "undoing", "queued"]).not.toContain(state);
          const isThere = state === "booked" || state === "waiting" || state === "changed-elsewhere";
          expect({ state, events: eventsOf(stage) }).toEqual({ state, events: isThere ? 1 : 0 });
          expect(JSON.stringify(stage.api.requests)).not.toMatch(/QZX|zip up|own coat/);
          await stage.vault.close();
        }),
        seeded(20261013, 250),
      );
    },
    MANY_RUNS_MS,
  );

  it(
    "two clicks on a touch base's Book, and a third, make one visit and one event",
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(fault, { maxLength: 20 }), async (faults) => {
          const stage = await stageSending(vendor);
          const booking = { way: "account", accountId: "a1", calendarId: stage.ownCalendar } as const;
          await stage.vault.apply([
            { put: "classes", record: aClass({ booking }) },
            { remove: "visits", id: "v1" },
          ]);
          stage.faults.push(...faults);
          await Promise.all([pressTouchBase(stage), pressTouchBase(stage)]);
          await pressTouchBase(stage);
          expect(eventsOf(stage)).toBeLessThanOrEqual(1);
          await comeToRest(stage);
          const visits = await stage.vault.all("visits");
          expect(visits.map(({ purpose }) => purpose)).toEqual(["touch-base"]);
          const isThere = visits[0]!.state === "booked" || visits[0]!.state === "waiting";
          expect(eventsOf(stage)).toBe(isThere ? 1 : 0);
          await stage.vault.close();
        }),
        seeded(41307, 100),
      );
    },
    MANY_RUNS_MS,
  );
});
