import { useId, useMemo, useRef, useState } from "preact/hooks";
import { entriesOfPaste } from "../../../../lib/core/paste/paste-entries";
import type { PasteReading } from "../../../../lib/core/paste/paste-reading";
import { readPaste } from "../../../../lib/core/paste/read-paste";
import { LINE_END } from "../../../../lib/core/paste/source-lines";
import { mondayOf, type IsoDate } from "../../../../lib/core/time/iso-date";
import { wallClockAt } from "../../../../lib/core/time/zone";
import { Button } from "../../../ui/Button";
import { Field } from "../../../ui/Field";
import { Notice } from "../../../ui/Notice";
import type { PendingSchedule } from "../../contracts";
import { usePlanner } from "../../planner-context";
import { PastePreview } from "./PastePreview";
import { gridKey, pasteKey } from "./paste-key";
import { UnreadLines } from "./UnreadLines";
import { usePasteWords } from "./use-paste-words";
import { WeekGrid } from "./WeekGrid";

interface PasteSectionProps {
  /** The class whose schedule is pasted; what was typed is kept under it until its schedule is saved. */
  classId: string;
  onTake: (pending: PendingSchedule) => void;
}

/** From this week on the pasted routines happen. */
const thisMonday = (zone: string): IsoDate => mondayOf(wallClockAt(Date.now(), zone).date);

/** A list from an e-mail, document or sheet, read while it is typed; each line that was not understood is named. */
export function PasteSection({ classId, onTake }: PasteSectionProps) {
  const { drafts, deviceZone } = usePlanner();
  const p = usePasteWords();
  const text = (drafts.find(pasteKey(classId)) as string | undefined) ?? "";
  const reading = useMemo(() => readPaste(text), [text]);
  const [isOpen, setIsOpen] = useState(text !== "" || drafts.find(gridKey(classId)) !== undefined);
  const summary = useRef<HTMLElement>(null);
  const write = (next: string): void => {
    if (next === "") drafts.drop(pasteKey(classId));
    else drafts.put(pasteKey(classId), next);
  };
  const writeLine = (line: number, words: string | null): void => {
    const lines = text.split(LINE_END);
    lines.splice(line - 1, 1, ...(words === null ? [] : [words]));
    write(lines.join("\n"));
  };
  const take = (): void => {
    const monday = thisMonday(deviceZone);
    const notes = reading.notUnderstood.map(({ line, text: words }) => ({
      text: p("left", { line: String(line), text: words }),
    }));
    onTake({ sourceName: p("source"), entries: entriesOfPaste(reading.entries, monday), notes, isPasted: true });
  };
  /** The button that was pressed goes with the text. */
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
            />
          )}
        </Field>
        <WeekGrid
          classId={classId}
          onLines={(lines) => write([...(text.trim() === "" ? [] : [text.trimEnd()]), ...lines].join("\n"))}
        />
        {text.trim() !== "" && <Understood reading={reading} onLine={writeLine} onTake={take} onClear={empty} />}
      </div>
    </details>
  );
}

interface UnderstoodProps {
  reading: PasteReading;
  onLine: (line: number, words: string | null) => void;
  onTake: () => void;
  onClear: () => void;
}

/** What was read, what was not, what was taken for granted, and the way on. */
function Understood({ reading, onLine, onTake, onClear }: UnderstoodProps) {
  const p = usePasteWords();
  const heading = useId();
  const { entries, notUnderstood, assumed, cutLines } = reading;
  const count = entries.length;
  return (
    <section class="pp-stack" aria-labelledby={heading}>
      <h3 id={heading} aria-live="polite">
        {p("read", { count })}
      </h3>
      {count === 0 && (
        <Notice tone="stop">
          <p>
            <strong>{p("nothing.title")}</strong> {p("nothing.text")}
          </p>
        </Notice>
      )}
      {count > 0 && <PastePreview entries={entries} />}
      {assumed.map((what) => (
        <p key={what} class="pp-soft-text">
          {p(`assumed.${what}`)}
        </p>
      ))}
      {entries.some(({ cycleDays }) => cycleDays) && (
        <Notice tone="note">
          <p>{p("cycle.waits")}</p>
        </Notice>
      )}
      {notUnderstood.length > 0 && <UnreadLines lines={notUnderstood} onLine={onLine} />}
      {cutLines > 0 && <p class="pp-error">{p("cut", { count: cutLines })}</p>}
      <div class="pp-row">
        {count > 0 && (
          <Button look="primary" onPress={onTake}>
            {p(notUnderstood.length > 0 ? "take.rest" : "take", { count })}
          </Button>
        )}
        <Button look="quiet" onPress={onClear}>
          {p("clear")}
        </Button>
      </div>
    </section>
  );
}
