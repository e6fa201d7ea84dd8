import { DISCIPLINES } from "../../../lib/core/goals/goal-case";
import { readIepAsList } from "../../../lib/core/caseload-import/iep-as-list";
import { readNamedCaseload } from "../../../lib/core/caseload-import/read-caseload";
import { Button } from "../../ui/Button";
import { DateField } from "../../ui/DateField";
import { Field, SelectField } from "../../ui/Field";
import { Notice } from "../../ui/Notice";
import { textOfClipboard } from "../classes/paste/clipboard-text";
import { DropZone } from "../files/DropZone";
import { usePage } from "../page-context";
import { withList } from "./draft-students";
import { takenServices } from "./row-services";
import { StudentRows } from "./StudentRows";
import { UnreadLines } from "./UnreadLines";
import type { BringIn } from "./use-bring-in";
import { useBringInWords } from "./use-bring-in-words";
import { useListReading, type ListReading, type RefusedList } from "./use-list-reading";

/** Workbooks can be chosen too: their refusal names the cure. */
const LISTS = ".csv,.tsv,.txt,.docx,.pdf,.xlsx,text/csv,text/plain,application/pdf";

/** The caseload list: dropped or pasted, then shown student by student. */
export function CaseloadPart({ bringIn, isAlone }: { bringIn: BringIn; isAlone: boolean }) {
  const b = useBringInWords();
  const { context, update } = bringIn;
  const reading = useListReading(({ text, lines, fileName }) => {
    const iep = readIepAsList(lines);
    const { names, ...read } = iep ? { names: iep.names, ...iep.reading } : readNamedCaseload(text, bringIn.plan.today);
    if (read.students.length === 0) return iep ? "empty-iep" : (read.refusal ?? "nothing");
    const rowIds = new Map(read.students.map(({ code }) => [code, context.newId()]));
    const named = new Set(names.filter(({ parts }) => parts.length > 0).map(({ code }) => code));
    const list = { ...read, rowIds, named, ...(fileName === "" ? {} : { fileName }), ...(iep ? { isIep: true } : {}) };
    update((now) => withList(now, list, context));
    void bringIn.names.hash(names.map(({ code, parts }) => ({ rowId: rowIds.get(code) ?? code, parts })));
    return undefined;
  });
  return (
    <section class="pp-panel pp-stack" aria-labelledby="bring-in-caseload">
      <h2 id="bring-in-caseload">{b(isAlone ? "caseload.title.alone" : "caseload.title")}</h2>
      <p class="pp-soft-text">{b("caseload.text")}</p>
      <DropZone
        text={b("list.drop")}
        choose={b("list.choose")}
        accept={LISTS}
        isMany
        onFiles={(files) => void reading.readFiles(files)}
      />
      <ListState reading={reading} />
      <PasteField onText={reading.readText} />
      {bringIn.draft.students.length > 0 && <Found bringIn={bringIn} />}
    </section>
  );
}

function ListState({ reading: { state, cancel } }: { reading: ListReading }) {
  const b = useBringInWords();
  switch (state.phase) {
    case "idle":
      return null;
    case "reading":
      return (
        <Notice tone="note" isNews>
          <p>
            {state.total === 1
              ? b("list.reading", { name: state.name })
              : b("list.reading.many", { name: state.name, number: state.number, total: state.total })}
          </p>
          <Button onPress={cancel}>{b("list.cancel")}</Button>
        </Notice>
      );
    case "cancelled":
      return (
        <Notice tone="note" isNews>
          <p>
            {state.taken === 0
              ? b("list.cancelled")
              : b("list.cancelled.some", { taken: state.taken, total: state.total })}
          </p>
          <Refusals refusals={state.refusals} />
        </Notice>
      );
    case "refused":
      return (
        <Notice tone="stop" isNews>
          <Refusals refusals={state.refusals} />
        </Notice>
      );
  }
}

