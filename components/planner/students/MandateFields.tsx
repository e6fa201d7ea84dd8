import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { MANDATE_PERIODS, SERVICE_BUCKETS } from "../../../lib/core/mandate/mandate-line";
import { mandateLineText, mandateWords } from "../../../lib/i18n/mandate";
import type { Language } from "../../../lib/i18n/translate";
import { Button } from "../../ui/Button";
import { FieldErrorText } from "../../ui/Field";
import * as icons from "../../ui/icons";
import { FieldList, type FormPart } from "../FieldList";
import { usePage } from "../page-context";
import type { RecordForm } from "../use-record-form";
import { linesInForceThen, replacedBy } from "./begun-line";
import { furtherLine, lineOfDraft, stepDown, type MandateLineDraft } from "./mandate-draft";
import { MandateDetails, type Place } from "./MandateDetails";
import type { StudentDraft } from "./student-draft";
import { useStudentsScreen } from "./use-students-screen";

/** The service lines of the IEP, one below the other. A line that was added takes the focus. */
export function MandateFields({ form }: { form: RecordForm<StudentDraft> }) {
  const { language } = usePage();
  const { newId } = useStudentsScreen();
  const words = mandateWords(language);
  const { mandate } = form.draft;
  const list = useRef<HTMLFieldSetElement>(null);
  const [added, setAdded] = useState("");
  const [opened, setOpened] = useState<ReadonlySet<string>>(() => new Set(firstOpened(mandate)));
  useEffect(() => {
    if (added) list.current?.querySelector<HTMLInputElement>(`[data-line="${CSS.escape(added)}"] input`)?.focus();
  }, [added]);
  const insert = (line: MandateLineDraft, at = mandate.length): void => {
    form.change({ mandate: mandate.toSpliced(at, 0, line) });
    setAdded(line.id);
    toggle(line.id, true);
  };
  const toggle = (id: string, isOpen: boolean): void =>
    setOpened((before) => new Set([...[...before].filter((one) => one !== id), ...(isOpen ? [id] : [])]));
  const missing = form.errorAt("mandate");
  return (
    <fieldset ref={list} class="pp-stack">
      <legend class="planner-legend">{words("legend")}</legend>
      {mandate.map((line, index) => (
        <LineFrame key={line.id} form={form} index={index} isOpen={opened.has(line.id)} onToggle={toggle}>
          <LineFields form={lineForm(form, index)} place={placeOf(mandate, index, language)} />
          {mandate.length > 1 || line.to !== "" ? (
            <div class="pp-row">
              {line.to !== "" && (
                <Button icon={icons.plus} onPress={() => insert(stepDown(line, newId()), index + 1)}>
                  {words("step", { number: index + 1 })}
                </Button>
              )}
              {mandate.length > 1 && (
                <Button
                  icon={icons.close}
                  onPress={() => form.change({ mandate: mandate.filter(({ id }) => id !== line.id) })}
                >
                  {words("remove", { number: index + 1 })}
                </Button>
              )}
            </div>
          ) : null}
        </LineFrame>
      ))}
      {missing && <FieldErrorText id="planner-mandate-error" text={missing} />}
      <div>
        <Button icon={icons.plus} onPress={() => insert(furtherLine(newId()))}>
          {words("add")}
        </Button>
      </div>
    </fieldset>
  );
}

/** Lists the ids of lines that are not complete yet: they are open at first. */
const firstOpened = (mandate: readonly MandateLineDraft[]): string[] =>
  mandate.filter(({ minutes, times }) => minutes.trim() === "" || times.trim() === "").map(({ id }) => id);

interface LineFrameProps {
  form: RecordForm<StudentDraft>;
  index: number;
  isOpen: boolean;
  onToggle: (id: string, isOpen: boolean) => void;
  children: ComponentChildren;
}

/** Frames a line. One of several is folded to its summary, unless she opens it or it has an error. */
function LineFrame({ form, index, isOpen, onToggle, children }: LineFrameProps) {
  const { language } = usePage();
  const words = mandateWords(language);
  const { mandate } = form.draft;
  const line = mandate[index]!;
  const title = words("line", { number: index + 1 });
  if (mandate.length === 1)
    return (
      <fieldset data-line={line.id} class="pp-stack planner-mandate-line">
        <legend class="pp-sr">{title}</legend>
        {children}
      </fieldset>
    );
  const isWrong = form.hasErrorIn(`mandate.${index}`);
  return (
    <details
      data-line={line.id}
      class="planner-mandate-line"
      open={isOpen || isWrong}
      onToggle={(event) => event.target === event.currentTarget && onToggle(line.id, event.currentTarget.open)}
    >
      <summary>
        <b>{title}</b> <span class="pp-soft">{lineText(line, language)}</span>
      </summary>
      <fieldset class="pp-stack">
        <legend class="pp-sr">{title}</legend>
        {children}
      </fieldset>
    </details>
  );
}

/** Summarizes a line; empty while its numbers are missing. */
function lineText(draft: MandateLineDraft, language: Language): string {
  const line = lineOfDraft(draft);
  return Number.isNaN(line.minutes) || Number.isNaN(line.times) ? "" : mandateLineText(line, language);
}

/** Lists the lines that a line could replace, as choices, and the chosen one. */
function placeOf(mandate: readonly MandateLineDraft[], index: number, language: Language): Place {
  const words = mandateWords(language);
  const lines = linesInForceThen(mandate, index).map(({ line, index: at }) => ({
    value: line.id,
    label: `${words("line", { number: at + 1 })}: ${mandateLineText(line, language)}`,
  }));
  return { chosen: replacedBy(mandate, index), lines };
}

/** The part of the student's form that edits one line. Its errors are named as in the record. */
function lineForm(form: RecordForm<StudentDraft>, index: number): FormPart<MandateLineDraft> {
  const { mandate } = form.draft;
  return {
    draft: mandate[index]!,
    change: (patch) =>
      form.change({ mandate: mandate.map((line, at) => (at === index ? { ...line, ...patch } : line)) }),
    leave: (field) => form.leave(`mandate.${index}.${field}`),
    errorAt: (field) => form.errorAt(`mandate.${index}.${field}`),
  };
}

function LineFields({ form, place }: { form: FormPart<MandateLineDraft>; place: Place }) {
  const { language } = usePage();
  const words = mandateWords(language);
  const options = <V extends string>(values: readonly V[], name: "per" | "bucket") =>
    values.map((value) => ({ value, label: words(`${name}.${value}` as Parameters<typeof words>[0]) }));
  return (
    <>
      <div class="planner-triple">
        <FieldList
          form={form}
          fields={[
            { name: "minutes", control: "number", label: words("minutes"), isCheckedOnLeave: true },
            { name: "times", control: "number", label: words("times"), isCheckedOnLeave: true },
            { name: "per", control: options(MANDATE_PERIODS, "per"), label: words("per") },
          ]}
        />
      </div>
      <MandateDetails form={form} buckets={options(SERVICE_BUCKETS, "bucket")} place={place} />
    </>
  );
}
