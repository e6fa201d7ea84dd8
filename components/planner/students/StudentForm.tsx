import { joinTokens } from "../../../lib/core/booking/name-tokens";
import type { StudentField } from "../../../lib/core/caseload/merge-student";
import type { Student } from "../../../lib/core/caseload/records";
import { DISCIPLINES } from "../../../lib/core/goals/goal-case";
import { wallClockAt } from "../../../lib/core/time/zone";
import { Button } from "../../ui/Button";
import { TextAreaField } from "../../ui/Field";
import { Notice } from "../../ui/Notice";
import { FieldList, type FormField } from "../FieldList";
import { FormFooter } from "../FormFooter";
import { gradeOptions } from "../grades";
import { RecordFormFrame } from "../RecordFormFrame";
import { usePage } from "../page-context";
import { useDrafts } from "../drafts";
import { useStudentsScreen } from "./use-students-screen";
import type { RecordForm } from "../use-record-form";
import { GoalFields } from "./GoalFields";
import { IepDrop, type TakeIep } from "./IepDrop";
import { MandateFields } from "./MandateFields";
import { NEW_STUDENT_KEY, studentKey, type StudentDraft } from "./student-draft";
import { takeFindings } from "./take-findings";
import { TouchedVisits } from "./TouchedVisits";
import { baseKey, useMergedChanges, type ForeignChanges } from "./use-merged-changes";
import { useStudentWords } from "./use-student-words";
import { useStudentForm } from "./use-student-form";

export interface StudentFormProps {
  /** The student to change; absent to add one. */
  student?: Student;
  /** Called with the id of the student that was saved or left unchanged; null when a new one was discarded. */
  onClose: (id: string | null) => void;
}

/** Adds a student, or changes one. */
export function StudentForm({ student, onClose }: StudentFormProps) {
  const { t } = usePage();
  const s = useStudentWords();
  const drafts = useDrafts();
  const draftKey = student ? studentKey(student.id) : NEW_STUDENT_KEY;
  const { form, round, saveAndAdd } = useStudentForm(draftKey, student, onClose);
  const news = useMergedChanges(form, student, draftKey);
  const fields = useStudentFields(form.draft);
  const take = useFindings(form, !student);
  const cancel = (): void => {
    drafts.drop(draftKey);
    drafts.drop(baseKey(draftKey));
    onClose(student?.id ?? null);
  };
  return (
    <RecordFormFrame
      key={round}
      form={form}
      takesFocus
      class="pp-panel pp-stack planner-student-form"
      label={student ? t("form.edit.what", { name: student.initials }) : t("students.new")}
    >
      {news && <ForeignChangesNotice changes={news} />}
      <div class="planner-quad">
        <FieldList form={form} fields={fields} />
      </div>
      {student && form.draft.classId !== student.classId && (
        <TouchedVisits students={[{ id: student.id, staysIn: form.draft.classId }]} by="move" />
      )}
      <GoalFields form={form} />
      <MandateFields form={form} />
      <TextAreaField
        label={s("accommodations")}
        hint={s("accommodations.hint")}
        value={form.draft.accommodations ?? ""}
        error={form.errorAt("accommodations")}
        onChange={(typed) => form.change({ accommodations: typed || undefined })}
        onLeave={() => form.leave("accommodations")}
      />
      <FormFooter form={form} onCancel={cancel}>
        {!student && (
          <Button isBusy={form.isBusy} onPress={saveAndAdd}>
            {s("another")} <span class="pp-soft">({s("another.hint")})</span>
          </Button>
        )}
      </FormFooter>
      <IepDrop onTake={take} />
    </RecordFormFrame>
  );
}

/** Says which fields of the student another tab changed meanwhile. */
function ForeignChangesNotice({ changes: { taken, both } }: { changes: ForeignChanges }) {
  const s = useStudentWords();
  const names = (fields: readonly StudentField[]): string => fields.map((field) => s(`field.${field}`)).join(", ");
  return (
    <Notice tone="warn" isNews>
      {taken.length > 0 && <p>{s("merged.taken", { fields: names(taken) })}</p>}
      {both.length > 0 && <p>{s("merged.both", { fields: names(both) })}</p>}
    </Notice>
  );
}

/** Puts the findings that she chose into the form; reports those that were left out and lines that were replaced. */
function useFindings(form: RecordForm<StudentDraft>, isNew: boolean): TakeIep {
  const { newId, zone } = useStudentsScreen();
  return (chosen, found) => {
    const today = wallClockAt(Date.now(), zone).date;
    const { patch, report } = takeFindings(form.draft, chosen, { newId, isNew, today });
    const nameTokens = joinTokens(form.draft.nameTokens, found);
    form.change({ ...patch, ...(nameTokens ? { nameTokens } : {}) });
    return report;
  };
}

/** Lists the fields for who the student is. Choosing a class chooses its grade, which can still be changed. */
function useStudentFields(draft: StudentDraft): FormField<StudentDraft>[] {
  const { t } = usePage();
  const { caseload } = useStudentsScreen();
  const classes = caseload.classes.map(({ schoolClass }) => schoolClass);
  const unchosen = (value: string) => ({ value, label: t("form.choose") });
  const isListed = classes.some(({ id }) => id === draft.classId);
  return [
    { name: "initials", label: t("student.initials"), hint: t("student.initials.hint"), isCheckedOnLeave: true },
    {
      name: "classId",
      label: t("student.classId"),
      control: [
        ...(isListed ? [] : [unchosen(draft.classId)]),
        ...classes.map(({ id, name }) => ({ value: id, label: name })),
      ],
      changeOf: (classId) => ({ classId, grade: classes.find(({ id }) => id === classId)?.grade ?? draft.grade }),
    },
    { name: "grade", label: t("student.grade"), control: gradeOptions(t, draft.grade) },
    {
      name: "discipline",
      label: t("student.discipline"),
      control: [
        ...(draft.discipline === "" ? [unchosen("")] : []),
        ...DISCIPLINES.map((value) => ({ value, label: t(`student.discipline.${value}`) })),
      ],
    },
    { name: "reviewDate", control: "date", label: t("student.reviewDate"), hint: t("student.reviewDate.hint") },
  ];
}
