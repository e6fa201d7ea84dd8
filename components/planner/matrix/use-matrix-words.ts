import { useMemo } from "preact/hooks";
import { JUDGEMENT_WORDS } from "../../../lib/i18n/judgement";
import { matrixWords, type MatrixWord } from "../../../lib/i18n/matrix";
import { translator, type Translate } from "../../../lib/i18n/translate";
import type { GoalSubject } from "../../../lib/core/caseload/records";
import { usePage } from "../page-context";

interface MatrixWords {
  m: Translate<MatrixWord>;
  /** What a decision for many goals speaks of. */
  subjectText: (subject: GoalSubject) => string;
}

/** Gives the texts of the matrix in the page's language. */
export function useMatrixWords(): MatrixWords {
  const { language } = usePage();
  return useMemo(() => {
    const m = translator(matrixWords, language);
    const judgement = translator(JUDGEMENT_WORDS, language);
    return {
      m,
      subjectText: (subject) => ("area" in subject ? judgement(`area.${subject.area}`) : m("subject.words")),
    };
  }, [language]);
}
