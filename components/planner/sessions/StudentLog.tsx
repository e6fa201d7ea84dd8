import type { StudentSessions } from "../../../lib/contracts/sessions";
import type { IsoDate } from "../../../lib/core/time/iso-date";
import { otherPlace } from "../../../lib/core/ledger/session-place";
import { sessionWords } from "../../../lib/i18n/session";
import { EmptyState } from "../../ui/Notice";
import { FailureNotice } from "../FailureNotice";
import { hashOf } from "../route";
import { NameQuestion } from "../nameless/NameQuestion";
import { useNameless, usePeople } from "../nameless/use-nameless";
import { useWho, WhoField } from "../nameless/WhoField";
import { usePage } from "../page-context";
import { useAnswer } from "../use-answer";
import { AddSessionForm } from "./AddSessionForm";
import { LedgerLines, MakeUps } from "./LedgerLines";
import { LogExport } from "./LogExport";
import { SessionTable } from "./SessionTable";
import { useSessionsScreen, useSessionsWords } from "./use-sessions-screen";

type Row = StudentSessions["rows"][number];

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
  return <LoadedLog {...{ value, studentId, initials, range, today }} />;
}

function LoadedLog({ value, studentId, initials, range, today }: StudentLogProps & { value: StudentSessions }) {
  const t = useSessionsWords();
  const { language } = usePage();
  const { caseload } = useSessionsScreen();
  const who = useWho({ id: studentId, initials }, "log");
  const texts = [...value.rows, ...value.otherLines].flatMap(({ routineTitle = "", place, data = [] }) => [
    ...[routineTitle, otherPlace(place) ?? "", ...data.map(noteOf)],
  ]);
  const names = useNameless({ people: usePeople(caseload), studentId, texts, language, own: who.shown });
  const paper = { who: who.shown, nameless: names.nameless };
  return (
    <div class="pp-stack">
      <LedgerLines studentId={studentId} ledger={value.ledger} />
      <MakeUps studentId={studentId} makeUps={value.makeUps} />
      <p class="sessions-controls">
        <a href={hashOf({ screen: "student", id: studentId })}>{t("page", { initials })}</a>
      </p>
      {value.rows.length === 0 ? (
        <EmptyState text={t("empty")} />
      ) : (
        <>
          <SessionTable studentId={studentId} rows={value.rows} initials={initials} paper={paper} />
          <Sums minutes={value.minutes} />
        </>
      )}
      {/* What was taken back, is owed or was given before Pushpin leaves too, where no session is listed. */}
      {value.rows.length + value.otherLines.length > 0 && (
        <>
          <div class="pp-stack sessions-controls">
            <NameQuestion {...names} />
            <div class="pp-row">
              <WhoField of={who} />
            </div>
          </div>
          <LogExport
            rows={value.rows.map((row) => withoutNames(row, names.nameless))}
            otherLines={value.otherLines.map((line) => withoutNames(line, names.nameless))}
            range={range}
          />
        </>
      )}
      <AddSessionForm key={studentId} studentId={studentId} today={today} />
    </div>
  );
}

const noteOf = ({ note = "" }: { note?: string }): string => note;

/** Removes names from a row before it is handed out: from what she or a calendar wrote. */
function withoutNames<R extends Pick<Row, "routineTitle" | "place" | "data">>(
  row: R,
  nameless: (text: string) => string,
): R {
  const { routineTitle, place, data } = row;
  return {
    ...row,
    ...(place && "other" in place ? { place: { other: nameless(place.other) } } : {}),
    ...(routineTitle === undefined ? {} : { routineTitle: nameless(routineTitle) }),
    ...(data
      ? { data: data.map(({ note, ...one }) => (note === undefined ? one : { ...one, note: nameless(note) })) }
      : {}),
  };
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
