import { LEAVE, MAY_BE_AWAY } from "../lexicon/leave-words";
import { foldText } from "../routines/fold-text";
import { recogniseTitle } from "../routines/recognise-title";

/**
 * True when the title of an all-day event that its calendar calls free says that somebody is away, that there is no
 * school, or that the class is on a trip: then she is asked whether the visit can take place.
 */
export function asksWhetherAway(title: string): boolean {
  const folded = foldText(title);
  const kind = recogniseTitle(title).nonRoutine?.kind;
  return (
    kind === "holiday" ||
    kind === "absence" ||
    folded.search(LEAVE) >= 0 ||
    MAY_BE_AWAY.test(folded) ||
    TRIP.test(folded)
  );
}

/** Matches titles that say that the class is out of the building, so that it can't be visited. */
const TRIP = /\b(?:field ?trip|excursion|paseo escolar|viaje escolar)\b/u;
