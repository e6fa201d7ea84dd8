import { useRef, useState } from "preact/hooks";
import { Field } from "../../../ui/Field";
import type { PendingSchedule } from "../../files/file-reading";
import { useDrafts } from "../../drafts";
import { useClassesScreen } from "../use-classes-screen";
import { gridKey } from "./paste-key";
import { PasteUnderstood } from "./PasteUnderstood";
import { pendingOf } from "./pending-paste";
import { usePastedText } from "./use-pasted-text";
import { usePasteWords } from "./use-paste-words";
import { WeekGrid } from "./WeekGrid";
import "./paste.css";

interface PasteSectionProps {
  /** The class whose schedule is pasted; its id is the key of the draft until the schedule is saved. */
  classId: string;
  onTake: (pending: PendingSchedule) => void;
}

/** Reads a list from an e-mail, document or sheet while it is typed, and names each line it could not read. */
export function PasteSection({ classId, onTake }: PasteSectionProps) {
  const { deviceZone } = useClassesScreen();
  const drafts = useDrafts();
  const p = usePasteWords();
  const { text, reading, write, writeLine, add, pick, pickNone, onPaste } = usePastedText(classId);
  const [isOpen, setIsOpen] = useState(text !== "" || drafts.find(gridKey(classId)) !== undefined);
  const summary = useRef<HTMLElement>(null);
  const take = (): void => onTake(pendingOf(reading, deviceZone, p));
  /** Moves the focus to the summary, since the pressed button disappears with the text. */
  const empty = (): void => {
    write("");
    summary.current?.focus();
  };
  return (
    <details class="planner-help planner-paste" open={isOpen} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary ref={summary}>{p("title")}</summary>
      <div class="pp-stack">
        <p class="pp-soft-text">{p("text")}</p>
        <Field label={p("field")} hint={p("example")}>
          {(control) => (
            <textarea
              class="pp-input"
              rows={8}
              spellcheck={false}
              {...control}
              value={text}
              onInput={(event) => write(event.currentTarget.value)}
              onPaste={onPaste}
            />
          )}
        </Field>
        <WeekGrid classId={classId} onLines={add} />
        {text.trim() !== "" && (
          <PasteUnderstood
            {...{ classId, reading }}
            onLine={writeLine}
            onPick={pick}
            onNone={pickNone}
            onTake={take}
            onClear={empty}
          />
        )}
      </div>
    </details>
  );
}
