import type { PasteChoice, PastedEntry } from "../../../../lib/core/paste/paste-reading";
import { foreignText } from "../../../../lib/i18n/foreign-text";
import { formatTimeRange } from "../../../../lib/i18n/format";
import type { Language } from "../../../../lib/i18n/translate";
import { Button } from "../../../ui/Button";
import { daysText } from "../../days-text";
import { usePage } from "../../page-context";
import { usePasteWords } from "./use-paste-words";

interface ChoiceOffersProps {
  choices: readonly PasteChoice[];
  /** Switches a choice to its other reading. */
  onPick: (id: string) => void;
}

/** Number of entries named; further ones are counted. */
const MAX_SAID = 2;

/** Describes a reading by its first entries. */
function said(entries: readonly PastedEntry[], language: Language): string {
  return entries
    .slice(0, MAX_SAID)
    .map(
      (entry) =>
        `${foreignText(entry.title)}, ${daysText(entry.weekdays, language)}, ${formatTimeRange(entry, language)}`,
    )
    .join("; ")
    .concat(entries.length > MAX_SAID ? "…" : "");
}

/** Choices between two readings: shows the one in use and offers the other with one click. */
export function ChoiceOffers({ choices, onPick }: ChoiceOffersProps) {
  const { language } = usePage();
  const p = usePasteWords();
  return (
    <ul class="planner-lines planner-choices">
      {choices.map(({ id, kind, line, taken, other }) => (
        <li key={id}>
          <p>
            <strong>{p("unread.line", { line: String(line) })}</strong> {p(`choice.${kind}`)}
          </p>
          <p class="pp-soft-text">{p("choice.taken", { reading: said(taken, language) || p("choice.nothing") })}</p>
          <Button onPress={() => onPick(id)}>
            {p("choice.other", { reading: said(other, language) || p("choice.nothing") })}
          </Button>
        </li>
      ))}
    </ul>
  );
}
