import { useEffect, useState } from "preact/hooks";
import { mergeStudent, type MergedStudent } from "../../../lib/core/caseload/merge-student";
import type { Student } from "../../../lib/core/caseload/records";
import { useDrafts } from "../drafts";
import type { RecordForm } from "../use-record-form";
import { draftOfStudent, type StudentDraft } from "./student-draft";

/** Draft key of the student's state when she began to type. Avoids the prefixes that the rail marks as unsaved. */
export const baseKey = (draftKey: string): string => `base:${draftKey}`;

/** What another tab changed of the student while she was typing. */
export type ForeignChanges = Pick<MergedStudent<StudentDraft>, "taken" | "both">;

/**
 * Merges what another tab saved of the same student into what is being typed here, field by field, and announces it:
 * otherwise the last save would silently undo the one before.
 */
export function useMergedChanges(
  form: RecordForm<StudentDraft>,
  student: Student | undefined,
  draftKey: string,
): ForeignChanges | null {
  const drafts = useDrafts();
  const [news, setNews] = useState<ForeignChanges | null>(null);
  const { isDirty } = form;
  useEffect(() => {
    if (!student) return;
    const key = baseKey(draftKey);
    const now = draftOfStudent(student);
    const base = drafts.find(key) as StudentDraft | undefined;
    if (!isDirty) drafts.drop(key);
    else if (!base) drafts.put(key, now);
    else if (JSON.stringify(base) !== JSON.stringify(now)) {
      const { merged, taken, both } = mergeStudent(base, now, form.draft);
      drafts.put(key, now);
      form.change(merged);
      setNews({ taken, both });
    }
    // Run only when the stored student changes or she begins to type, not for each letter.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [student, isDirty, draftKey]);
  return news;
}
