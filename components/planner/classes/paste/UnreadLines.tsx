import type { UnreadLine } from "../../../../lib/core/paste/paste-reading";
import { lineOfEntry } from "../../../../lib/core/paste/week-grid";
import type { Weekday } from "../../../../lib/core/time/iso-date";
import { Button } from "../../../ui/Button";
import { Field } from "../../../ui/Field";
import { useFirstFocus } from "../../../ui/use-first-focus";
import { usePage } from "../../page-context";
import { cycleText } from "./cycle-text";
import { usePasteWords } from "./use-paste-words";

/** Lines shown at once: more fields would make typing slow. Further lines follow when these are corrected. */
const MAX_LISTED = 40;

interface UnreadLinesProps {
  lines: readonly UnreadLine[];
  /** Id of the choice of which she just took none of the readings: its first line takes the focus. */
  typing: string | undefined;
  /** Replaces a line's text; null removes the line. */
  onLine: (line: UnreadLine, words: string | null) => void;
}

const isTyped = ({ problem }: UnreadLine): boolean => problem === "none-fits";

interface UnreadFieldProps {
  unread: UnreadLine;
  takesFocus: boolean;
  onLine: UnreadLinesProps["onLine"];
}

/** One line with its field; a routine of a row with others is written out as a line of its own. */
function UnreadField({ unread, takesFocus, onLine }: UnreadFieldProps) {
  const { t } = usePage();
  const p = usePasteWords();
  const input = useFirstFocus<HTMLInputElement>(takesFocus);
  const { line, text, problem, row } = unread;
  const nameOf = (weekday: Weekday): string => t(`weekday.${weekday}`);
  const words = row ? lineOfEntry(row.entry, nameOf, cycleText(row.entry, p)) : text;
  return (
    <div class="planner-unread">
      <Field label={p("unread.line", { line: String(line) })} error={p(`problem.${problem}`)}>
        {(control) => (
          <input
            class="pp-input"
            type="text"
            autocomplete="off"
            spellcheck={false}
            ref={input}
            {...control}
            defaultValue={words}
            onChange={(event) => onLine(unread, event.currentTarget.value)}
          />
        )}
      </Field>
      <Button look="quiet" onPress={() => onLine(unread, null)}>
        {p("unread.remove", { line: String(line) })}
      </Button>
    </div>
  );
}

/** Lists each line that gave no routine, what it lacks, and a field to correct it; read again when she leaves it. */
export function UnreadLines({ lines, typing, onLine }: UnreadLinesProps) {
  const p = usePasteWords();
  // What she wants to type now comes first, so that it is among the lines that are shown.
  const listed = [...lines.filter(isTyped), ...lines.filter((line) => !isTyped(line))].slice(0, MAX_LISTED);
  const first = listed.find(({ choice }) => choice !== undefined && choice === typing);
  return (
    <div class="pp-stack">
      <h4>{p("unread", { count: lines.length })}</h4>
      <p class="pp-soft-text">{p("unread.text")}</p>
      {listed.map((unread) => (
        <UnreadField
          key={`${unread.line}|${unread.text}|${unread.choice}|${unread.row?.at}`}
          {...{ unread, onLine }}
          takesFocus={unread === first}
        />
      ))}
      {lines.length > MAX_LISTED && <p>{p("unread.more", { count: lines.length - MAX_LISTED })}</p>}
    </div>
  );
}
