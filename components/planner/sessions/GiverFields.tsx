import { isAssistant, PROVIDER_ROLES, SESSION_MODES } from "../../../lib/core/ledger/session-giver";
import { giverWords } from "../../../lib/i18n/session-giver";
import { FieldList, type FormPart } from "../FieldList";
import { usePage } from "../page-context";
import type { GiverDraft } from "./giver-draft";

/** How and by whom a session was given. */
export function GiverFields({ form }: { form: FormPart<GiverDraft> }) {
  const words = giverWords(usePage().language);
  const optional = { mark: words("optional") };
  const unsaid = { value: "", label: words("unsaid") };
  const modes = [unsaid, ...SESSION_MODES.map((value) => ({ value, label: words(`mode.${value}`) }))];
  const roles = [unsaid, ...PROVIDER_ROLES.map((value) => ({ value, label: words(`role.${value}`) }))];
  return (
    <div class="planner-quad">
      <FieldList
        form={form}
        fields={[
          { name: "mode", control: modes, label: words("mode") },
          { name: "role", control: roles, label: words("role") },
          { name: "provider", label: words("provider"), hint: words("provider.hint"), ...optional },
        ]}
      />
      {isAssistant(form.draft.role) && (
        <FieldList form={form} fields={[{ name: "supervisor", label: words("supervisor"), ...optional }]} />
      )}
    </div>
  );
}
