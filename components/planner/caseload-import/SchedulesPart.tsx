import { useState } from "preact/hooks";
import type { PasteReading } from "../../../lib/core/paste/paste-reading";
import { readPaste } from "../../../lib/core/paste/read-paste";
import { Button } from "../../ui/Button";
import { Field } from "../../ui/Field";
import { Notice } from "../../ui/Notice";
import { textOfClipboard } from "../classes/paste/clipboard-text";
import { pasteKey, picksKey } from "../classes/paste/paste-key";
import { hasOffers, pendingOf } from "../classes/paste/pending-paste";
import { usePasteWords } from "../classes/paste/use-paste-words";
import type { FileNote } from "../files/file-reading";
import { useDrafts, useDraftState } from "../drafts";
import { FileDrop } from "../files/FileDrop";
import { FileReadingNotice } from "../files/FileReadingNotice";
import { useFileReading } from "../files/use-file-reading";
import { usePage } from "../page-context";
import type { ClassFile } from "./bring-in-draft";
import { classOfFile, freePasteName, withClassFile } from "./draft-classes";
import { ClassRows } from "./ClassRows";
import { classInText } from "./pasted-class";
import { nameOfFile } from "./name-of-file";
import { PageCalendarTicks } from "./PageCalendarTicks";
import type { BringIn } from "./use-bring-in";
import { useBringInWords } from "./use-bring-in-words";

/**
 * The imported schedules, each a class whose fields are filled from the file's name; everything can be changed in
 * place.
 */
export function SchedulesPart({ bringIn, isAlone }: { bringIn: BringIn; isAlone: boolean }) {
  const b = useBringInWords();
  const { draft } = bringIn;
  const takeClass = useClassTaker(bringIn);
  const takeText = useSchedulesInText(bringIn, takeClass);
  const reading = useFileReading(
    ({ name: fileName }, { entries, notes, calendarName }) =>
      takeClass({ name: calendarName?.trim() || nameOfFile(fileName), fileName, entries, notes }),
    ({ name: fileName }, { text, notes }) => takeText({ text, notes, fileName, name: nameOfFile(fileName) }),
  );
  return (
    <section class="pp-panel pp-stack" aria-labelledby="bring-in-schedules">
      <h2 id="bring-in-schedules">{b(isAlone ? "schedules.title.alone" : "schedules.title")}</h2>
      <p class="pp-soft-text">{b("schedules.text")}</p>
      <FileDrop isMany takesDocuments onFiles={(files) => void reading.read(files)} />
      <FileReadingNotice state={reading.state} onCancel={reading.cancel} />
      <PasteSchedule onText={takeText} />
      <PageCalendarTicks bringIn={bringIn} onCalendar={takeClass} />
      {draft.classes.length > 0 && <ClassRows bringIn={bringIn} />}
    </section>
  );
}

/** Adds a class for a schedule, or replaces the one of a file of the same name; says which. */
function useClassTaker({ draft, context, update }: BringIn): (file: ClassFile, newId?: string) => void {
  const b = useBringInWords();
  const { announce } = usePage();
  return (file, newId = context.newId()) => {
    const { name, fileName = "", entries } = file;
    const replaced = { text: b("schedules.replaced", { name: fileName }), isLoss: true };
    update((now) => {
      const sourceName = file.fileName ?? freePasteName(now, (number) => b("schedules.pasted", { number }));
      const notes = classOfFile(now, file.fileName) ? [replaced, ...file.notes] : file.notes;
      return withClassFile(now, { sourceName, ...file, notes }, { ...context, newId: () => newId });
    });
    const number = draft.classes.length + 1;
    announce(b("schedules.made", { name: name || b("class.name", { number }), count: entries.length }));
  };
}

interface ScheduleText {
  text: string;
  notes: FileNote[];
  /** Name of the file that it came from; absent for a paste. */
  fileName?: string;
  /** Name of the class; if empty, the name found in the text is used. */
  name: string;
}

