import { useMemo, useState } from "preact/hooks";
import type { Caseload } from "../../../lib/contracts/caseload";
import type { Failure } from "../../../lib/contracts/failure";
import type { FieldError } from "../../../lib/core/caseload/field-error";
import { validateClass, validateStudent } from "../../../lib/core/caseload/validate";
import { fieldErrorText } from "../../../lib/i18n/failure";
import { newYearWords, type NewYearWords } from "../../../lib/i18n/new-year";
import { useDrafts } from "../drafts";
import { usePage } from "../page-context";
import { useNewYearScreen } from "./use-new-year-screen";
import { NEW_YEAR_KEY, NO_CHANGES, placeOf, schoolYearOf, type NewYearDraft } from "./new-year-draft";

/** The words of a new school year, in the page's language. */
export function useNewYearWords(): NewYearWords {
  const { language } = usePage();
  return useMemo(() => newYearWords(language), [language]);
}

/** The choices for a new school year, and what saving them needs. */
export interface NewYear {
  draft: NewYearDraft;
  caseload: Pick<Caseload, "classes" | "sites" | "students">;
  newId: () => string;
  update: (change: (before: NewYearDraft) => NewYearDraft) => void;
  discard: () => void;
  /** What keeps it from being saved, in words; shown from the first try on. */
  wrong: readonly string[];
  failure: Failure | null;
  isBusy: boolean;
  save: () => Promise<void>;
}

/** Keeps the choices while screens change, in this page's memory only, and saves all of them at once. */
export function useNewYear(): NewYear {
  const { announce, go } = usePage();
  const { caseload, save, newId } = useNewYearScreen();
  const drafts = useDrafts();
  const n = useNewYearWords();
  const draft = (drafts.find(NEW_YEAR_KEY) as NewYearDraft | undefined) ?? NO_CHANGES;
  const [hasTried, setTried] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const wrong = useWrong(draft, caseload);
  return {
    draft,
    caseload,
    newId,
    update: (change) =>
      drafts.change(NEW_YEAR_KEY, (before) => change((before as NewYearDraft | undefined) ?? NO_CHANGES)),
    discard: () => {
      drafts.drop(NEW_YEAR_KEY);
      // What was said of the old choices is not true of none.
      setFailure(null);
      setTried(false);
      announce(n("discarded"));
    },
    wrong: hasTried ? wrong : [],
    failure,
    isBusy,
    save: async () => {
      setTried(true);
      if (isBusy || wrong.length > 0) return;
      setBusy(true);
      setFailure(null);
      const students = caseload.students.map(({ student }) => student);
      const refused = await save("startSchoolYear", schoolYearOf(draft, students));
      setBusy(false);
      setFailure(refused);
      if (refused) return;
      drafts.drop(NEW_YEAR_KEY);
      announce(n("done"));
      go({ screen: "classes" });
    },
  };
}

function useWrong(draft: NewYearDraft, caseload: NewYear["caseload"]): string[] {
  const { language } = usePage();
  const n = useNewYearWords();
  return useMemo(() => {
    const textOf = (error: FieldError): string => fieldErrorText(error, language);
    const students = caseload.students.map(({ student }) => student);
    const { copies, schedules, students: moved } = schoolYearOf(draft, students);
    const isNothing = copies.length + schedules.length + moved.length + draft.schedules.length === 0;
    if (isNothing) return [n("nothing")];
    const names = new Map(caseload.classes.map(({ schoolClass }) => [schoolClass.id, schoolClass.name]));
    const all = students.map((student) => ({ ...student, ...placeOf(draft, student) }));
    const classes = [...caseload.classes, ...copies].map(({ schoolClass }) => schoolClass);
    const twins = all
      .filter(({ id }) => moved.some((one) => one.id === id))
      .flatMap((student) =>
        validateStudent(student, classes, all)
          .filter(({ field }) => field === "initials")
          .map((error) => n("wrong.student", { initials: student.initials, error: textOf(error) })),
      );
    return [
      ...copies.flatMap(({ from, schoolClass }) => {
        const [error] = validateClass(schoolClass, caseload.sites);
        return error ? [n("wrong.copy", { name: names.get(from) ?? "", error: textOf(error) })] : [];
      }),
      ...draft.schedules.filter(({ classId }) => classId === "").map(({ name }) => n("wrong.file", { name })),
      ...twins,
    ];
  }, [draft, caseload, language, n]);
}
