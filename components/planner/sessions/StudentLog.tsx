import type { StudentSessions } from "../../../lib/contracts/sessions";
import type { IsoDate } from "../../../lib/core/time/iso-date";
import { sessionWords } from "../../../lib/i18n/session";
import { EmptyState } from "../../ui/Notice";
import { FailureNotice } from "../FailureNotice";
import { hashOf } from "../route";
import { usePage } from "../page-context";
import { useAnswer } from "../use-answer";
import { AddSessionForm } from "./AddSessionForm";
import { LedgerLines, MakeUps } from "./LedgerLines";
import { LogExport } from "./LogExport";
import { SessionTable } from "./SessionTable";
import { useSessionsWords } from "./use-sessions-screen";

interface StudentLogProps {
  studentId: string;
  initials: string;
  /** Half-open. */
  range: { from: IsoDate; to: IsoDate };
  today: IsoDate;
}

/** One student's sessions, with their sums and ways to export them. */
export function StudentLog({ studentId, initials, range, today }: StudentLogProps) {
  const t = useSessionsWords();
  const { value, failure } = useAnswer("loadSessions", { studentId, ...range });
  if (failure) return <FailureNotice failure={failure} />;
  if (!value) return <p class="pp-soft">{t("loading")}</p>;
  return (
    <div class="pp-stack">
      <LedgerLines ledger={value.ledger} />
      <MakeUps studentId={studentId} makeUps={value.makeUps} />
      <p class="sessions-controls">
        <a href={hashOf({ screen: "student", id: studentId })}>{t("page", { initials })}</a>
      </p>
      {value.rows.length === 0 ? (
        <EmptyState text={t("empty")} />
      ) : (
        <>
          <SessionTable studentId={studentId} rows={value.rows} initials={initials} />
          <Sums minutes={value.minutes} />
          <LogExport sessions={value} range={range} />
        </>
      )}
      <AddSessionForm key={studentId} studentId={studentId} today={today} />
    </div>
  );
}

function Sums({ minutes }: Pick<StudentSessions, "minutes">) {
  const t = useSessionsWords();
  const { language } = usePage();
  const words = sessionWords(language);
  if (minutes.length === 0) return <p>{t("total.none")}</p>;
  return (
    <ul class="sessions-sums">
      {minutes.map(({ bucket, minutes: sum }) => (
        <li key={bucket}>{t("total", { minutes: sum, bucket: words(`bucket.${bucket}`).toLowerCase() })}</li>
      ))}
    </ul>
  );
}
