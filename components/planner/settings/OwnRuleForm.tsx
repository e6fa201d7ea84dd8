import { MISSED_CAUSES, type MissedCause } from "../../../lib/core/ledger/ledger-entry";
import { MAKE_UP_DUTIES, type MakeUpDuty, type OwnMakeUpRule } from "../../../lib/core/ledger/make-up-policies";
import { validateMakeUpRule } from "../../../lib/core/ledger/validate-make-up-rule";
import { makeUpWords } from "../../../lib/i18n/make-ups";
import { sessionWords } from "../../../lib/i18n/session";
import { Button } from "../../ui/Button";
import { FailureNotice } from "../FailureNotice";
import { FieldList, type FormField } from "../FieldList";
import { RecordFormFrame } from "../RecordFormFrame";
import { usePage } from "../page-context";
import { useRecordForm } from "../use-record-form";
import { useSettingsScreen } from "./use-settings-screen";

const LEFT_OUT = {
  nobody: [],
  student: ["student"],
  therapist: ["therapist"],
  both: ["student", "therapist"],
} as const;
type LeftOut = keyof typeof LEFT_OUT;
const LEFT_OUT_NAMES: readonly LeftOut[] = ["nobody", "student", "therapist", "both"];

/** A district's rule as typed: the duty of each cause under its name, and the deadline in school days. */
type RuleDraft = Record<MissedCause, MakeUpDuty> & {
  source: string;
  after: string;
  within: string;
  leavesOut: LeftOut;
};

/** Form for her district's own rule: minutes owed by each cause, when parents must be notified, and its source. */
export function OwnRuleForm({ rule }: { rule: OwnMakeUpRule | undefined }) {
  const { language, announce } = usePage();
  const { save } = useSettingsScreen();
  const words = makeUpWords(language);
  const causes = sessionWords(language);
  const form = useRecordForm<RuleDraft>({
    draftKey: "settings:own-rule",
    initial: draftOf(rule),
    check: (draft) => validateMakeUpRule(ruleIn(draft)),
    save: async (draft) => save("saveMakeUpRule", ruleIn(draft)),
    onSaved: () => announce(words("own.saved")),
  });
  const duties = MAKE_UP_DUTIES.map((value) => ({ value, label: words(`duty.${value}`) }));
  const leftOut = LEFT_OUT_NAMES.map((value) => ({ value, label: words(`own.leaves-out.${value}`) }));
  const fields: FormField<RuleDraft>[] = [
    { name: "source", label: words("own.source"), hint: words("own.source.hint") },
    ...MISSED_CAUSES.map((name) => ({ name, control: duties, label: causes(`cause.${name}`) })),
    { name: "after", control: "number", label: words("own.after"), hint: words("own.after.hint") },
    ...(form.draft.after.trim() === ""
      ? []
      : [
          { name: "within", control: "number", label: words("own.within") } as const,
          { name: "leavesOut", control: leftOut, label: words("own.leaves-out") } as const,
        ]),
  ];
  return (
    <RecordFormFrame form={form} class="pp-panel pp-stack planner-narrow-form" label={words("own.title")}>
      <FieldList form={form} fields={fields} />
      {form.failure && form.failure.code !== "invalid-fields" && <FailureNotice failure={form.failure} />}
      <div>
        <Button type="submit" isBusy={form.isBusy}>
          {words("own.save")}
        </Button>
      </div>
    </RecordFormFrame>
  );
}

const ALL_ASKED = Object.fromEntries(MISSED_CAUSES.map((cause) => [cause, "ask"])) as OwnMakeUpRule["duties"];

function draftOf({ duties, notice, source }: OwnMakeUpRule = { duties: ALL_ASKED, source: "" }): RuleDraft {
  const isLeftOut = (name: LeftOut): boolean =>
    [...LEFT_OUT[name]].sort().join() === [...(notice?.leavesOut ?? [])].sort().join();
  return {
    ...{ ...duties, source },
    after: notice ? String(notice.afterSchoolDays) : "",
    within: notice ? String(notice.withinSchoolDays) : "",
    leavesOut: LEFT_OUT_NAMES.find(isLeftOut) ?? "nobody",
  };
}

/** An empty number is none, so that it is refused and not taken for 0. */
const numberIn = (text: string): number => (text.trim() === "" ? NaN : Number(text));

function ruleIn({ source, after, within, leavesOut, ...duties }: RuleDraft): OwnMakeUpRule {
  const notice = {
    ...{ afterSchoolDays: numberIn(after), withinSchoolDays: numberIn(within), leavesOut: [...LEFT_OUT[leavesOut]] },
  };
  return { duties, source, ...(after.trim() === "" ? {} : { notice }) };
}
