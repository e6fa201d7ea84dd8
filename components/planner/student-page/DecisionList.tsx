import type { PlanDecision } from "../../../lib/core/ledger/plan-decision";
import { formatDay } from "../../../lib/i18n/format";
import { reviewText } from "../../../lib/i18n/progress";
import { useState } from "preact/hooks";
import type { Failure } from "../../../lib/contracts/failure";
import { Button } from "../../ui/Button";
import { FailureNotice } from "../FailureNotice";
import { usePage } from "../page-context";
import { useStudentPageScreen, useStudentPageWords } from "./use-student-page-screen";

/** What she decided on the plan, with the evidence and her reason, the newest first. */
export function DecisionList({ decisions }: { decisions: readonly PlanDecision[] }) {
  const t = useStudentPageWords();
  const { language, announce } = usePage();
  const { save } = useStudentPageScreen();
  const [failure, setFailure] = useState<Failure | null>(null);
  if (decisions.length === 0) return null;
  const remove = async (id: string): Promise<void> => {
    const refused = await save("removePlanDecision", { id });
    setFailure(refused);
    if (!refused) announce(t("removed"));
  };
  return (
    <section class="pp-stack" aria-labelledby="student-decisions">
      <h2 id="student-decisions">{t("decisions")}</h2>
      {failure && <FailureNotice failure={failure} />}
      <ul class="student-decisions">
        {decisions.map(({ id, choice, decidedOn, prompt, reason }) => {
          const date = formatDay(decidedOn, language);
          return (
            <li key={id}>
              <b>{t("decision", { date, choice: t(`choice.${choice}`) })}</b>
              <p>{t("because", { reason })}</p>
              <p class="pp-soft">{t("evidence", { evidence: reviewText(prompt, language) })}</p>
              <Button
                look="quiet"
                label={t("remove.what", { choice: t(`choice.${choice}`), date })}
                onPress={() => void remove(id)}
              >
                {t("remove")}
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
