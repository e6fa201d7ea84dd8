import type { Student } from "../../../lib/core/caseload/records";
import { SelectField } from "../../ui/Field";
import { usePage } from "../page-context";
import { useMatrixScreen } from "./use-matrix-screen";
import { useMatrixWords } from "./use-matrix-words";

/** Chooses a class, and all of its students or one. */
export function MatrixChooser({ classId, student }: { classId: string | undefined; student: Student | undefined }) {
  const { t, go } = usePage();
  const { caseload } = useMatrixScreen();
  const { m } = useMatrixWords();
  const students = caseload.students.map((overview) => overview.student).filter((one) => one.classId === classId);
  const isListed = caseload.classes.some(({ schoolClass }) => schoolClass.id === classId);
  return (
    <div class="matrix-chooser">
      <SelectField
        label={m("class")}
        value={isListed ? (classId ?? "") : ""}
        options={[
          ...(isListed ? [] : [{ value: "", label: t("form.choose") }]),
          ...caseload.classes.map(({ schoolClass: { id, name } }) => ({ value: id, label: name })),
        ]}
        onChange={(id) => go({ screen: "matrix", id })}
      />
      {isListed && students.length > 0 && (
        <SelectField
          label={m("student")}
          value={student?.id ?? ""}
          options={[
            { value: "", label: m("student.all") },
            ...students.map(({ id, initials }) => ({ value: id, label: initials })),
          ]}
          onChange={(id) => go({ screen: "matrix", id: id || classId! })}
        />
      )}
    </div>
  );
}
