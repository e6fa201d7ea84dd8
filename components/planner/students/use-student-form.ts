import { useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Student } from "../../../lib/core/caseload/records";
import { usePage } from "../page-context";
import { useDrafts } from "../drafts";
import { useStudentsScreen } from "./use-students-screen";
import { useRecordForm, type RecordForm } from "../use-record-form";
import { checkStudent, draftOfStudent, emptyStudent, studentOfDraft, type StudentDraft } from "./student-draft";
import { baseKey } from "./use-merged-changes";

interface OpenStudentForm {
  form: RecordForm<StudentDraft>;
  /** Counts the students added in a row. */
  round: number;
  saveAndAdd: () => void;
}

/** Runs the form of one student, or of new students added one after another. */
export function useStudentForm(
  draftKey: string,
  student: Student | undefined,
  onClose: (id: string | null) => void,
): OpenStudentForm {
  const { t, announce } = usePage();
  const { caseload, save, newId } = useStudentsScreen();
  const drafts = useDrafts();
  const classes = caseload.classes.map(({ schoolClass }) => schoolClass);
  const students = caseload.students.map(({ student }) => student);
  /** The student that was added just before: the next one is often of the same class. */
  const [lastAdded, setLastAdded] = useState<StudentDraft | null>(null);
  const [round, setRound] = useState(0);
  const addsAnotherRef = useRef(false);
  // A new student keeps its id while the form is open, so that a repeated save can't create two.
  const initial = useMemo(
    () => (student ? draftOfStudent(student) : emptyStudent(newId(), classes, lastAdded ? [lastAdded] : students)),
    // oxlint-disable-next-line react/exhaustive-deps
    [student, draftKey, round],
  );
  const form = useRecordForm<StudentDraft>({
    draftKey,
    initial: lastAdded && !student ? { ...initial, classId: lastAdded.classId, grade: lastAdded.grade } : initial,
    check: (draft) => checkStudent(draft, classes, students),
    save: async (draft) => {
      const base = (drafts.find(baseKey(draftKey)) as StudentDraft | undefined) ?? initial;
      return save("saveStudent", { ...studentOfDraft(draft), ...(student ? { base: studentOfDraft(base) } : {}) });
    },
    onSaved: (draft) => {
      announce(t("student.saved", { name: draft.initials.trim() }));
      drafts.drop(baseKey(draftKey));
      if (!addsAnotherRef.current) return onClose(draft.id);
      addsAnotherRef.current = false;
      setLastAdded(draft);
      setRound((count) => count + 1);
    },
  });
  const saveAndAdd = (): void => {
    addsAnotherRef.current = true;
    void form.submit().finally(() => (addsAnotherRef.current = false));
  };
  useControlEnter(student ? undefined : saveAndAdd);
  return { form, round, saveAndAdd };
}

/** Ctrl+Enter, or Command+Enter: saves from any field, a goal's included, and goes on with the next student. */
function useControlEnter(act: (() => void) | undefined): void {
  // A layout effect, so that the listener is current before the next key: a passive effect would save without the last
  // letter.
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (!act || event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      act();
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, [act]);
}
