import { useState } from "preact/hooks";
import type { StudentSessions } from "../../../lib/contracts/sessions";
import type { DistrictForm } from "../../../lib/core/district/district-form";
import { csvText, tabText } from "../../../lib/core/ledger/delimited-text";
import { byTime } from "../../../lib/core/ledger/log-lines";
import { addDays, type IsoDate } from "../../../lib/core/time/iso-date";
import { logTemplateWords } from "../../../lib/i18n/log-templates";
import { sessionWords } from "../../../lib/i18n/session";
import type { Language } from "../../../lib/i18n/translate";
import { Button } from "../../ui/Button";
import { SelectField } from "../../ui/Field";
import * as icons from "../../ui/icons";
import { hashOf } from "../route";
import { usePage } from "../page-context";
import { useAnswer } from "../use-answer";
import { placeCell, sessionColumns, type ExportedLine } from "./session-columns";
import { useSessionsScreen, useSessionsWords } from "./use-sessions-screen";

interface LogExportProps {
  /** They name nobody. */
  rows: StudentSessions["rows"];
  /** The same of what is no session; left out where the district's columns have none for the kind of a line. */
  otherLines: StudentSessions["otherLines"];
  /** Half-open. */
  range: { from: IsoDate; to: IsoDate };
}

type Template = Extract<DistrictForm, { form: "columns" }>;

/** Hands one student's log out: as CSV, for a spreadsheet, as a calendar file, or on paper. */
export function LogExport({ rows, otherLines, range }: LogExportProps) {
  const t = useSessionsWords();
  const { language, announce } = usePage();
  const { copyText, saveTextFile, saveSessionsFile } = useSessionsScreen();
  const templates = (useAnswer("loadDistrictForms", null).value ?? []).flatMap((form): Template[] =>
    form.form === "columns" ? [form] : [],
  );
  const [chosen, choose] = useState("");
  const template = templates.find(({ id }) => id === chosen);
  const columns = sessionColumns(t, { words: sessionWords(language), language }, template?.columns);
  const sessions = rows.map((row): ExportedLine => ({ ...row, kind: "session" }));
  const hasKinds = !template || template.columns.some(({ column }) => column === "kind");
  const lines = hasKinds ? [...sessions, ...otherLines].sort(byTime) : sessions;
  const copy = async (): Promise<void> => {
    const isCopied = await copyText(tabText(lines, columns));
    announce(t(isCopied ? "copied" : "copy.failed"));
  };
  const name = `sessions ${range.from} ${addDays(range.to, -1)}`;
  const saveCalendar = (): void =>
    void saveSessionsFile(`${name}.ics`, [
      ...rows.map((row) => eventOf(row, t(`ics.${row.outcome}`, { minutes: row.minutes }), language)),
      ...otherLines
        .filter(({ kind }) => kind === "touch-base")
        .map((line) => eventOf(line, t("kind.touch-base"), language)),
    ]);
  return (
    <div class="pp-stack sessions-controls">
      <TemplateChoice templates={templates} chosen={template?.id ?? ""} onChange={choose} />
      <div class="pp-row">
        <Button icon={icons.file} onPress={() => saveTextFile(`${name}.csv`, csvText(lines, columns))}>
          {t("csv")}
        </Button>
        <Button icon={icons.copy} onPress={() => void copy()}>
          {t("copy")}
        </Button>
        <Button icon={icons.week} onPress={saveCalendar}>
          {t("ics")}
        </Button>
        <Button icon={icons.print} onPress={() => window.print()}>
          {t("print")}
        </Button>
      </div>
      <span class="pp-soft">{t("csv.note")}</span>
    </div>
  );
}

/** An entry of the calendar file: when and where it was. A place in her own words stays out: it may name somebody. */
function eventOf(
  { sessionId, date, time, place }: Pick<ExportedLine, "sessionId" | "date" | "time" | "place">,
  summary: string,
  language: Language,
) {
  const location = place && "other" in place ? "" : placeCell(place, language);
  return { sessionId, date, summary, ...(time ? { time } : {}), ...(location === "" ? {} : { location }) };
}

interface TemplateChoiceProps {
  templates: readonly Template[];
  chosen: string;
  onChange: (id: string) => void;
}

/** Chooses the columns of the log: Pushpin's own, or one of her district's templates. */
function TemplateChoice({ templates, chosen, onChange }: TemplateChoiceProps) {
  const { language } = usePage();
  const words = logTemplateWords(language);
  return (
    <div class="pp-row planner-begin">
      {templates.length > 0 && (
        <SelectField
          label={words("which")}
          value={chosen}
          options={[
            { value: "", label: words("own") },
            ...templates.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={onChange}
        />
      )}
      <a href={hashOf({ screen: "settings", section: "columns" })}>{words("edit")}</a>
    </div>
  );
}
