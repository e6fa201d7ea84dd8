import type { Decline } from "../../../lib/core/caseload/records";
import { Button } from "../../ui/Button";
import { useState } from "preact/hooks";
import type { Failure } from "../../../lib/contracts/failure";
import { FailureNotice } from "../FailureNotice";
import { usePage } from "../page-context";
import { useSettingsScreen } from "./use-settings-screen";

/** Lists what she declined with "Not this", each with a button to undo it. */
export function DeclinesSection() {
  const { t, announce } = usePage();
  const { caseload, save } = useSettingsScreen();
  const [failure, setFailure] = useState<Failure | null>(null);
  const lineOf = ({ title, classId, studentId }: Decline): string =>
    t("declines.line", {
      title,
      className:
        caseload.classes.find(({ schoolClass }) => schoolClass.id === classId)?.schoolClass.name ??
        t("students.unknown-class"),
      initials: caseload.students.find(({ student }) => student.id === studentId)?.student.initials ?? "?",
    });
  const allow = async (decline: Decline): Promise<void> => {
    const outcome = await save("removeDeclines", { declineIds: [decline.id] });
    setFailure(outcome);
    if (!outcome) announce(t("declines.allowed", { title: decline.title }));
  };
  if (caseload.declines.length === 0) return <p class="pp-soft-text">{t("declines.empty")}</p>;
  return (
    <div class="pp-stack">
      {failure && <FailureNotice failure={failure} />}
      <ul class="planner-lines">
        {caseload.declines.map((decline) => (
          <li key={decline.id} class="pp-row pp-spread">
            <span>{lineOf(decline)}</span>
            <Button label={t("declines.allow.what", { line: lineOf(decline) })} onPress={() => void allow(decline)}>
              {t("declines.allow")}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
