import { useState } from "preact/hooks";
import type { Failure } from "../../../lib/contracts/failure";
import { MISSED_DECISIONS, type MissedDecision } from "../../../lib/core/ledger/ledger-entry";
import type { MakeUp } from "../../../lib/core/ledger/make-ups";
import { formatShortDay } from "../../../lib/i18n/format";
import { Button } from "../../ui/Button";
import { FailureNotice } from "../FailureNotice";
import { useAnswer } from "../use-answer";
import { useSessionsScreen } from "./use-sessions-screen";
import type { StudentSessions } from "../../../lib/contracts/sessions";
import { ledgerWords, lineLedgerText } from "../../../lib/i18n/ledger";
import { freeWindowText, makeUpText, makeUpWords } from "../../../lib/i18n/make-ups";
import { mandateLineText } from "../../../lib/i18n/mandate";
import { sessionWords } from "../../../lib/i18n/session";
import { hashOf } from "../route";
import { usePage } from "../page-context";

/** The balance of each line of a student's mandate in its running period. */
export function LedgerLines({ studentId, ledger }: Pick<StudentSessions, "studentId" | "ledger">) {
  const { lines, undated, waiting, apart } = ledger;
  const { language } = usePage();
  const words = ledgerWords(language);
  const buckets = sessionWords(language);
  const isEmpty = lines.length + undated.length === 0;
  return (
    <ul class="sessions-ledger">
      {lines.map((one) => {
        const { line, sentences } = lineLedgerText(one, language);
        return (
          <li key={one.line.id}>
            <b>{line}</b> {sentences.join(" ")}
          </li>
        );
      })}
      {undated.map((line) => (
        <li key={line.id}>{words("undated", { line: mandateLineText(line, language) })}</li>
      ))}
      {waiting.map((line) => (
        <li key={line.id} class="sessions-controls">
          {words("waiting", { line: mandateLineText(line, language) })}{" "}
          <a href={hashOf({ screen: "students", id: studentId, mode: "edit" })}>{words("waiting.link")}</a>
        </li>
      ))}
      {apart.map(({ bucket, minutes }) => (
        <li key={bucket}>
          {words("apart", { minutes, bucket: buckets(`bucket.${bucket}`).toLocaleLowerCase(language) })}
        </li>
      ))}
      {isEmpty && <li>{words("none")}</li>}
    </ul>
  );
}

/** Missed sessions whose minutes are still open. */
export function MakeUps({ studentId, makeUps }: Pick<StudentSessions, "studentId" | "makeUps">) {
  const { language } = usePage();
  if (makeUps.length === 0) return null;
  const title = makeUpWords(language)("open");
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      <ul class="sessions-ledger">
        {makeUps.map((makeUp) => (
          <li key={makeUp.sessionId}>
            {makeUpText(makeUp, language)}
            {(makeUp.judged === "undecided" || makeUp.hasNoLine) && (
              <MakeUpDecision studentId={studentId} makeUp={makeUp} />
            )}
          </li>
        ))}
      </ul>
      <FreeWindows studentId={studentId} />
      <p class="sessions-controls">
        <a href={hashOf({ screen: "settings", section: "missed" })}>{makeUpWords(language)("policy")}</a>
      </p>
    </section>
  );
}

/** Names the next windows in which the minutes could be given. */
function FreeWindows({ studentId }: { studentId: string }) {
  const { language } = usePage();
  const { value: windows, failure } = useAnswer("loadMakeUpWindows", { studentId });
  if (!windows) return failure && <FailureNotice failure={failure} />;
  if (windows.length === 0)
    return (
      <p>
        <a href={hashOf({ screen: "week" })}>{makeUpWords(language)("free.none")}</a>
      </p>
    );
  return (
    <ul class="sessions-ledger">
      {windows.map((window) => (
        <li key={window.id}>{freeWindowText(window, language)}</li>
      ))}
    </ul>
  );
}

/** Decides one missed session that the district's rule leaves open, or that no line takes: then it can be let go. */
function MakeUpDecision({ studentId, makeUp }: { studentId: string; makeUp: MakeUp }) {
  const { language, announce } = usePage();
  const words = makeUpWords(language);
  const { ask } = useSessionsScreen();
  const [failure, setFailure] = useState<Failure | null>(null);
  const { sessionId, cause, date } = makeUp;
  const decide = async (decided: MissedDecision): Promise<void> => {
    const mark = { sessionId, studentId, outcome: "missed" as const, decided, ...(cause ? { cause } : {}) };
    const answer = await ask("recordSession", mark);
    setFailure(answer.ok ? null : answer.failure);
    if (answer.ok) announce(words("decided"));
  };
  return (
    <span class="pp-row sessions-controls">
      {MISSED_DECISIONS.filter((decided) => decided !== makeUp.judged).map((decided) => (
        <Button
          key={decided}
          label={`${words(`decide.${decided}`)}: ${formatShortDay(date, language)}`}
          onPress={() => void decide(decided)}
        >
          {words(`decide.${decided}`)}
        </Button>
      ))}
      {failure && <FailureNotice failure={failure} />}
    </span>
  );
}
