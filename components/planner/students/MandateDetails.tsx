import { isTermPeriod, type TermPeriod } from "../../../lib/core/mandate/mandate-line";
import { mandateWords } from "../../../lib/i18n/mandate";
import { Button } from "../../ui/Button";
import { CheckField, SelectField, type Option } from "../../ui/Field";
import * as icons from "../../ui/icons";
import { FieldList, type FormPart } from "../FieldList";
import { usePage } from "../page-context";
import type { MandateLineDraft } from "./mandate-draft";

/** Names of the fields that are folded away until they hold something or are wrong. */
const FOLDED = [
  ...["bucket", "from", "to", "weeks.served", "weeks.cycle", "opening.minutes", "opening.on"],
  ...["condition", "replaces", "endsWhen"],
];
const MAX_TERMS: Readonly<Record<TermPeriod, number>> = { quarter: 4, trimester: 3, semester: 2 };

interface MandateDetailsProps {
  form: FormPart<MandateLineDraft>;
  buckets: Option[];
  place: Place;
}

/** Which line this one replaces once it has begun. */
export interface Place {
  chosen: string;
  /** The lines in force on its first day; empty where there is none. */
  lines: Option[];
}

/** Fields for where a line's minutes are given and when the line is in force, folded away while they are empty. */
export function MandateDetails({ form, buckets, place }: MandateDetailsProps) {
  const { language } = usePage();
  const words = mandateWords(language);
  const { draft } = form;
  const { per } = draft;
  const holdsSomething =
    draft.bucket !== "direct" ||
    [draft.from, draft.to, draft.served, draft.cycle, draft.openingMinutes, draft.condition, draft.endsWhen].some(
      Boolean,
    );
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
              // A line that waited and has begun has its first day below, beside its condition.
              ...(hasBegun(draft)
                ? []
                : [{ ...FROM, label: words("from"), hint: words("dates.hint"), ...optional } as const]),
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
        <ConditionFields form={form} place={place} />
      </details>
    </>
  );
}

const FROM = { name: "from", control: "date" } as const;

/** True for a line that waited for its condition and has begun. */
const hasBegun = ({ condition, isMet }: MandateLineDraft): boolean => isMet && condition.trim() !== "";

/**
 * Shows the fields for the condition that a line waits for, the day on which it was met and the line that it then
 * replaces, and for the condition of the line's own end.
 */
function ConditionFields({ form, place }: Pick<MandateDetailsProps, "form" | "place">) {
  const words = mandateWords(usePage().language);
  const { draft } = form;
  const mark = words("optional");
  return (
    <div class="pp-stack planner-mandate-conditions">
      <FieldList
        form={form}
        fields={[{ name: "condition", label: words("condition"), hint: words("condition.hint"), mark }]}
      />
      {draft.condition.trim() !== "" && (
        <CheckField
          label={words("condition.met")}
          isChecked={draft.isMet}
          onChange={(isMet) => form.change({ isMet, replaces: "" })}
        />
      )}
      {hasBegun(draft) && (
        <>
          <FieldList form={form} fields={[{ ...FROM, label: words("condition.since") }]} />
          {place.lines.length > 0 && <PlaceField form={form} place={place} />}
        </>
      )}
      <FieldList
        form={form}
        fields={[{ name: "endsWhen", label: words("endsWhen"), hint: words("endsWhen.hint"), mark }]}
      />
    </div>
  );
}

function PlaceField({ form, place: { chosen, lines } }: Pick<MandateDetailsProps, "form" | "place">) {
  const words = mandateWords(usePage().language);
  const options = [
    ...(chosen === "" ? [{ value: "", label: words("condition.choose") }] : []),
    ...lines,
    ...(lines.length > 1 ? [{ value: "every", label: words("condition.every") }] : []),
    { value: "none", label: words("condition.none") },
  ];
  return (
    <SelectField
      label={words("condition.replaces")}
      hint={words("condition.replaces.hint")}
      value={chosen}
      options={options}
      error={form.errorAt("replaces")}
      onChange={(replaces) => form.change({ replaces })}
    />
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
