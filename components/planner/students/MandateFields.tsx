import { useEffect, useRef, useState } from "preact/hooks";
import { MANDATE_PERIODS, SERVICE_BUCKETS } from "../../../lib/core/mandate/mandate-line";
import { mandateWords } from "../../../lib/i18n/mandate";
import { Button } from "../../ui/Button";
import { FieldErrorText } from "../../ui/Field";
import * as icons from "../../ui/icons";
import { FieldList, type FormPart } from "../FieldList";
import { usePage } from "../page-context";
import type { RecordForm } from "../use-record-form";
import { furtherLine, stepDown, type MandateLineDraft } from "./mandate-draft";
import { MandateDetails } from "./MandateDetails";
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
  useEffect(() => {
    if (added) list.current?.querySelector<HTMLInputElement>(`[data-line="${CSS.escape(added)}"] input`)?.focus();
  }, [added]);
  const insert = (line: MandateLineDraft, at = mandate.length): void => {
    form.change({ mandate: mandate.toSpliced(at, 0, line) });
    setAdded(line.id);
  };
  const missing = form.errorAt("mandate");
  return (
    <fieldset ref={list} class="pp-stack">
      <legend class="planner-legend">{words("legend")}</legend>
      {mandate.map((line, index) => (
        <fieldset key={line.id} data-line={line.id} class="pp-stack planner-mandate-line">
          <legend class={mandate.length > 1 ? "pp-soft" : "pp-sr"}>{words("line", { number: index + 1 })}</legend>
          <LineFields form={lineForm(form, index)} />
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
        </fieldset>
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

function LineFields({ form }: { form: FormPart<MandateLineDraft> }) {
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
      <MandateDetails form={form} buckets={options(SERVICE_BUCKETS, "bucket")} />
    </>
  );
}
