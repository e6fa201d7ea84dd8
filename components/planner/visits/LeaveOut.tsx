import { useState } from "preact/hooks";
import type { Failure } from "../../../lib/contracts/failure";
import type { VisitLine } from "../../../lib/contracts/visits";
import { foreignText } from "../../../lib/i18n/foreign-text";
import { leavingText } from "../../../lib/i18n/need-text";
import { AskingButtons } from "../../ui/AskingButtons";
import { FailureNotice } from "../FailureNotice";
import { usePage } from "../page-context";
import { useVisitsScreen, useVisitsWords } from "./use-visits-screen";

/** Leaves one student out of a group: the visit goes on for the others. */
export function LeaveOut({ visit }: { visit: VisitLine }) {
  const { announce, language } = usePage();
  const t = useVisitsWords();
  const { save } = useVisitsScreen();
  const [failure, setFailure] = useState<Failure | null>(null);
  const leave = async (studentId: string, initials: string): Promise<void> => {
    const failed = await save("leaveStudentOut", { visitId: visit.id, studentId });
    setFailure(failed);
    if (!failed) announce(t("was-left-out", { initials }));
  };
  const buttons = visit.group.map(({ id, initials }) => ({
    ...{ act: id, initials, label: t("leave-out", { initials }) },
    name: `${t("leave-out", { initials })}: ${foreignText(visit.routineTitle)}`,
    asks: leavingText({ initials: [initials], mails: visit.mails }, language),
  }));
  return (
    <details class="planner-fold">
      <summary>{t("leave-out.title")}</summary>
      <AskingButtons
        buttons={buttons}
        onPress={({ act, initials }) => void leave(act, initials)}
        rowClass="pp-row"
        buttonClass="pp-button"
      />
      {failure && <FailureNotice failure={failure} />}
    </details>
  );
}
