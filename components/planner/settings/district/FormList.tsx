import type { ComponentChildren } from "preact";
import type { DistrictForm } from "../../../../lib/core/district/district-form";
import { IconButton } from "../../../ui/Button";
import * as icons from "../../../ui/icons";
import { DeleteButton } from "../../DeleteButton";
import { usePage } from "../../page-context";
import { useSettingsScreen } from "../use-settings-screen";

interface FormListProps {
  forms: readonly DistrictForm[];
  /** Id of the form that is being edited; its fields replace it in the list. */
  editedId: string | undefined;
  fields: ComponentChildren;
  deleteText: string;
  deletedText: string;
  onEdit: (form: DistrictForm) => void;
}

/** Lists the district's forms of one kind by their names, each to change or to delete. */
export function FormList({ forms, editedId, fields, deleteText, deletedText, onEdit }: FormListProps) {
  const { t, announce } = usePage();
  const { save } = useSettingsScreen();
  return (
    <ul class="planner-lines">
      {forms.map((form) => (
        <li key={form.id}>
          {form.id === editedId ? (
            fields
          ) : (
            <div class="pp-row pp-spread">
              <span>{form.name}</span>
              <span class="pp-row">
                <IconButton
                  icon={icons.pencil}
                  label={t("form.edit.what", { name: form.name })}
                  onPress={() => onEdit(form)}
                />
                <DeleteButton
                  name={form.name}
                  title={t("form.delete.what", { name: form.name })}
                  text={deleteText}
                  remove={async () => save("removeDistrictForm", { id: form.id })}
                  onRemoved={() => announce(deletedText)}
                />
              </span>
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}
