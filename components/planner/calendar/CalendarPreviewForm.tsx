import type { ProposedDays } from "../../../lib/core/school-calendar/propose-days";
import type { BellSchedule } from "../../../lib/core/school-calendar/school-day";
import { foreignText } from "../../../lib/i18n/foreign-text";
import { Button } from "../../ui/Button";
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
} from "./import-draft";
import { useCalendarWords } from "./use-calendar-words";
import { TitleRow, Dates } from "./PreviewTitleRow";

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
