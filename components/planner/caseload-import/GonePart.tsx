import type { Student } from "../../../lib/core/caseload/records";
import { Notice } from "../../ui/Notice";
import { hashOf } from "../route";
import { useBringInWords } from "./use-bring-in-words";

/** Students whom the list no longer names; each link leads to the student's row, where the student can be deleted. */
export function GonePart({ students }: { students: readonly Student[] }) {
  const b = useBringInWords();
  if (students.length === 0) return null;
  return (
    <Notice tone="note">
      <p>
        <strong>{b("gone.title", { count: students.length })}</strong> {b("gone.text")}
      </p>
      <p class="pp-row">
        {students.map(({ id, initials }) => (
          <a key={id} href={hashOf({ screen: "students", id })}>
            {initials}
          </a>
        ))}
      </p>
    </Notice>
  );
}
