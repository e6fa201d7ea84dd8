import fc from "../../seeded-checks";
import { describe, expect, it } from "vitest";
import {
  countsAsPlanned,
  FIRST_STATE,
  isOnCalendar,
  isOpen,
  next,
  needsDecision,
  VISIT_EVENTS,
  shownVisitState,
  type VisitEvent,
} from "../../../lib/core/booking/state";
import { VISIT_STATES, type VisitState } from "../../../lib/core/caseload/records";
import { aBooking } from "../../fixtures/builders";

/** Every way there is, written out: what is not here can't happen. */
const WAYS: Record<VisitState, string> = {
  draft: "check>checking hand-over>handed-over take-back>undone give-up>missing",
  checking:
    "find-conflict>conflict pass>ready queue>queued need-sign-in>needs-sign-in refuse>refused take-back>undone interrupt>draft give-up>missing",
  conflict: "check>checking pass>ready hand-over>handed-over take-back>undone give-up>missing",
  ready: "check>checking hold>holding hand-over>handed-over take-back>undone interrupt>draft give-up>missing",
  holding: "check>checking send>sending hand-over>handed-over take-back>undone interrupt>holding give-up>missing",
  sending:
    "store>booked await-teacher>waiting lose-answer>unknown queue>queued need-sign-in>needs-sign-in refuse>refused interrupt>unknown",
  "handed-over": "hand-over>handed-over store>booked see>booked take-back>undone",
  booked:
    "store>booked await-teacher>waiting teacher-accepts>booked teacher-declines>teacher-declined see>booked miss>missing take-back>undone undo>undoing",
  waiting:
    "store>booked await-teacher>waiting teacher-accepts>booked teacher-declines>teacher-declined see>waiting miss>missing take-back>undone undo>undoing",
  "teacher-declined":
    "teacher-accepts>booked teacher-declines>teacher-declined see>teacher-declined miss>missing take-back>undone undo>undoing",
  missing: "store>booked see>booked miss>missing take-back>undone begin-anew>draft",
  unknown:
    "send>sending store>booked await-teacher>waiting see>booked lose-answer>unknown queue>queued need-sign-in>needs-sign-in refuse>refused interrupt>unknown",
  queued:
    "check>checking hand-over>handed-over need-sign-in>needs-sign-in refuse>refused take-back>undone interrupt>queued give-up>missing",
  "needs-sign-in": "check>checking hand-over>handed-over queue>queued refuse>refused take-back>undone give-up>missing",
  refused: "check>checking hand-over>handed-over take-back>undone give-up>missing",
  undoing:
    "miss>undone lose-answer>undoing queue>undoing confirm-undo>undone find-changed>changed-elsewhere interrupt>undoing",
  undone: "take-back>undone confirm-undo>undone begin-anew>draft",
  "changed-elsewhere": "see>booked miss>undone take-back>undone undo>undoing",
};

const run = (events: readonly VisitEvent[], from: VisitState): VisitState =>
  events.reduce((state, event) => next(state, event) ?? state, from);
const anyEvents = fc.array(fc.constantFrom(...VISIT_EVENTS), { maxLength: 30 });

describe("a visit's life", () => {
  it.each(VISIT_STATES)("from %s, each event comes to the state in the table, or can't happen", (state) => {
    const ways = VISIT_EVENTS.flatMap((event) => {
      const after = next(state, event);
      return after ? [`${event}>${after}`] : [];
    });
    expect(ways.join(" ")).toBe(WAYS[state]);
  });

  it("reaches every state from a draft, and leaves none without a way on", () => {
    const reached = new Set<VisitState>(["draft"]);
    for (const state of reached)
      for (const event of VISIT_EVENTS) {
        const after = next(state, event);
        if (after) reached.add(after);
      }
    expect([...reached].sort()).toEqual([...VISIT_STATES].sort());
  });

  it("never opens again what was taken back, whatever happens, but by a new attempt", () => {
    fc.assert(
      fc.property(anyEvents, anyEvents, (before, after) => {
        const takenBack = run(["take-back"], run(before, FIRST_STATE));
        fc.pre(takenBack === "undone");
        expect(
          run(
            after.filter((event) => event !== "begin-anew"),
            takenBack,
          ),
        ).toBe("undone");
      }),
    );
  });

  it("sends a second time only after a look-up, a refusal or a new attempt", () => {
    const lookedUp: readonly VisitEvent[] = ["send"];
    for (const event of VISIT_EVENTS) if (next("sending", event) === "sending") expect(lookedUp).not.toContain(event);
    expect(next("sending", "send")).toBeUndefined();
    expect(next("sending", "check")).toBeUndefined();
    expect(next("unknown", "check")).toBeUndefined();
    expect(next("sending", "interrupt")).toBe("unknown");
    expect(next("holding", "interrupt")).toBe("holding");
  });

  it("lets nothing be taken back while a request may have arrived", () => {
    for (const state of ["sending", "unknown"] as const)
      expect([state, next(state, "take-back")]).toEqual([state, undefined]);
  });
});

describe("what a state means", () => {
  it("is open until it is undone", () => {
    for (const state of VISIT_STATES) expect([state, isOpen(aBooking({ state }))]).toEqual([state, state !== "undone"]);
  });

  it("counts minutes only while the visit may be expected to take place", () => {
    const planned = VISIT_STATES.filter((state) => countsAsPlanned(aBooking({ state })));
    expect(planned).toEqual([
      ...["checking", "ready", "holding", "sending", "handed-over", "booked", "waiting", "unknown", "queued"],
      ...["needs-sign-in", "undoing", "changed-elsewhere"],
    ]);
    expect(countsAsPlanned(aBooking({ state: "missing", stillGoes: true }))).toBe(true);
    expect(countsAsPlanned(aBooking({ state: "undone", stillGoes: true }))).toBe(false);
  });

  it("is on the calendar only where the calendar said so", () => {
    const there = VISIT_STATES.filter((state) => isOnCalendar(aBooking({ state })));
    expect(there).toEqual(["booked", "waiting", "teacher-declined", "changed-elsewhere"]);
  });

  it("stands as its state says, but where she goes although the calendar has it no more", () => {
    for (const state of VISIT_STATES)
      expect(shownVisitState(aBooking({ state }))).toBe(state === "undone" ? "undoing" : state);
    expect(shownVisitState(aBooking({ state: "missing", stillGoes: true }))).toBe("still-going");
    expect(shownVisitState(aBooking({ state: "teacher-declined", stillGoes: true }))).toBe("still-going");
    expect(shownVisitState(aBooking({ state: "holding", stillGoes: true }))).toBe("holding");
  });

  it("waits for her only where nothing goes on without her", () => {
    expect(VISIT_STATES.filter((state) => needsDecision(shownVisitState(aBooking({ state }))))).toEqual([
      ...["draft", "conflict", "teacher-declined", "unknown", "needs-sign-in", "refused", "changed-elsewhere"],
    ]);
    expect(needsDecision(shownVisitState(aBooking({ state: "teacher-declined", stillGoes: true })))).toBe(false);
  });
});
