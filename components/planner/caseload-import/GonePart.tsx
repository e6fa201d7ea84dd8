import { classesOfShared } from "../../../lib/core/caseload/find-students";
import type { SchoolClass, Student } from "../../../lib/core/caseload/records";
import { Notice } from "../../ui/Notice";
import { hashOf } from "../route";
import { useBringInWords } from "./use-bring-in-words";

interface GonePartProps {
  students: readonly Student[];
  /** All students with records, and the classes: those who share their initials are named with their class. */
  known: readonly Student[];
  classes: readonly SchoolClass[];
}

/** Students whom the list no longer names; each link leads to the student's row, where the student can be deleted. */
export function GonePart({ students, known, classes }: GonePartProps) {
  const b = useBringInWords();
  if (students.length === 0) return null;
  const shared = classesOfShared(known, classes);
  return (
    <Notice tone="note">
      <p>
        <strong>{b("gone.title", { count: students.length })}</strong> {b("gone.text")}
      </p>
      <p class="pp-row">
        {students.map(({ id, initials }) => (
          <a key={id} href={hashOf({ screen: "students", id })}>
            {shared.get(id) ? b("who.known", { code: initials, class: shared.get(id)! }) : initials}
          </a>
        ))}
      </p>
    </Notice>
  );
}
