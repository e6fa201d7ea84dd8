import { SelectField } from "../../ui/Field";
import { FieldList, partOf, type FormField } from "../FieldList";
import { FormFooter } from "../FormFooter";
import { gradeOptions } from "../grades";
import { RecordFormFrame } from "../RecordFormFrame";
import { usePage, type PlannerPage } from "../page-context";
import { useClassesScreen } from "./use-classes-screen";
import { SiteFields } from "../settings/SiteFields";
import type { RecordForm } from "../use-record-form";
import { WayFields } from "./WayFields";
import type { ClassDraft } from "./class-draft";

/** Fields for the class's teacher, site and grade. */
export function ClassForm({ form, onCancel }: { form: RecordForm<ClassDraft>; onCancel?: () => void }) {
  const { t } = usePage();
  const [nameFields, placeFields] = classFields(t, form.draft.grade);
  return (
    <RecordFormFrame form={form} class="pp-stack">
      <FieldList form={form} fields={nameFields} />
      <div class="planner-pair">
        <FieldList form={form} fields={placeFields} />
      </div>
      <SiteChoice form={form} />
      <WayFields
        booking={form.draft.booking}
        language={form.draft.language}
        teacherEmail={form.draft.teacherEmail}
        onChange={form.change}
      />
      <FormFooter form={form} {...(onCancel ? { onCancel } : {})} />
    </RecordFormFrame>
  );
}

/** Lists the fields for names and addresses, and those for room and grade. */
function classFields(t: PlannerPage["t"], grade: string): [FormField<ClassDraft>[], FormField<ClassDraft>[]] {
  const mark = t("form.optional");
  const isCheckedOnLeave = true;
  return [
    [
      { name: "name", label: t("class.name"), hint: t("class.name.hint"), isCheckedOnLeave },
      { name: "teacherName", label: t("class.teacherName"), isCheckedOnLeave },
      {
        name: "teacherEmail",
        control: "email",
        label: t("class.teacherEmail"),
        mark,
        hint: t("class.teacherEmail.hint"),
        isCheckedOnLeave,
      },
    ],
    [
      { name: "room", label: t("class.room"), mark, isCheckedOnLeave },
      { name: "grade", control: gradeOptions(t, grade), label: t("class.grade") },
    ],
  ];
}

const NEW_SITE = "+";

/** Chooses one of the sites, or takes the name of a new one. */
function SiteChoice({ form }: { form: RecordForm<ClassDraft> }) {
  const { t } = usePage();
  const { caseload, deviceZone, newId } = useClassesScreen();
  const { draft, change } = form;
  const { newSite } = draft;
  const chosen = newSite ? NEW_SITE : draft.siteId;
  const choose = (siteId: string): void =>
    change(siteId === NEW_SITE ? { newSite: { id: newId(), name: "", zone: deviceZone } } : { siteId, newSite: null });
  return (
    <>
      {caseload.sites.length > 0 && (
        <SelectField
          label={t("class.siteId")}
          value={chosen}
          error={form.errorAt("siteId")}
          options={[
            ...(chosen === "" ? [{ value: "", label: t("form.choose") }] : []),
            ...caseload.sites.map(({ id, name }) => ({ value: id, label: name })),
            { value: NEW_SITE, label: t("class.site.add") },
          ]}
          onChange={choose}
        />
      )}
      {newSite && <SiteFields form={partOf(form, "newSite", newSite)} />}
    </>
  );
}
