import { isForSomeStudents } from "../../../lib/core/school-calendar/for-some-students";
import type { ProposedDays } from "../../../lib/core/school-calendar/propose-days";
import type { BellSchedule } from "../../../lib/core/school-calendar/school-day";
import type { LevelTime } from "../../../lib/core/school-calendar/title-times";
import { formatClock } from "../../../lib/core/time/interval";
import { foreignText } from "../../../lib/i18n/foreign-text";
import { formatShortDay, formatTime } from "../../../lib/i18n/format";
import { CheckField, SelectField } from "../../ui/Field";
import { usePage } from "../page-context";
import type { TitleDraft } from "./import-draft";
import { MeaningFields } from "./MeaningFields";
import { useCalendarWords } from "./use-calendar-words";

interface TitleRowProps {
  proposed: ProposedDays;
  draft: TitleDraft;
  bellSchedules: readonly BellSchedule[];
  errorAt: (field: string) => string | undefined;
  onChange: (patch: Partial<TitleDraft>) => void;
}

export function TitleRow({ proposed, draft, bellSchedules, errorAt, onChange }: TitleRowProps) {
  const c = useCalendarWords();
  const { title, dates, meaning, isNew } = proposed;
  const asksWho = meaning !== null && proposed.state === "open" && isForSomeStudents(title);
  return (
    <fieldset class="pp-panel calendar-title">
      <legend class="planner-legend">
        {foreignText(title)} {isNew && <span class="pp-tag">{c("import.new")}</span>}
      </legend>
      <Dates dates={dates} />
      {asksWho && <p class="pp-soft">{c("import.some")}</p>}
      {meaning !== null && (
        <CheckField label={c("import.use")} isChecked={draft.isUsed} onChange={(isUsed) => onChange({ isUsed })} />
      )}
      {proposed.levels && <LevelChoice levels={proposed.levels} draft={draft} onChange={onChange} />}
      {(draft.isUsed || meaning === null) && (
        <div class="planner-quad">
          <MeaningFields
            form={{
              draft: draft.meaning,
              change: (patch) => onChange({ meaning: { ...draft.meaning, ...patch } }),
              errorAt,
            }}
            bellSchedules={bellSchedules}
            mayBeNothing={meaning === null}
          />
        </div>
      )}
    </fieldset>
  );
}

interface LevelChoiceProps extends Pick<TitleRowProps, "draft" | "onChange"> {
  levels: readonly LevelTime[];
}

/** Asks for the school level when a title gives a time for each; her choice fills in the time at once. */
function LevelChoice({ levels, draft, onChange }: LevelChoiceProps) {
  const { language } = usePage();
  const c = useCalendarWords();
  const field = draft.meaning.kind === "late-start" ? "startMinute" : "endMinute";
  const chosen = levels.findIndex(({ minute }) => formatClock(minute) === draft.meaning[field]);
  return (
    <div class="planner-narrow-form">
      <SelectField
        label={c("import.level")}
        value={draft.isUsed && chosen >= 0 ? String(chosen) : ""}
        options={[
          { value: "", label: c("import.level.none") },
          ...levels.map(({ level, minute }, index) => ({
            value: String(index),
            label: c("import.level.time", { level: level.toUpperCase(), time: formatTime(minute, language) }),
          })),
        ]}
        onChange={(value) => {
          const level = levels[Number(value)];
          if (value === "" || !level) onChange({ isUsed: false, meaning: { ...draft.meaning, [field]: "" } });
          else onChange({ isUsed: true, meaning: { ...draft.meaning, [field]: formatClock(level.minute) } });
        }}
      />
    </div>
  );
}

/** One date; or the number and range of several, with the full list folded away. */
export function Dates({ dates }: { dates: readonly string[] }) {
  const { language } = usePage();
  const c = useCalendarWords();
  const day = (date: string): string => formatShortDay(date, language);
  if (dates.length === 1) return <span class="pp-soft">{day(dates[0]!)}</span>;
  return (
    <details class="planner-help">
      <summary>
        {c("import.days", { count: dates.length })}, {c("range", { from: day(dates[0]!), to: day(dates.at(-1)!) })}
      </summary>
      <p>{dates.map(day).join(" · ")}</p>
    </details>
  );
}
