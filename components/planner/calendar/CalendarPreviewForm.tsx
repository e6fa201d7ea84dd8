import type { ProposedDays } from "../../../lib/core/school-calendar/propose-days";
import type { BellSchedule } from "../../../lib/core/school-calendar/school-day";
import type { LevelTime } from "../../../lib/core/school-calendar/title-times";
import { formatClock } from "../../../lib/core/time/interval";
import { foreignText } from "../../../lib/i18n/foreign-text";
import { formatShortDay, formatTime } from "../../../lib/i18n/format";
import { Button } from "../../ui/Button";
import { CheckField, SelectField } from "../../ui/Field";
import { Notice } from "../../ui/Notice";
import { FailureNotice } from "../FailureNotice";
import { RecordFormFrame } from "../RecordFormFrame";
import { usePage } from "../page-context";
import { useCalendarScreen } from "./use-calendar-screen";
import { useRecordForm } from "../use-record-form";
import {
  confirmedCount,
  decidedDays,
  draftOfPreview,
  errorsByTitle,
  importErrors,
  type ImportDraft,
  type PendingCalendar,
  type TitleDraft,
} from "./import-draft";
import { MeaningFields } from "./MeaningFields";
import { useCalendarWords } from "./use-calendar-words";

interface CalendarPreviewFormProps {
  siteId: string;
  bellSchedules: readonly BellSchedule[];
  pending: PendingCalendar;
  draftKey: string;
  onClose: () => void;
}

/** Lists every title of a school calendar with its recognised meaning, to be confirmed, changed or left out. */
export function CalendarPreviewForm(props: CalendarPreviewFormProps) {
  const { siteId, bellSchedules, pending, draftKey, onClose } = props;
  const { announce } = usePage();
  const { save } = useCalendarScreen();
  const c = useCalendarWords();
  const { preview, sourceName } = pending;
  const form = useRecordForm<ImportDraft>({
    draftKey,
    initial: draftOfPreview(preview),
    check: (draft) => importErrors(decidedDays(preview, draft), bellSchedules),
    save: async (draft) => {
      const days = decidedDays(preview, draft);
      const outcome = await save("importSchoolCalendar", { siteId, sourceName, days });
      return outcome?.code === "invalid-fields" ? { ...outcome, errors: errorsByTitle(outcome.errors, days) } : outcome;
    },
    onSaved: (draft) => {
      announce(c("import.done", { count: confirmedCount(decidedDays(preview, draft)) }));
      onClose();
    },
  });
  const { recognised, unrecognised, gone } = preview;
  const row = (proposed: ProposedDays) => (
    <TitleRow
      key={proposed.key}
      proposed={proposed}
      draft={form.draft.titles[proposed.key]!}
      bellSchedules={bellSchedules}
      errorAt={(field) => form.errorAt(`titles.${proposed.key}.${field}`)}
      onChange={(patch) => {
        const { titles } = form.draft;
        form.change({ titles: { ...titles, [proposed.key]: { ...titles[proposed.key]!, ...patch } } });
      }}
    />
  );
  return (
    <RecordFormFrame form={form} class="pp-stack" label={c("import.file", { file: sourceName })}>
      {recognised.length === 0 && (
        <Notice tone="warn" isNews>
          <p>{c("import.nothing")}</p>
        </Notice>
      )}
      {recognised.map(row)}
      {unrecognised.length > 0 && (
        <details class="planner-help">
          <summary>{c("import.unrecognised", { count: unrecognised.length })}</summary>
          <p>{c("import.unrecognised.text")}</p>
          {unrecognised.map(row)}
        </details>
      )}
      {gone.length > 0 && <GoneNotice gone={gone} />}
      {form.failure && <FailureNotice failure={form.failure} />}
      <div class="pp-row">
        <Button look="primary" type="submit" isBusy={form.isBusy}>
          {c("import.confirm", { count: confirmedCount(decidedDays(preview, form.draft)) })}
        </Button>
        <Button onPress={onClose}>{c("import.cancel")}</Button>
      </div>
    </RecordFormFrame>
  );
}

/** Names the titles of an earlier import that the file no longer has. */
function GoneNotice({ gone }: { gone: PendingCalendar["preview"]["gone"] }) {
  const c = useCalendarWords();
  return (
    <Notice tone="warn">
      <p>{c("import.gone", { count: gone.length })}</p>
      <ul>
        {gone.map(({ title, dates }) => (
          <li key={title}>
            {foreignText(title)} <Dates dates={dates} />
          </li>
        ))}
      </ul>
    </Notice>
  );
}

interface TitleRowProps {
  proposed: ProposedDays;
  draft: TitleDraft;
  bellSchedules: readonly BellSchedule[];
  errorAt: (field: string) => string | undefined;
  onChange: (patch: Partial<TitleDraft>) => void;
}

function TitleRow({ proposed, draft, bellSchedules, errorAt, onChange }: TitleRowProps) {
  const c = useCalendarWords();
  const { title, dates, meaning, isNew } = proposed;
  return (
    <fieldset class="pp-panel calendar-title">
      <legend class="planner-legend">
        {foreignText(title)} {isNew && <span class="pp-tag">{c("import.new")}</span>}
      </legend>
      <Dates dates={dates} />
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
function Dates({ dates }: { dates: readonly string[] }) {
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
