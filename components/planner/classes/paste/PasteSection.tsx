import { useId, useMemo, useRef, useState } from "preact/hooks";
import type { PasteReading } from "../../../../lib/core/paste/paste-reading";
import { readPaste } from "../../../../lib/core/paste/read-paste";
import { LINE_END } from "../../../../lib/core/paste/source-lines";
import { Button } from "../../../ui/Button";
import { Field } from "../../../ui/Field";
import { Notice } from "../../../ui/Notice";
import type { PendingSchedule } from "../../contracts";
import { usePlanner } from "../../planner-context";
import { textOfClipboard } from "./clipboard-text";
import { KeepOutRequests } from "./KeepOutRequests";
import { OtherDays } from "./OtherDays";
import { PastePreview } from "./PastePreview";
import { gridKey, pasteKey, picksKey } from "./paste-key";
import { findPasted, pendingOf } from "./pending-paste";
import { UnreadLines } from "./UnreadLines";
import { usePasteWords } from "./use-paste-words";
import { WeekGrid } from "./WeekGrid";
import { WeekPicture } from "./WeekPicture";

interface PasteSectionProps {
  /** The class whose schedule is pasted; its id is the key of the draft until the schedule is saved. */
  classId: string;
  onTake: (pending: PendingSchedule) => void;
}

/** Reads a list from an e-mail, document or sheet while it is typed, and names each line it could not read. */
export function PasteSection({ classId, onTake }: PasteSectionProps) {
  const { drafts, deviceZone } = usePlanner();
  const p = usePasteWords();
  const { text, picks } = findPasted(drafts, classId);
  const reading = useMemo(() => readPaste(text, picks), [text, picks]);
  const [isOpen, setIsOpen] = useState(text !== "" || drafts.find(gridKey(classId)) !== undefined);
  const summary = useRef<HTMLElement>(null);
  const write = (next: string): void => {
    if (next === "") drafts.drop(pasteKey(classId));
    else drafts.put(pasteKey(classId), next);
    // Picked readings refer to lines of the old text: drop them.
    drafts.drop(picksKey(classId));
  };
  const pick = (id: string): void =>
    drafts.put(picksKey(classId), picks.includes(id) ? picks.filter((other) => other !== id) : [...picks, id]);
  /** Prefers the table that a sheet or web page puts on the clipboard: plain text loses the positions of cells. */
  const paste = (event: ClipboardEvent): void => {
    const field = event.currentTarget as HTMLTextAreaElement;
    const table = textOfClipboard(event.clipboardData?.getData("text/html") ?? "");
    if (table === undefined) return;
    event.preventDefault();
    field.setRangeText(table, field.selectionStart, field.selectionEnd, "end");
    write(field.value);
  };
  const writeLine = (line: number, words: string | null): void => {
    const lines = text.split(LINE_END);
    lines.splice(line - 1, 1, ...(words === null ? [] : [words]));
    write(lines.join("\n"));
  };
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
              onPaste={paste}
            />
          )}
        </Field>
        <WeekGrid
          classId={classId}
          onLines={(lines) => write([...(text.trim() === "" ? [] : [text.trimEnd()]), ...lines].join("\n"))}
        />
        {text.trim() !== "" && (
          <Understood {...{ classId, reading }} onLine={writeLine} onPick={pick} onTake={take} onClear={empty} />
        )}
      </div>
    </details>
  );
}

interface UnderstoodProps {
  classId: string;
  reading: PasteReading;
  onLine: (line: number, words: string | null) => void;
  onPick: (id: string) => void;
  onTake: () => void;
  onClear: () => void;
}

/** Shows what was read, what was not, what was assumed, and the button to import. */
function Understood({ classId, reading, onLine, onPick, onTake, onClear }: UnderstoodProps) {
  const p = usePasteWords();
  const heading = useId();
  const { entries, notUnderstood, choices, forOtherDays, requests, assumed, cutLines } = reading;
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
      {count > 0 && (
        <div class="planner-read">
          <PastePreview {...{ entries, choices, onPick }} />
          <WeekPicture entries={entries} />
        </div>
      )}
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
      {forOtherDays.length > 0 && <OtherDays {...{ classId, entries }} schedules={forOtherDays} />}
      {requests.length > 0 && <KeepOutRequests {...{ classId, requests }} />}
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
