import { useEffect, useId, useState } from "preact/hooks";
import type { StudentExplanation } from "../../../lib/core/suggest/explain-student";
import type { Failure } from "../../../lib/contracts/failure";
import { explanationTexts } from "../../../lib/i18n/explanation";
import { FailureNotice } from "../FailureNotice";
import { usePage } from "../page-context";
import type { ShownWeek } from "./use-week-screen";

interface GapExplanationProps {
  studentId: string;
  /** Whom it is about, for the button's name. */
  who: string;
  explain: ShownWeek["explain"];
}

/**
 * Explains why the routines that would fit a student are not used, and which small change would help; folded at first.
 */
export function GapExplanation({ studentId, who, explain }: GapExplanationProps) {
  const { t } = usePage();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return (
    <>
      <button
        type="button"
        class="pp-button"
        aria-expanded={isOpen}
        aria-controls={id}
        aria-label={t("week.card-of", { action: t("week.why"), title: who })}
        onClick={() => setOpen(!isOpen)}
      >
        {t("week.why")}
      </button>
      <div id={id} hidden={!isOpen} class="planner-gap-why">
        {isOpen && <Explanation studentId={studentId} explain={explain} />}
      </div>
    </>
  );
}

function Explanation({ studentId, explain }: Omit<GapExplanationProps, "who">) {
  const { t, language } = usePage();
  const [explanation, setExplanation] = useState<StudentExplanation | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  useEffect(() => {
    void explain(studentId).then((answer) => {
      if (answer.ok) setExplanation(answer.value);
      else setFailure(answer.failure);
    });
  }, [explain, studentId]);
  if (failure) return <FailureNotice failure={failure} />;
  if (!explanation) return <output>{t("week.loading")}</output>;
  const { routines, changes } = explanationTexts(explanation, language);
  const [sum, ...obstacles] = routines;
  return (
    <>
      <p>{sum}</p>
      {obstacles.length > 0 && (
        <ul>
          {obstacles.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
      {changes.map((text) => (
        <p key={text}>{text}</p>
      ))}
    </>
  );
}