/** Makes a class of each schedule in plain text, or gives the reason when one contains no routine. */
function useSchedulesInText(
  { draft, context }: BringIn,
  takeClass: (file: ClassFile, newId: string) => void,
): (text: ScheduleText) => FileNote | undefined {
  const b = useBringInWords();
  const p = usePasteWords();
  const drafts = useDrafts();
  const takeOne = ({ text, notes, name, ...source }: ScheduleText, picks: string[]): boolean => {
    const read = readPaste(text, picks);
    if (read.entries.length === 0) return false;
    const { entries, notes: unread } = pendingOf(read, context.deviceZone, p);
    const asked = openQuestions(read, b);
    const lost = unread.map((note) => ({ ...note, isLoss: true }));
    const id = classOfFile(draft, source.fileName)?.id ?? context.newId();
    takeClass({ name: name || classInText(text, read), ...source, entries, notes: [...notes, ...lost, ...asked] }, id);
    // The class's page shows the text again, with its choices.
    if (asked.length + unread.length > 0 || hasOffers(read)) {
      drafts.put(pasteKey(id), text);
      if (picks.length > 0) drafts.put(picksKey(id), picks);
    }
    return true;
  };
  return (whole) => {
    // Several classes in one text: each becomes one, under its own head.
    const { fileName } = whole;
    const { classes } = readPaste(whole.text);
    if (classes.length === 0) return takeOne(whole, []) ? undefined : { text: b("schedules.nothing") };
    const isMade = ({ id }: { id: string }): boolean => readPaste(whole.text, [id]).entries.length > 0;
    const made = classes.filter(isMade);
    if (made.length === 0) return { text: b("schedules.nothing") };
    const missing = classes.filter((one) => !made.includes(one));
    const names = missing.map(({ name }) => name).join("; ");
    const lost = missing.length === 0 ? undefined : { text: b("schedules.not-made", { names }), isLoss: true };
    for (const [index, { id, name }] of made.entries()) {
      const ofFile = fileName === undefined ? {} : { fileName: `${fileName}: ${name}` };
      // A file is not refused for one class of it: its first class says which are missing.
      const isFirst = lost && fileName !== undefined && index === 0;
      takeOne({ ...whole, name, ...ofFile, notes: isFirst ? [...whole.notes, lost] : whole.notes }, [id]);
    }
    return fileName === undefined ? lost : undefined;
  };
}

/** Lists the questions about a text that are left for the class's page, a sentence per kind. */
function openQuestions(
  { choices, forOtherDays, requests }: PasteReading,
  b: ReturnType<typeof useBringInWords>,
): FileNote[] {
  const counts = [
    ["schedules.asked.choices", choices.length],
    ["schedules.asked.other-days", forOtherDays.length],
    ["schedules.asked.requests", requests.length],
  ] as const;
  const open = counts.filter(([, count]) => count > 0);
  if (open.length === 0) return [];
  return [...open.map(([word, count]) => b(word, { count })), b("schedules.asked.where")].map((text) => ({
    text,
    isLoss: true,
  }));
}

/** Reads a pasted schedule at once, and a typed one on request: each becomes a class. */
function PasteSchedule({ onText }: { onText: (text: ScheduleText) => FileNote | undefined }) {
  const b = useBringInWords();
  const [typed, setTyped] = useDraftState("students:bring-in-schedule", "");
  const [refusal, setRefusal] = useState<FileNote | undefined>();
  const read = (text: string): boolean => {
    const refused = onText({ text, notes: [], name: "" });
    setRefusal(refused);
    return refused === undefined;
  };
  const paste = (event: ClipboardEvent): void => {
    event.preventDefault();
    const table = textOfClipboard(event.clipboardData?.getData("text/html") ?? "");
    read(table ?? event.clipboardData?.getData("text/plain") ?? "");
  };
  return (
    <>
      <Field label={b("schedules.paste")} hint={b("schedules.paste.hint")}>
        {(control) => (
          <textarea
            class="pp-input"
            rows={2}
            spellcheck={false}
            autocomplete="off"
            {...control}
            value={typed}
            onInput={({ currentTarget: { value } }) => setTyped(() => value)}
            onPaste={paste}
          />
        )}
      </Field>
      <div>
        <Button onPress={() => read(typed) && setTyped(() => "")}>{b("schedules.read")}</Button>
      </div>
      {refusal && (
        <Notice tone="stop" isNews>
          <p>{refusal.text}</p>
        </Notice>
      )}
    </>
  );
}