/** Names each file that gave nothing, with the reason. */
function Refusals({ refusals }: { refusals: readonly RefusedList[] }) {
  const b = useBringInWords();
  return (
    <>
      {refusals.map(({ name, text, why = "nothing" }) => (
        <p key={name}>
          {name && <strong>{b("list.refused", { name })}: </strong>}
          {text ?? b(`list.${why}`)}
        </p>
      ))}
    </>
  );
}

/** Reads a pasted list at once and keeps nothing of its text, since it contains names. */
function PasteField({ onText }: { onText: (text: string) => void }) {
  const b = useBringInWords();
  const paste = (event: ClipboardEvent): void => {
    event.preventDefault();
    const table = textOfClipboard(event.clipboardData?.getData("text/html") ?? "");
    onText(table ?? event.clipboardData?.getData("text/plain") ?? "");
  };
  return (
    <Field label={b("list.paste")} hint={b("list.paste.hint")}>
      {(control) => (
        <textarea class="pp-input" rows={2} spellcheck={false} autocomplete="off" {...control} onPaste={paste} />
      )}
    </Field>
  );
}

function Found({ bringIn }: { bringIn: BringIn }) {
  const b = useBringInWords();
  const { t } = usePage();
  const { draft, plan, update } = bringIn;
  const count = (state: string): number => plan.students.filter(({ comparison }) => comparison.state === state).length;
  return (
    <>
      <h3 aria-live="polite">{b("found", { count: draft.students.length })}</h3>
      <p class="pp-soft-text">
        {b("found.detail", {
          added: b("found.added", { count: count("new") }),
          changed: b("found.changed", { count: count("changed") }),
          same: b("found.same", { count: count("same") }),
        })}
      </p>
      <Notice tone="warn">
        <p>{b("found.check")}</p>
      </Notice>
      {draft.students.some(({ isFromIep }) => isFromIep) && <p>{b("found.ieps")}</p>}
      {draft.replaced.files.map((name) => (
        <p key={name}>{b("list.replaced", { name })}</p>
      ))}
      {draft.replaced.students > 0 && <p>{b("list.repeated", { count: draft.replaced.students })}</p>}
      <SelectField
        label={b("discipline")}
        hint={b("discipline.hint")}
        value={draft.discipline}
        options={[
          ...(draft.discipline === "" ? [{ value: "" as const, label: b("class.choose") }] : []),
          ...DISCIPLINES.map((value) => ({ value, label: t(`student.discipline.${value}`) })),
        ]}
        onChange={(discipline) => update((now) => ({ ...now, discipline }))}
      />
      <StudentRows bringIn={bringIn} />
      <LineDatesPart bringIn={bringIn} />
      {draft.unread.length > 0 && <UnreadLines bringIn={bringIn} />}
    </>
  );
}

/** Asks once for the dates that some service lines depend on and that the list does not give (quarters, trimesters). */
function LineDatesPart({ bringIn }: { bringIn: BringIn }) {
  const b = useBringInWords();
  const { draft, update } = bringIn;
  const services = draft.students.filter(({ isTaken }) => isTaken).flatMap((row) => takenServices(row));
  const fields = [
    ...(services.some(({ per }) => per === "quarter") ? (["quarterFrom", "quarterTo"] as const) : []),
    ...(services.some(({ per }) => per === "trimester") ? (["trimesterFrom", "trimesterTo"] as const) : []),
    ...(services.some(({ per }) => per === "semester") ? (["semesterFrom", "semesterTo"] as const) : []),
    ...(services.some(({ of, from }) => of && !from) ? (["firstWeek"] as const) : []),
  ];
  if (fields.length === 0) return null;
  return (
    <section class="pp-stack" aria-labelledby="bring-in-dates">
      <h3 id="bring-in-dates">{b("dates.title")}</h3>
      <p class="pp-soft-text">{b("dates.text")}</p>
      <div class="planner-quad">
        {fields.map((field) => (
          <DateField
            key={field}
            label={b(`dates.${field}`)}
            value={draft[field]}
            onChange={(value) => update((now) => ({ ...now, [field]: value }))}
          />
        ))}
      </div>
    </section>
  );
}
