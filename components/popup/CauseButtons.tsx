import type { JSX } from "preact";
import { MISSED_CAUSES, type MissedCause } from "../../lib/core/ledger/ledger-entry";
import type { MarkDetailWords } from "../../lib/i18n/mark-details";
import { sessionWords } from "../../lib/i18n/session";
import type { Language } from "../../lib/i18n/translate";
import type { MarkDetails } from "./marks";

interface CauseButtonsProps {
  cause: MissedCause | undefined;
  /** Shown before the causes; without it their group is named for screen readers alone. */
  legend?: string;
  words: MarkDetailWords;
  who: string;
  language: Language;
  onChange: (details: MarkDetails, pressed: Element) => void;
}

/** The cause in one tap; a second tap takes it back. A new cause drops her decision, which was about the old one. */
export function CauseButtons({ cause: given, legend, words, who, language, onChange }: CauseButtonsProps): JSX.Element {
  const shared = sessionWords(language);
  return (
    <fieldset class="session-choices" aria-label={legend === undefined ? words("why", { who }) : undefined}>
      {legend !== undefined && <legend>{legend}</legend>}
      {MISSED_CAUSES.map((cause) => (
        <button
          key={cause}
          type="button"
          class="pp-button"
          aria-label={words("causeButton", { cause: shared(`cause.${cause}`), who })}
          aria-pressed={given === cause}
          onClick={({ currentTarget }) =>
            onChange({ cause: given === cause ? undefined : cause, decided: undefined }, currentTarget)
          }
        >
          {shared(`cause.${cause}`)}
        </button>
      ))}
    </fieldset>
  );
}
