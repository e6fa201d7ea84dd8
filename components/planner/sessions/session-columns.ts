import type { StudentSessions } from "../../../lib/contracts/sessions";
import { LOG_COLUMNS, type LogColumn, type TemplateColumn } from "../../../lib/core/district/district-form";
import type { TextColumn } from "../../../lib/core/ledger/delimited-text";
import { giverWords, providerText } from "../../../lib/i18n/session-giver";
import type { SessionWords } from "../../../lib/i18n/session";
import type { SessionsWord } from "../../../lib/i18n/sessions";
import { timeSourceText } from "../../../lib/i18n/time-source";
import { placeText } from "../../../lib/i18n/place";
import { goalPointText } from "../../../lib/i18n/goal-point";
import type { Language, Translate } from "../../../lib/i18n/translate";

/** A line of the exported log, with the name of its class. */
export type ExportedLine = StudentSessions["otherLines"][number];

const clock = (minute: number | undefined): string =>
  minute === undefined
    ? ""
    : `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;

/** Where a session was, as far as that is known; "" else. */
export function placeCell(place: ExportedLine["place"], language: Language): string {
  if (!place) return "";
  return "other" in place ? place.other : placeText(place, language);
}

/** The content of each column of an exported log. */
type Cells = Record<LogColumn, (row: ExportedLine) => string>;

function cellsOf(t: Translate<SessionsWord>, words: SessionWords, language: Language): Cells {
  return {
    kind: ({ kind }) => t(`kind.${kind}`),
    date: ({ date }) => date,
    start: ({ time }) => clock(time?.startMinute),
    end: ({ time }) => clock(time?.endMinute),
    "time-from": ({ outcome, time, timeFrom }) =>
      outcome === "delivered" && time ? timeSourceText(timeFrom, language) : "",
    outcome: ({ outcome }) => (outcome ? t(`outcome.${outcome}`) : ""),
    // A sum of the column counts nothing twice: other lines have theirs in a column of their own.
    minutes: ({ kind, minutes }) => (kind === "session" ? String(minutes) : ""),
    "other-minutes": ({ kind, minutes }) => (kind === "session" || kind === "touch-base" ? "" : String(minutes)),
    bucket: ({ bucket }) => (bucket ? words(`bucket.${bucket}`) : ""),
    place: ({ place }) => placeCell(place, language),
    group: ({ groupSize }) => (groupSize === undefined ? "" : String(groupSize)),
    cause: ({ cause }) => (cause ? words(`cause.${cause}`) : ""),
    routine: ({ routineTitle = "" }) => routineTitle,
    class: ({ className }) => className,
    mode: ({ given }) => (given?.mode ? giverWords(language)(`mode.${given.mode}`) : ""),
    provider: ({ given }) => (given ? providerText(given, language) : ""),
    supervisor: ({ given }) => given?.supervisor ?? "",
    data: ({ data = [] }) => data.flatMap(({ point }) => (point ? [goalPointText(point, language)] : [])).join("; "),
    note: ({ data = [] }) => data.flatMap(({ note }) => note ?? []).join("; "),
    recorded: ({ recordedAt = "" }) => recordedAt,
    empty: () => "",
  };
}

/**
 * The columns of an exported log: dates and 24-hour times that any program reads, words in the page's language.
 * @param template her district's columns; all of them under Pushpin's own headings without one
 */
export function sessionColumns(
  t: Translate<SessionsWord>,
  { words, language }: { words: SessionWords; language: Language },
  template?: readonly TemplateColumn[],
): TextColumn<ExportedLine>[] {
  const cells = cellsOf(t, words, language);
  const own = LOG_COLUMNS.flatMap((column) => (column === "empty" ? [] : [{ column, header: t(`column.${column}`) }]));
  return (template ?? own).map(({ column, header }) => ({ header, cell: cells[column] }));
}
