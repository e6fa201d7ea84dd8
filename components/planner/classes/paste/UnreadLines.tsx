import type { UnreadLine } from "../../../../lib/core/paste/paste-reading";
import { Button } from "../../../ui/Button";
import { Field } from "../../../ui/Field";
import { usePasteWords } from "./use-paste-words";

/** Lines shown at once: more fields would make typing slow. Further lines follow when these are corrected. */
const MAX_LISTED = 40;

interface UnreadLinesProps {
  lines: readonly UnreadLine[];
  /** Replaces a line's text; null removes the line. */
  onLine: (line: number, words: string | null) => void;
}

/** Lists each line that gave no routine, what it lacks, and a field to correct it; read again when she leaves it. */
export function UnreadLines({ lines, onLine }: UnreadLinesProps) {
  const p = usePasteWords();
  return (
    <div class="pp-stack">
      <h4>{p("unread", { count: lines.length })}</h4>
      <p class="pp-soft-text">{p("unread.text")}</p>
      {lines.slice(0, MAX_LISTED).map(({ line, text, problem }) => (
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
      {lines.length > MAX_LISTED && <p>{p("unread.more", { count: lines.length - MAX_LISTED })}</p>}
    </div>
  );
}
