import { useState } from "preact/hooks";
import type { Failure } from "../../../lib/contracts/failure";
import type { VisitLine } from "../../../lib/contracts/visits";
import { foreignText } from "../../../lib/i18n/foreign-text";
import { Button } from "../../ui/Button";
import { FailureNotice } from "../FailureNotice";
import { usePage } from "../page-context";
import { useVisitsScreen, useVisitsWords } from "./use-visits-screen";

/**
 * Buttons for a visit whose form was opened and, as far as Pushpin knows, never saved: open it again, or remove the
 * visit.
 */
export function HandedOver({ visit }: { visit: VisitLine }) {
  const { announce } = usePage();
  const t = useVisitsWords();
  const { save, bookWindow } = useVisitsScreen();
  const [failure, setFailure] = useState<Failure | null>(null);
  const { reopens, routineTitle, initials } = visit;
  const name = `${foreignText(routineTitle)}, ${initials.join(", ")}`;
  if (reopens === null) return null;
  const open = async (): Promise<void> => {
    const answer = await bookWindow(reopens, false);
    setFailure(answer.ok ? null : answer.failure);
    if (answer.ok) announce(t("reopened"));
  };
  const drop = async (): Promise<void> => {
    const outcome = await save("dropHandedOver", { visitId: visit.id });
    setFailure(outcome);
    if (!outcome) announce(t("dropped"));
  };
  return (
    <div class="pp-stack">
      <p>{t("handed-over")}</p>
      <div class="pp-row">
        <Button label={`${t("reopen")}: ${name}`} onPress={() => void open()}>
          {t("reopen")}
        </Button>
        <Button label={`${t("drop")}: ${name}`} onPress={() => void drop()}>
          {t("drop")}
        </Button>
      </div>
      {failure && <FailureNotice failure={failure} />}
    </div>
  );
}
