import { useState } from "preact/hooks";
import type { DistrictForm } from "../../../../lib/core/district/district-form";
import { CODE_PRESETS } from "../../../../lib/core/district/progress-codes";
import { progressReportWords } from "../../../../lib/i18n/progress-report";
import { Button } from "../../../ui/Button";
import { SelectField } from "../../../ui/Field";
import { FailureNotice } from "../../FailureNotice";
import { usePage } from "../../page-context";
import { useAnswer } from "../../use-answer";
import { useSettingsScreen } from "../use-settings-screen";
import { CodesForm } from "./CodesForm";
import { FormList } from "./FormList";

const PRESETS = ["connecticut", "california", "none"] as const;
type Preset = (typeof PRESETS)[number];

/** The codes of her district's progress reports. */
export function CodesSection() {
  const { language } = usePage();
  const words = progressReportWords(language);
  const { newId } = useSettingsScreen();
  const { value, failure } = useAnswer("loadDistrictForms", null);
  const [edited, edit] = useState<DistrictForm | null>(null);
  const [preset, choosePreset] = useState<Preset>("connecticut");
  const lists = (value ?? []).filter(({ form }) => form === "codes");
  const begin = (): void => {
    const codes = preset === "none" ? [{ code: "", meaning: "", proposedFor: "never" } as const] : CODE_PRESETS[preset];
    const name = preset === "none" ? "" : words(`codes.preset.name.${preset}`);
    edit({ id: newId(), form: "codes", name, codes: codes.map((code) => ({ ...code })) });
  };
  const fields = edited?.form === "codes" && (
    <CodesForm codes={edited} forms={value ?? []} onClose={() => edit(null)} />
  );
  const isNew = edited !== null && !lists.some(({ id }) => id === edited.id);
  return (
    <div class="pp-stack">
      {failure && <FailureNotice failure={failure} />}
      <FormList
        forms={lists}
        editedId={edited?.id}
        fields={fields}
        deleteText={words("codes.delete.text")}
        deletedText={words("codes.deleted")}
        onEdit={edit}
      />
      {isNew && fields}
      {!edited && (
        <div class="pp-row planner-begin">
          <SelectField
            label={words("codes.preset")}
            value={preset}
            options={PRESETS.map((name) => ({ value: name, label: words(`codes.preset.${name}`) }))}
            onChange={choosePreset}
          />
          <Button onPress={begin}>{words("codes.begin")}</Button>
        </div>
      )}
    </div>
  );
}
