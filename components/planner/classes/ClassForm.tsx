import { Field, Options, SelectField, TextField } from "../../ui/Field";
import { FormFooter } from "../FormFooter";
import { gradeOptions } from "../grades";
import { RecordFormFrame } from "../RecordFormFrame";
import { usePlanner } from "../planner-context";
import { SiteFields } from "../settings/SiteFields";
import type { RecordForm } from "../use-record-form";
import type { ClassDraft } from "./class-draft";

/** Fields for the class's teacher, site and grade. */
export function ClassForm({ form, onCancel }: { form: RecordForm<ClassDraft>; onCancel?: () => void }) {
  const { t } = usePlanner();
  const { draft, change, leave, errorAt } = form;
  return (
    <RecordFormFrame form={form} class="pp-stack">
      <TextField
        label={t("class.name")}
        hint={t("class.name.hint")}
        value={draft.name}
        error={errorAt("name")}
        onChange={(name) => change({ name })}
        onLeave={() => leave("name")}
      />
      <TextField
        label={t("class.teacherName")}
        value={draft.teacherName}
        error={errorAt("teacherName")}
        onChange={(teacherName) => change({ teacherName })}
        onLeave={() => leave("teacherName")}
      />
      <TextField
        kind="email"
        label={t("class.teacherEmail")}
        mark={t("form.optional")}
        hint={t("class.teacherEmail.hint")}
        value={draft.teacherEmail}
        error={errorAt("teacherEmail")}
        onChange={(teacherEmail) => change({ teacherEmail })}
        onLeave={() => leave("teacherEmail")}
      />
      <div class="planner-pair">
        <TextField
          label={t("class.room")}
          mark={t("form.optional")}
          value={draft.room}
          error={errorAt("room")}
          onChange={(room) => change({ room })}
          onLeave={() => leave("room")}
        />
        <SelectField
          label={t("class.grade")}
          value={draft.grade}
          error={errorAt("grade")}
          options={gradeOptions(t, draft.grade)}
          onChange={(grade) => change({ grade })}
        />
      </div>
      <SiteChoice form={form} />
      <FormFooter form={form} {...(onCancel ? { onCancel } : {})} />
    </RecordFormFrame>
  );
}

const NEW_SITE = "+";

/** Chooses one of the sites, or takes the name of a new one. */
function SiteChoice({ form }: { form: RecordForm<ClassDraft> }) {
  const { t, caseload, deviceZone, actions } = usePlanner();
  const { draft, change, leave, errorAt } = form;
  const { newSite } = draft;
  const chosen = newSite ? NEW_SITE : draft.siteId;
  const choose = (siteId: string): void =>
    change(
      siteId === NEW_SITE
        ? { newSite: { id: actions.newId(), name: "", zone: deviceZone } }
        : { siteId, newSite: null },
    );
  return (
    <>
      {caseload.sites.length > 0 && (
        <Field label={t("class.siteId")} error={errorAt("siteId")}>
          {(control) => (
            <select
              class="pp-input"
              {...control}
              value={chosen}
              onChange={(event) => choose(event.currentTarget.value)}
            >
              <Options
                chosen={chosen}
                options={[
                  ...(chosen === "" ? [{ value: "", label: t("form.choose") }] : []),
                  ...caseload.sites.map(({ id, name }) => ({ value: id, label: name })),
                  { value: NEW_SITE, label: t("class.site.add") },
                ]}
              />
            </select>
          )}
        </Field>
      )}
      {newSite && (
        <SiteFields
          draft={newSite}
          change={(patch) => change({ newSite: { ...newSite, ...patch } })}
          leave={(field) => leave(`newSite.${field}`)}
          errorAt={(field) => errorAt(`newSite.${field}`)}
        />
      )}
    </>
  );
}
