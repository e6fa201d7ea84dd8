import { useState } from "preact/hooks";
import type { StudentSessions } from "../../../lib/contracts/sessions";
import type { Failure } from "../../../lib/contracts/failure";
import { otherPlace } from "../../../lib/core/ledger/session-place";
import { foreignText } from "../../../lib/i18n/foreign-text";
import { formatShortDay, formatTimeRange } from "../../../lib/i18n/format";
import { giverText } from "../../../lib/i18n/session-giver";
import { timeSourceText } from "../../../lib/i18n/time-source";
import { sessionWords } from "../../../lib/i18n/session";
import { Button } from "../../ui/Button";
import * as icons from "../../ui/icons";
import { FailureNotice } from "../FailureNotice";
import { TableScroll } from "../TableScroll";
import { usePage } from "../page-context";
import { CorrectSessionFold } from "./CorrectSessionForm";
import { SessionData } from "./SessionData";
import { useSessionsScreen, useSessionsWords } from "./use-sessions-screen";
import { type Paper, ForPaper } from "./ForPaper";
import { Outcome } from "./SessionOutcome";

type Row = StudentSessions["rows"][number];

interface SessionTableProps {
  studentId: string;
  rows: readonly Row[];
  initials: string;
  /** How the student is named on paper ("" for not at all), and the function that removes names from texts there. */
  paper?: Paper;
}

const AS_IT_IS: Paper["nameless"] = (text) => text;

/** The sessions as a table; those that are not marked yet can be marked in it. */
export function SessionTable({ studentId, rows, initials, paper }: SessionTableProps) {
  const t = useSessionsWords();
  const screen = t("table", { initials });
  const nameless = paper?.nameless ?? AS_IT_IS;
  const [failure, setFailure] = useState<Failure | null>(null);
  return (
    <>
      {failure && <FailureNotice failure={failure} />}
      <TableScroll label={screen}>
        <table class="pp-table">
          <caption class="sessions-caption">
            <ForPaper
              screen={screen}
              paper={paper ? (paper.who === "" ? t("table.nobody") : t("table", { initials: paper.who })) : screen}
            />
          </caption>
          <thead>
            <tr>
              {(["date", "routine", "outcome", "minutes", "bucket"] as const).map((column) => (
                <th key={column} scope="col">
                  {t(`column.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <SessionLine key={row.sessionId} {...{ row, studentId, nameless }} onFailure={setFailure} />
            ))}
          </tbody>
        </table>
      </TableScroll>
    </>
  );
}

interface SessionLineProps {
  row: Row;
  studentId: string;
  nameless: Paper["nameless"];
  onFailure: (failure: Failure | null) => void;
}

function SessionLine({ row, studentId, nameless, onFailure }: SessionLineProps) {
  const t = useSessionsWords();
  const { language } = usePage();
  const words = sessionWords(language);
  const { date, time, timeFrom, routineTitle, className, bucket } = row;
  return (
    <tr>
      <th scope="row">
        {formatShortDay(date, language)}
        {time && <div class="pp-soft">{formatTimeRange(time, language)}</div>}
        {row.outcome === "delivered" && time && <div class="pp-soft">{timeSourceText(timeFrom, language)}</div>}
      </th>
      <td>
        <ForPaper screen={routineTitle || t("unplanned")} paper={nameless(routineTitle || t("unplanned"))} />
        <div class="pp-soft">{foreignText(className ?? "")}</div>
      </td>
      <td class="sessions-outcome">
        <div>
          <Outcome row={row} nameless={nameless} />
        </div>
        {row.outcome === "delivered" && <SessionData row={row} studentId={studentId} />}
        {(row.outcome === "unmarked" || row.isContested) && <MarkRow {...{ row, studentId, onFailure }} />}
        {(row.outcome === "unmarked" || row.outcome === "missed") && <CorrectSessionFold {...{ row, studentId }} />}
      </td>
      <td>{row.outcome === "delivered" ? row.minutes : ""}</td>
      <td>
        {bucket && row.outcome === "delivered" ? words(`bucket.${bucket}`) : ""}
        {otherPlace(row.place) !== undefined && (
          <div class="pp-soft">
            <ForPaper screen={otherPlace(row.place)!} paper={nameless(otherPlace(row.place)!)} />
          </div>
        )}
        {row.groupSize > 1 && (
          <div class="pp-soft">
            {t("column.group")}: {row.groupSize}
          </div>
        )}
        {row.given && <div class="pp-soft">{giverText(row.given, language)}</div>}
      </td>
    </tr>
  );
}

function MarkRow({ row, studentId, onFailure }: Omit<SessionLineProps, "nameless">) {
  const t = useSessionsWords();
  const { language, announce } = usePage();
  const { ask } = useSessionsScreen();
  const record = async (outcome: "delivered" | "missed"): Promise<void> => {
    const answer = await ask("recordSession", { sessionId: row.sessionId, studentId, outcome });
    onFailure(answer.ok ? null : answer.failure);
    if (answer.ok) announce(t("marked"));
  };
  const label = (outcome: string): string =>
    t("mark.of", { outcome, routine: row.routineTitle || t("unplanned"), date: formatShortDay(row.date, language) });
  return (
    <div class="pp-row sessions-controls">
      <Button icon={icons.check} label={label(t("mark.done"))} onPress={() => void record("delivered")}>
        {t("mark.done")}
      </Button>
      <Button icon={icons.close} label={label(t("mark.missed"))} onPress={() => void record("missed")}>
        {t("mark.missed")}
      </Button>
    </div>
  );
}
