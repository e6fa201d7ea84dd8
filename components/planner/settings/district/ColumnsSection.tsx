import { useState } from "preact/hooks";
import { LOG_COLUMNS, type DistrictForm, type TemplateColumn } from "../../../../lib/core/district/district-form";
import { LOG_TEMPLATES } from "../../../../lib/core/district/log-templates";
import { logColumnText, logTemplateWords } from "../../../../lib/i18n/log-templates";
import type { Language } from "../../../../lib/i18n/translate";
import { Button } from "../../../ui/Button";
import { SelectField } from "../../../ui/Field";
import { FailureNotice } from "../../FailureNotice";
import { usePage } from "../../page-context";
import { useAnswer } from "../../use-answer";
import { useSettingsScreen } from "../use-settings-screen";
import { ColumnsForm } from "./ColumnsForm";
import { FormList } from "./FormList";

const PRESETS = ["all", "seis-like", "campus-like", "shars-like"] as const;
type Preset = (typeof PRESETS)[number];

/** The column templates of session logs. */
export function ColumnsSection() {
  const { language } = usePage();
  const words = logTemplateWords(language);
  const { newId } = useSettingsScreen();
  const { value, failure } = useAnswer("loadDistrictForms", null);
  const [edited, edit] = useState<DistrictForm | null>(null);
  const [preset, choosePreset] = useState<Preset>("all");
  const templates = (value ?? []).filter(({ form }) => form === "columns");
  const fields = edited?.form === "columns" && (
    <ColumnsForm template={edited} forms={value ?? []} onClose={() => edit(null)} />
  );
  const isNew = edited !== null && !templates.some(({ id }) => id === edited.id);
  return (
    <div class="pp-stack">
      {failure && <FailureNotice failure={failure} />}
      <FormList
        forms={templates}
        editedId={edited?.id}
        fields={fields}
        deleteText={words("delete.text")}
        deletedText={words("deleted")}
        onEdit={edit}
      />
      {isNew && fields}
      {!edited && (
        <div class="pp-row planner-begin">
          <SelectField
            label={words("preset")}
            hint={words("preset.note")}
            value={preset}
            options={PRESETS.map((name) => ({ value: name, label: words(`preset.${name}`) }))}
            onChange={choosePreset}
          />
          <Button
            onPress={() => edit({ id: newId(), form: "columns", name: "", columns: columnsOf(preset, language) })}
          >
            {words("begin")}
          </Button>
        </div>
      )}
    </div>
  );
}

function columnsOf(preset: Preset, language: Language): TemplateColumn[] {
  if (preset !== "all") return LOG_TEMPLATES[preset].map((column) => ({ ...column }));
  return LOG_COLUMNS.filter((column) => column !== "empty").map((column) => ({
    column,
    header: logColumnText(column, language),
  }));
}
