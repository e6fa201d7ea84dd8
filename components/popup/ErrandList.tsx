import type { JSX } from "preact";
import type { ErrandLine } from "../../lib/contracts/booking";
import type { VisitAct } from "../../lib/core/booking/errand-acts";
import { foreignText } from "../../lib/i18n/foreign-text";
import { formatShortDay, formatTimeRange } from "../../lib/i18n/format";
import type { PopupWords } from "../../lib/i18n/popup";
import type { Language } from "../../lib/i18n/translate";
import { ErrandActs } from "../errand/ErrandActs";
import "./errand-list.css";

interface ErrandListProps {
  errands: readonly ErrandLine[];
  words: PopupWords;
  language: Language;
  onAct: (visitId: string, act: VisitAct) => void;
  /** Opens the planner at its calendar settings or at the page for IT. */
  onOpen: (route: "#calendars" | "#it-sheet") => void;
}

/** Visits that wait to be sent or need her, each with what is so and its cures. */
export function ErrandList({ errands, words, language, onAct, onOpen }: ErrandListProps): JSX.Element | null {
  if (errands.length === 0) return null;
  return (
    <section class="popup-errands" aria-label={words("errands")}>
      <ul>
        {errands.map((errand) => (
          <li key={errand.visitId}>
            <p>
              <b>
                {formatShortDay(errand.date, language)}, {formatTimeRange(errand, language)}
              </b>{" "}
              {foreignText(errand.routineTitle)}, {errand.className}
            </p>
            <p aria-live="polite">{errand.text}</p>
            <ErrandActs
              acts={errand.acts}
              rowClass="pp-row"
              buttonClass="pp-button"
              onAct={(act) => onAct(errand.visitId, act)}
              onOpen={onOpen}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
