import { useMemo } from "preact/hooks";
import type { Student } from "../../../lib/core/caseload/records";
import { DISCIPLINES } from "../../../lib/core/goals/goal-case";
import { SelectField, TextField } from "../../ui/Field";
import { FormFooter } from "../FormFooter";
import { gradeOptions } from "../grades";
import { RecordFormFrame } from "../RecordFormFrame";
import { usePlanner } from "../planner-context";
import { useRecordForm, type RecordForm } from "../use-record-form";
import { GoalFields } from "./GoalFields";
import {
  checkStudent,
  draftOfStudent,
  emptyStudent,
  NEW_STUDENT_KEY,
  studentKey,
  studentOfDraft,
  type StudentDraft,
} from "./student-draft";

interface StudentFormProps {
  /** The student to change; absent to add one. */
  student?: Student;
  /** Called with the id of the student that was saved or left unchanged; null when a new one was discarded. */
  onClose: (id: string | null) => void;
}

/** Adds a student, or changes one. */
export function StudentForm({ student, onClose }: StudentFormProps) {
  const { t, drafts } = usePlanner();
  const draftKey = student ? studentKey(student.id) : NEW_STUDENT_KEY;
  const form = useStudentForm(draftKey, student, onClose);
  const { draft, change, leave, errorAt } = form;
  const cancel = (): void => {
    drafts.drop(draftKey);
    onClose(student?.id ?? null);
  };
  return (
    <RecordFormFrame
      form={form}
      takesFocus
      class="pp-panel pp-stack planner-student-form"
      label={student ? t("form.edit.what", { name: student.initials }) : t("students.new")}
    >
      <div class="planner-quad">
        <TextField
          label={t("student.initials")}
          hint={t("student.initials.hint")}
          value={draft.initials}
          error={errorAt("initials")}
          onChange={(initials) => change({ initials })}
          onLeave={() => leave("initials")}
        />
        <ClassAndGrade form={form} />
        <SelectField
          label={t("student.discipline")}
          value={draft.discipline}
          error={errorAt("discipline")}
          options={[
            ...(draft.discipline === "" ? [{ value: "" as const, label: t("form.choose") }] : []),
            ...DISCIPLINES.map((value) => ({ value, label: t(`student.discipline.${value}`) })),
          ]}
          onChange={(discipline) => change({ discipline })}
        />
      </div>
      <GoalFields form={form} />
      <MandateFields form={form} />
      <FormFooter form={form} onCancel={cancel} />
    </RecordFormFrame>
  );
}

function useStudentForm(
  draftKey: string,
  student: Student | undefined,
  onClose: StudentFormProps["onClose"],
): RecordForm<StudentDraft> {
  const { t, caseload, requests, actions, announce } = usePlanner();
  const classes = caseload.classes.map(({ schoolClass }) => schoolClass);
  const students = caseload.students.map(({ student }) => student);
  // A new student keeps its id while the form is open, so that a repeated save can't create two.
  const initial = useMemo(
    () => (student ? draftOfStudent(student) : emptyStudent(actions.newId(), classes, students)),
    // oxlint-disable-next-line react/exhaustive-deps
    [student, draftKey],
  );
  return useRecordForm<StudentDraft>({
    draftKey,
    initial,
    check: (draft) => checkStudent(draft, classes, students),
    save: async (draft) => requests.save("saveStudent", studentOfDraft(draft)),
    onSaved: (draft) => {
      announce(t("student.saved", { name: draft.initials.trim() }));
      onClose(draft.id);
    },
  });
}

/** Chooses a class, and with it the class's grade, which can still be changed. */
function ClassAndGrade({ form }: { form: RecordForm<StudentDraft> }) {
  const { t, caseload } = usePlanner();
  const { draft, change, errorAt } = form;
  const choose = (classId: string): void => {
    const grade = caseload.classes.find(({ schoolClass }) => schoolClass.id === classId)?.schoolClass.grade;
    change({ classId, grade: grade ?? draft.grade });
  };
  const isListed = caseload.classes.some(({ schoolClass }) => schoolClass.id === draft.classId);
  return (
    <>
      <SelectField
        label={t("student.classId")}
        value={draft.classId}
        error={errorAt("classId")}
        options={[
          ...(isListed ? [] : [{ value: draft.classId, label: t("form.choose") }]),
          ...caseload.classes.map(({ schoolClass }) => ({ value: schoolClass.id, label: schoolClass.name })),
        ]}
        onChange={choose}
      />
      <SelectField
        label={t("student.grade")}
        value={draft.grade}
        error={errorAt("grade")}
        options={gradeOptions(t, draft.grade)}
        onChange={(grade) => change({ grade })}
      />
    </>
  );
}

function MandateFields({ form }: { form: RecordForm<StudentDraft> }) {
  const { t } = usePlanner();
  const { draft, change, leave, errorAt } = form;
  const { mandate } = draft;
  return (
    <fieldset>
      <legend class="planner-legend">{t("student.mandate")}</legend>
      <div class="planner-triple">
        <TextField
          kind="number"
          label={t("student.mandate.minutes")}
          value={mandate.minutes}
          error={errorAt("mandate.minutes")}
          onChange={(minutes) => change({ mandate: { ...mandate, minutes } })}
          onLeave={() => leave("mandate.minutes")}
        />
        <TextField
          kind="number"
          label={t("student.mandate.times")}
          value={mandate.times}
          error={errorAt("mandate.times")}
          onChange={(times) => change({ mandate: { ...mandate, times } })}
          onLeave={() => leave("mandate.times")}
        />
        <SelectField
          label={t("student.mandate.per")}
          value={mandate.per}
          error={errorAt("mandate.per")}
          options={(["week", "month"] as const).map((value) => ({ value, label: t(`student.per.${value}`) }))}
          onChange={(per) => change({ mandate: { ...mandate, per } })}
        />
      </div>
    </fieldset>
  );
}
