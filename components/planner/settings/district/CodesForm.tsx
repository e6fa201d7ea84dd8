import type { DistrictForm, ProgressCode } from "../../../../lib/core/district/district-form";
import { validateForm } from "../../../../lib/core/district/validate-form";
import { codeCaseOptions, progressReportWords } from "../../../../lib/i18n/progress-report";
import { Button, IconButton } from "../../../ui/Button";
import { SelectField, TextField } from "../../../ui/Field";
import * as icons from "../../../ui/icons";
import { FieldList } from "../../FieldList";
import { FormFooter } from "../../FormFooter";
import { RecordFormFrame } from "../../RecordFormFrame";
import { usePage } from "../../page-context";
import { useDrafts } from "../../drafts";
import { useRecordForm, type RecordForm } from "../../use-record-form";
import { useSettingsScreen } from "../use-settings-screen";

export type Codes = Extract<DistrictForm, { form: "codes" }>;

interface CodesFormProps {
  codes: Codes;
  forms: readonly DistrictForm[];
  onClose: () => void;
}

/** A district's list of progress codes: each with its meaning and when it is proposed. */
export function CodesForm({ codes, forms, onClose }: CodesFormProps) {
  const { language, announce } = usePage();
  const words = progressReportWords(language);
  const { save } = useSettingsScreen();
  const drafts = useDrafts();
  const draftKey = `settings:codes:${codes.id}`;
  const form = useRecordForm<Codes>({
    draftKey,
    initial: codes,
    check: (draft) => validateForm(draft, forms),
    save: async (draft) => save("saveDistrictForm", draft),
    onSaved: () => {
      announce(words("codes.saved"));
      onClose();
    },
  });
  const { draft, change } = form;
  const cancel = (): void => {
    drafts.drop(draftKey);
    onClose();
  };
  return (
    <RecordFormFrame form={form} takesFocus class="pp-panel pp-stack" label={words("codes.title")}>
      <FieldList form={form} fields={[{ name: "name", label: words("codes.name") }]} />
      {draft.codes.map((code, at) => (
        // A code has no id; its position identifies it.
        // oxlint-disable-next-line react/no-array-index-key
        <CodeFields key={at} form={form} code={code} at={at} />
      ))}
      <div>
        <Button
          icon={icons.plus}
          onPress={() => change({ codes: [...draft.codes, { code: "", meaning: "", proposedFor: "never" }] })}
        >
          {words("codes.add")}
        </Button>
      </div>
      <FormFooter form={form} onCancel={cancel} />
    </RecordFormFrame>
  );
}

interface CodeFieldsProps {
  form: RecordForm<Codes>;
  code: ProgressCode;
  at: number;
}

function CodeFields({ form: { draft, change, errorAt }, code: { code, meaning, proposedFor }, at }: CodeFieldsProps) {
  const { language } = usePage();
  const words = progressReportWords(language);
  const name = code || at + 1;
  const write = (patch: Partial<ProgressCode>): void =>
    change({ codes: draft.codes.map((other, place) => (place === at ? { ...other, ...patch } : other)) });
  return (
    <div class="planner-code">
      <TextField
        label={words("codes.code", { number: at + 1 })}
        value={code}
        error={errorAt(`codes.${at}.code`)}
        onChange={(typed) => write({ code: typed })}
      />
      <TextField
        label={words("codes.meaning", { code: name })}
        value={meaning}
        onChange={(typed) => write({ meaning: typed })}
      />
      <SelectField
        label={words("codes.case", { code: name })}
        value={proposedFor}
        options={codeCaseOptions(language)}
        onChange={(chosen) => write({ proposedFor: chosen })}
      />
      <IconButton
        icon={icons.close}
        label={words("codes.remove", { code: name })}
        onPress={() => change({ codes: draft.codes.filter((_, other) => other !== at) })}
      />
    </div>
  );
}
