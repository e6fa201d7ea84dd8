import { useMemo } from "preact/hooks";
import { studentWords, type StudentWords } from "../../../lib/i18n/students";
import { usePage } from "../page-context";

/** The words of the list of students and of an IEP's findings, in the page's language. */
export function useStudentWords(): StudentWords {
  const { language } = usePage();
  return useMemo(() => studentWords(language), [language]);
}
