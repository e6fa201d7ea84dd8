import { isTermPeriod, type TermPeriod } from "../../../lib/core/mandate/mandate-line";
import { mandateWords } from "../../../lib/i18n/mandate";
import { Button } from "../../ui/Button";
import { CheckField, type Option } from "../../ui/Field";
import * as icons from "../../ui/icons";
import { FieldList, type FormPart } from "../FieldList";
import { usePage } from "../page-context";
import type { MandateLineDraft } from "./mandate-draft";

/** Names of the fields that are folded away until they hold something or are wrong. */
const FOLDED = ["bucket", "from", "to", "weeks.served", "weeks.cycle", "opening.minutes", "opening.on", "condition"];
const MAX_TERMS: Readonly<Record<TermPeriod, number>> = { quarter: 4, trimester: 3, semester: 2 };

interface MandateDetailsProps {
  form: FormPart<MandateLineDraft>;
  buckets: Option[];
}

/** Fields for where a line's minutes are given and when the line is in force, folded away while they are empty. */
export function MandateDetails({ form, buckets }: MandateDetailsProps) {
  const { language } = usePage();
  const words = mandateWords(language);
  const { draft } = form;
  const { per } = draft;
  const holdsSomething =
    draft.bucket !== "direct" ||
    [draft.from, draft.to, draft.served, draft.cycle, draft.openingMinutes, draft.condition].some(Boolean);
  const isWrong = FOLDED.map((field) => form.errorAt(field)).some((error) => error !== undefined);
  const optional = { mark: words("optional") };
  return (
    <>
      {isTermPeriod(per) && <TermFields form={form} per={per} />}
      <details class="planner-why" open={holdsSomething || isWrong}>
        <summary>{words("more")}</summary>
        <div class="planner-quad">
          <FieldList
            form={form}
            fields={[
              { name: "bucket", label: words("bucket"), control: buckets },
              { name: "from", label: words("from"), control: "date", hint: words("dates.hint"), ...optional },
              { name: "to", label: words("to"), control: "date", ...optional },
            ]}
          />
          {per === "week" && (
            <FieldList
              form={form}
              fields={[
                {
                  ...{ name: "served", errorName: "weeks.served", control: "number", label: words("served") },
                  ...{ hint: words("weeks.hint"), ...optional },
                },
                { name: "cycle", errorName: "weeks.cycle", control: "number", label: words("cycle"), ...optional },
              ]}
            />
          )}
          <FieldList
            form={form}
            fields={[
              {
                ...{ name: "openingMinutes", errorName: "opening.minutes", control: "number" },
                ...{ label: words("opening.minutes"), hint: words("opening.hint"), ...optional },
              },
              { name: "openingOn", errorName: "opening.on", control: "date", label: words("opening.on"), ...optional },
            ]}
          />
        </div>
        <ConditionFields form={form} />
      </details>
    </>
  );
}

/** Fields for a condition that the line depends on, and whether it is met. */
function ConditionFields({ form }: { form: FormPart<MandateLineDraft> }) {
  const words = mandateWords(usePage().language);
  const { condition, isMet } = form.draft;
  const field = { name: "condition", label: words("condition"), hint: words("condition.hint") } as const;
  return (
    <>
      <FieldList form={form} fields={[{ ...field, mark: words("optional") }]} />
      {condition.trim() !== "" && (
        <CheckField
          label={words("condition.met")}
          isChecked={isMet}
          onChange={(isChecked) => form.change({ isMet: isChecked })}
        />
      )}
    </>
  );
}

/** First and last day of each quarter, trimester or semester that is known. */
function TermFields({ form, per }: { form: FormPart<MandateLineDraft>; per: TermPeriod }) {
  const { language } = usePage();
  const words = mandateWords(language);
  const typed = form.draft.terms;
  const terms = typed.length > 0 ? typed : [{ from: "", to: "" }];
  const termForm = (index: number): FormPart<{ from: string; to: string }> => ({
    draft: terms[index]!,
    change: (patch) => form.change({ terms: terms.map((term, at) => (at === index ? { ...term, ...patch } : term)) }),
    errorAt: (field) => form.errorAt(`terms.${index}.${field}`),
  });
  return (
    <>
      {terms.map((_term, index) => (
        <div key={words(`${per}.from`, { number: index + 1 })} class="planner-pair">
          <FieldList
            form={termForm(index)}
            fields={[
              { name: "from", control: "date", label: words(`${per}.from`, { number: index + 1 }) },
              { name: "to", control: "date", label: words(`${per}.to`, { number: index + 1 }) },
            ]}
          />
        </div>
      ))}
      {terms.length < MAX_TERMS[per] && (
        <div>
          <Button icon={icons.plus} onPress={() => form.change({ terms: [...terms, { from: "", to: "" }] })}>
            {words("terms.add")}
          </Button>
        </div>
      )}
    </>
  );
}
