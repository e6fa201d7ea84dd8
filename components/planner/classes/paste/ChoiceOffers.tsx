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
  /** Takes another reading of a choice, by its pick. */
  onPick: (pick: string) => void;
  /** Takes none of a choice's readings, by its id: she types the routine. */
  onNone: (id: string) => void;
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

/** Names of the places of the readings that a choice offers beside the one in use. */
const PLACES = ["first", "second", "third"];

/** Choices between readings: shows the one in use, and offers the others and none of them with one click each. */
export function ChoiceOffers({ choices, onPick, onNone }: ChoiceOffersProps) {
  const { language } = usePage();
  const p = usePasteWords();
  const words = (entries: readonly PastedEntry[]): string => said(entries, language) || p("choice.nothing");
  return (
    <ul class="planner-lines planner-choices">
      {choices.map(({ id, kind, line, taken, others, isNone }) => (
        <li key={id}>
          <p>
            <strong>{p("unread.line", { line: String(line) })}</strong> {p(`choice.${kind}`)}
          </p>
          <p class="pp-soft-text">{isNone ? p("choice.none.now") : p("choice.taken", { reading: words(taken) })}</p>
          <div class="pp-row">
            {/* By place: the pressed button stays, and keeps the focus, as the reading that was in use. */}
            {others.map(({ pick, entries }, at) => (
              <Button key={PLACES[at]} onPress={() => onPick(pick)}>
                {p("choice.other", { reading: words(entries) })}
              </Button>
            ))}
            {!isNone && (
              <Button look="quiet" label={p("choice.none.line", { line: String(line) })} onPress={() => onNone(id)}>
                {p("choice.none")}
              </Button>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}
