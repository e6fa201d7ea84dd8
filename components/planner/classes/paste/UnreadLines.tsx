import type { UnreadLine } from "../../../../lib/core/paste/paste-reading";
import { Button } from "../../../ui/Button";
import { Field } from "../../../ui/Field";
import { usePasteWords } from "./use-paste-words";

/** Fields for more lines at once would make typing slow; the next ones follow when these are mended. */
const MOST_LISTED = 40;

interface UnreadLinesProps {
  lines: readonly UnreadLine[];
  /** Puts other words in a line's place; null takes the line out. */
  onLine: (line: number, words: string | null) => void;
}

/** Each line that gave no routine, what it lacks, and a field to mend it in; read again when she leaves the field. */
export function UnreadLines({ lines, onLine }: UnreadLinesProps) {
  const p = usePasteWords();
  return (
    <div class="pp-stack">
      <h4>{p("unread", { count: lines.length })}</h4>
      <p class="pp-soft-text">{p("unread.text")}</p>
      {lines.slice(0, MOST_LISTED).map(({ line, text, problem }) => (
        <div key={`${line}|${text}`} class="planner-unread">
          <Field label={p("unread.line", { line: String(line) })} error={p(`problem.${problem}`)}>
            {(control) => (
              <input
                class="pp-input"
                type="text"
                autocomplete="off"
                spellcheck={false}
                {...control}
                defaultValue={text}
                onChange={(event) => onLine(line, event.currentTarget.value)}
              />
            )}
          </Field>
          <Button look="quiet" onPress={() => onLine(line, null)}>
            {p("unread.remove", { line: String(line) })}
          </Button>
        </div>
      ))}
      {lines.length > MOST_LISTED && <p>{p("unread.more", { count: lines.length - MOST_LISTED })}</p>}
    </div>
  );
}
