import { describe, expect, it } from "vitest";
import { shownVisitState, type ShownVisitState } from "../../lib/core/booking/state";
import { VISIT_STATES } from "../../lib/core/caseload/records";
import { cardTexts } from "../../lib/i18n/card-texts";
import { overlayTexts } from "../../lib/i18n/overlay";
import { LANGUAGES } from "../../lib/i18n/translate";
import { visitStateLabel, visitStateText } from "../../lib/i18n/visit-state";
import { aBooking } from "../fixtures/builders";

const STANDINGS: ShownVisitState[] = [
  ...new Set(VISIT_STATES.map((state) => shownVisitState(aBooking({ state })))),
  "still-going",
];

describe("the words of a visit's state", () => {
  it("asks her to save only what was handed over to the calendar's own form", () => {
    const asksToSave = { en: /saved/, es: /guardar/ };
    for (const language of LANGUAGES)
      expect(STANDINGS.filter((state) => asksToSave[language].test(visitStateText(state, language)))).toEqual([
        "handed-over",
      ]);
  });

  it("says one thing for each state, the same as a label, on cards and on the calendar page", () => {
    for (const language of LANGUAGES) {
      expect(new Set(STANDINGS.map((state) => visitStateText(state, language))).size).toBe(STANDINGS.length);
      for (const state of STANDINGS) {
        const label = visitStateLabel(state, language);
        expect(label.toLowerCase()).toBe(visitStateText(state, language).toLowerCase());
        expect(label).toMatch(/^\p{Lu}/u);
        expect(cardTexts(language).texts[`state.${state}`]).toBe(label);
        expect(overlayTexts(language).texts[`state.${state}`]).toBe(label);
      }
    }
  });

  it("calls a visit booked only where the calendar has it", () => {
    const booked = STANDINGS.filter((state) => visitStateLabel(state, "en").startsWith("Booked"));
    expect(booked).toEqual(["booked", "waiting"]);
  });
});
