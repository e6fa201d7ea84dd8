import { describe, expect, it } from "vitest";
import { shownVisitState } from "../../../lib/core/booking/state";
import { VISIT_STATES } from "../../../lib/core/caseload/records";
import { lookOfState } from "../../../lib/core/suggest/window-state";
import { aBooking } from "../../fixtures/builders";

describe("how a window is drawn", () => {
  it("is drawn as booked only where the calendar has its event, or she goes without one", () => {
    const drawn = VISIT_STATES.map((state) => [state, lookOfState(shownVisitState(aBooking({ state })))]);
    expect(drawn.filter(([, look]) => look === "booked").map(([state]) => state)).toEqual([
      ...["booked", "waiting", "teacher-declined", "changed-elsewhere"],
    ]);
    expect(drawn.filter(([, look]) => look === "missing")).toEqual([["missing", "missing"]]);
    expect(lookOfState("still-going")).toBe("booked");
    expect(lookOfState("suggested")).toBe("suggested");
  });
});
