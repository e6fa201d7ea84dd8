import { useState } from "preact/hooks";
import type { StudentSessions } from "../../../lib/contracts/sessions";
import type { Failure } from "../../../lib/contracts/failure";
import { measureOf, proposeMeasure, type GoalPoint } from "../../../lib/core/measure/goal-point";
import { formatShortDay } from "../../../lib/i18n/format";
import { GoalPointFields } from "../../popup/GoalPointFields";
import { FailureNotice } from "../FailureNotice";
import { usePage } from "../page-context";
import { CorrectSessionForm } from "./CorrectSessionForm";
import { SessionGiverForm } from "./SessionGiverForm";
import { TakeBack } from "./TakeBack";
import { useSessionsScreen, useSessionsWords } from "./use-sessions-screen";

interface SessionDataProps {
  row: StudentSessions["rows"][number];
  studentId: string;
}

type Taken = GoalPoint | "kept" | undefined;

/** Enters or corrects the data on each goal of a past session, its times, and how and by whom it was given. */
export function SessionData({ row, studentId }: SessionDataProps) {
  const t = useSessionsWords();
  const { language, announce } = usePage();
  const { ask, caseload } = useSessionsScreen();
  const [failure, setFailure] = useState<Failure | null>(null);
  const goals = caseload.students.find(({ student }) => student.id === studentId)?.student.goals ?? [];
  const record = async (goalId: string, point: Taken, note: string | undefined): Promise<void> => {
    const kept = { keepsPoint: true as const };
    const taken = { ...(point === "kept" ? kept : point ? { point } : {}), ...(note === undefined ? {} : { note }) };
    const answer = await ask("recordGoalPoint", { sessionId: row.sessionId, studentId, goalId, ...taken });
    setFailure(answer.ok ? null : answer.failure);
    if (answer.ok) announce(t("marked"));
  };
  return (
    <details class="planner-fold sessions-controls">
      <summary aria-label={t("data.of", { date: formatShortDay(row.date, language) })}>{t("data")}</summary>
      {failure && <FailureNotice failure={failure} />}
      {goals.map(({ id, text }) => {
        const taken = row.data?.find(({ goalId }) => goalId === id);
        const proposed = taken?.point ? measureOf(taken.point) : proposeMeasure(text);
        const part = { initials: text, proposed, ...(taken?.point ? { point: taken.point } : {}) };
        return (
          <GoalPointFields
            key={id}
            student={{ ...part, ...(taken?.note === undefined ? {} : { note: taken.note }) }}
            language={language}
            onRecord={(point, note) => void record(id, point, note)}
          />
        );
      })}
      <CorrectSessionForm row={row} studentId={studentId} />
      <SessionGiverForm row={row} studentId={studentId} />
      <TakeBack row={row} studentId={studentId} />
    </details>
  );
}
