import type { JSX } from "preact";
import type { TouchBaseToday } from "../../lib/contracts/today";
import { foreignText } from "../../lib/i18n/foreign-text";
import { formatTimeRange } from "../../lib/i18n/format";
import { placeText } from "../../lib/i18n/place";
import { touchBaseWords } from "../../lib/i18n/touch-bases";
import type { Language } from "../../lib/i18n/translate";

interface TouchBasesProps {
  touchBases: readonly TouchBaseToday[];
  language: Language;
}

/** Short talks with teachers, one after the other in the list of the day: when, where and what to talk about. */
export function TouchBases({ touchBases, language }: TouchBasesProps): JSX.Element {
  const words = touchBaseWords(language);
  return (
    <>
      {touchBases.map((one) => (
        <li key={one.id} class="session">
          <span class="session-time">{formatTimeRange(one, language)}</span>
          <h2>{words("title")}</h2>
          <p class="session-place">{foreignText(placeText(one, language))}</p>
          <p class="session-place">{words("agenda")}</p>
        </li>
      ))}
    </>
  );
}
