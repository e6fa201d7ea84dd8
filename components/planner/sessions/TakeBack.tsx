import { useEffect, useRef, useState } from "preact/hooks";
import type { StudentSessions } from "../../../lib/contracts/sessions";
import type { Failure } from "../../../lib/contracts/failure";
import { formatShortDay } from "../../../lib/i18n/format";
import { Button } from "../../ui/Button";
import { ConfirmDialog } from "../../ui/ConfirmDialog";
import { FailureNotice } from "../FailureNotice";
import { usePage } from "../page-context";
import { useSessionsScreen, useSessionsWords } from "./use-sessions-screen";

interface TakeBackProps {
  row: StudentSessions["rows"][number];
  studentId: string;
}

/** Takes a wrong mark back, after asking: the session is then as if never marked, or gone where nothing was booked. */
export function TakeBack({ row, studentId }: TakeBackProps) {
  const t = useSessionsWords();
  const { language, announce } = usePage();
  const { ask } = useSessionsScreen();
  const [isAsking, setIsAsking] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const place = useRef<HTMLDivElement>(null);
  const [tableAfter, setTableAfter] = useState<HTMLElement | null>(null);
  // The dialog gives the focus to its button as it closes, which leaves with the row: the table takes it after that.
  useEffect(() => tableAfter?.focus(), [tableAfter]);
  const about = { routine: row.routineTitle || t("unplanned"), date: formatShortDay(row.date, language) };
  const open = (): void => {
    setFailure(null);
    setTableAfter(null);
    setIsAsking(true);
  };
  const takeBack = async (): Promise<void> => {
    // Looked up first: the row may be gone when the answer arrives.
    const table = place.current?.closest<HTMLElement>(".pp-table-scroll") ?? null;
    const answer = await ask("recordSession", { sessionId: row.sessionId, studentId, outcome: "open" });
    setFailure(answer.ok ? null : answer.failure);
    if (!answer.ok) return;
    setIsAsking(false);
    setTableAfter(table);
    announce(t("take-back.done"));
    table?.focus();
  };
  return (
    <div ref={place}>
      <Button look="quiet" label={t("take-back.of", about)} onPress={open}>
        {t("take-back")}
      </Button>
      {isAsking && (
        <ConfirmDialog
          title={t("take-back.title", about)}
          confirmWord={t("take-back")}
          cancelWord={t("take-back.keep")}
          onConfirm={() => void takeBack()}
          onCancel={() => setIsAsking(false)}
        >
          <p>{t(row.unplanned ? "take-back.unplanned" : "take-back.booked")}</p>
          {failure && <FailureNotice failure={failure} />}
        </ConfirmDialog>
      )}
    </div>
  );
}
