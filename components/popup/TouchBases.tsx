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

/** Today's short talks with teachers, with what to talk about. */
export function TouchBases({ touchBases, language }: TouchBasesProps): JSX.Element | null {
  const words = touchBaseWords(language);
  if (touchBases.length === 0) return null;
  return (
    <section class="session" aria-label={words("title")}>
      <p class="session-label">{words("title")}</p>
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
