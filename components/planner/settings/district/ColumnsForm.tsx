import { LOG_COLUMNS, type DistrictForm, type TemplateColumn } from "../../../../lib/core/district/district-form";
import { validateForm } from "../../../../lib/core/district/validate-form";
import { logColumnText, logTemplateWords } from "../../../../lib/i18n/log-templates";
import { Button, IconButton } from "../../../ui/Button";
import { FieldErrorText, SelectField, TextField } from "../../../ui/Field";
import * as icons from "../../../ui/icons";
import { FieldList } from "../../FieldList";
import { FormFooter } from "../../FormFooter";
import { RecordFormFrame } from "../../RecordFormFrame";
import { usePage } from "../../page-context";
import { useDrafts } from "../../drafts";
import { useRecordForm } from "../../use-record-form";
import { useSettingsScreen } from "../use-settings-screen";

type Columns = Extract<DistrictForm, { form: "columns" }>;

interface ColumnsFormProps {
  template: Columns;
  forms: readonly DistrictForm[];
  onClose: () => void;
}

/** The columns of a district's log, in its order and under its headings. */
export function ColumnsForm({ template, forms, onClose }: ColumnsFormProps) {
  const { language, announce } = usePage();
  const words = logTemplateWords(language);
  const { save } = useSettingsScreen();
  const drafts = useDrafts();
  const draftKey = `settings:columns:${template.id}`;
  const form = useRecordForm<Columns>({
    draftKey,
    initial: template,
    check: (draft) => validateForm(draft, forms),
    save: async (draft) => save("saveDistrictForm", draft),
    onSaved: () => {
      announce(words("saved"));
      onClose();
    },
  });
  const { draft, change } = form;
  const missing = form.errorAt("columns");
  const cancel = (): void => {
    drafts.drop(draftKey);
    onClose();
  };
  return (
    <RecordFormFrame form={form} takesFocus class="pp-panel pp-stack" label={words("title")}>
      <FieldList form={form} fields={[{ name: "name", label: words("name") }]} />
      {draft.columns.map((column, at) => (
        <ColumnFields
          // A column has no id; its position identifies it.
          // oxlint-disable-next-line react/no-array-index-key
          key={at}
          column={column}
          at={at}
          columns={draft.columns}
          onChange={(columns) => change({ columns })}
        />
      ))}
      {missing && <FieldErrorText id="planner-columns-error" text={missing} />}
      <div>
        <Button
          icon={icons.plus}
          onPress={() => change({ columns: [...draft.columns, { column: "empty", header: "" }] })}
        >
          {words("add")}
        </Button>
      </div>
      <FormFooter form={form} onCancel={cancel} />
    </RecordFormFrame>
  );
}

interface ColumnFieldsProps {
  column: TemplateColumn;
  at: number;
  columns: readonly TemplateColumn[];
  onChange: (columns: TemplateColumn[]) => void;
}

function ColumnFields({ column: { column, header }, at, columns, onChange }: ColumnFieldsProps) {
  const { language } = usePage();
  const words = logTemplateWords(language);
  const number = at + 1;
  const write = (patch: Partial<TemplateColumn>): void =>
    onChange(columns.map((other, place) => (place === at ? { ...other, ...patch } : other)));
  return (
    <div class="planner-code">
      <SelectField
        label={words("column", { number })}
        value={column}
        options={LOG_COLUMNS.map((value) => ({ value, label: logColumnText(value, language) }))}
        onChange={(chosen) => write({ column: chosen })}
      />
      <TextField label={words("header", { number })} value={header} onChange={(typed) => write({ header: typed })} />
      <span class="pp-row">
        {at > 0 && (
          <IconButton icon={icons.up} label={words("up", { number })} onPress={() => onChange(movedUp(columns, at))} />
        )}
        <IconButton
          icon={icons.close}
          label={words("remove", { number })}
          onPress={() => onChange(columns.filter((_, place) => place !== at))}
        />
      </span>
    </div>
  );
}

const movedUp = (columns: readonly TemplateColumn[], at: number): TemplateColumn[] => [
  ...columns.slice(0, at - 1),
  columns[at]!,
  columns[at - 1]!,
  ...columns.slice(at + 1),
];
