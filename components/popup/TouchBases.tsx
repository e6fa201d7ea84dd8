import type { JSX } from "preact";
import type { TouchBaseToday } from "../../lib/contracts/today";
import { foreignText } from "../../lib/i18n/foreign-text";
import { formatTimeRange } from "../../lib/i18n/format";
import { placeText } from "../../lib/i18n/place";
import type { PopupWords } from "../../lib/i18n/popup";
import type { Language } from "../../lib/i18n/translate";

interface TouchBasesProps {
  touchBases: readonly TouchBaseToday[];
  words: PopupWords;
  language: Language;
}

/** Today's short talks with teachers, with what to talk about. */
export function TouchBases({ touchBases, words, language }: TouchBasesProps): JSX.Element | null {
  if (touchBases.length === 0) return null;
  return (
    <section class="session" aria-label={words("touchBases")}>
      <p class="session-label">{words("touchBases")}</p>
      <ul>
        {touchBases.map((one) => (
          <li key={one.id}>
            <b>{formatTimeRange(one, language)}</b> {foreignText(placeText(one, language))}
          </li>
        ))}
      </ul>
      <p class="session-place">{words("agenda")}</p>
    </section>
  );
}
