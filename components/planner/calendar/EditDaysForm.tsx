import type { DayRun } from "../../../lib/core/school-calendar/day-runs";
import { meaningOfDay } from "../../../lib/core/school-calendar/propose-days";
import type { BellSchedule } from "../../../lib/core/school-calendar/school-day";
import { SelectField } from "../../ui/Field";
import { FormFooter } from "../FormFooter";
import { RecordFormFrame } from "../RecordFormFrame";
import { usePage } from "../page-context";
import { useDrafts } from "../drafts";
import { useCalendarScreen } from "./use-calendar-screen";
import { useRecordForm } from "../use-record-form";
import { DaysFields } from "./DaysFields";
import { daysOfDraft, draftErrors, type DaysDraft } from "./days-draft";
import { draftOfMeaning } from "./meaning-draft";
import { useCalendarWords } from "./use-calendar-words";

/** The key of the line that a closed form belongs to, to return the focus to it. */
export type ClosedDays = Pick<DaysDraft, "siteId" | "from" | "kind">;

interface EditDaysFormProps {
  run: DayRun;
  /** The text of the line: meaning and dates. */
  name: string;
  /** Bell schedules of every site, since the days may move to another. */
  bellSchedules: readonly BellSchedule[];
  onClosed: (closed: ClosedDays) => void;
}

export const editKey = ({ ids }: DayRun): string => `calendar:edit:${ids[0]}`;

/** The form of a line of the list: its dates, its site, and its meaning. */
export function EditDaysForm({ run, name, bellSchedules, onClosed }: EditDaysFormProps) {
  const { announce } = usePage();
  const { save, caseload } = useCalendarScreen();
  const drafts = useDrafts();
  const c = useCalendarWords();
  const { first, from, to, ids } = run;
  const isFromFile = first.source === "ics";
  const initial: DaysDraft = {
    ...draftOfMeaning(meaningOfDay(first)),
    ...{ siteId: first.siteId, from, to: to === from ? "" : to, title: first.title },
  };
  const form = useRecordForm<DaysDraft>({
    draftKey: editKey(run),
    initial,
    check: (draft) => draftErrors(draft, bellSchedules),
    save: async (draft) => save("changeSchoolDays", { ...daysOfDraft(draft), ids }),
    onSaved(draft) {
      announce(c("days.changed"));
      onClosed(draft);
    },
  });
  return (
    <RecordFormFrame form={form} takesFocus class="pp-panel pp-stack" label={c("days.edit.title", { name })}>
      <h3>{c("days.edit.title", { name })}</h3>
      <DaysFields form={form} bellSchedules={bellSchedules} hasNote={!isFromFile}>
        {caseload.sites.length > 1 && (
          <SelectField
            label={c("site")}
            value={form.draft.siteId}
            options={caseload.sites.map(({ id, name: siteName }) => ({ value: id, label: siteName }))}
            onChange={(siteId) => form.change({ siteId, bellScheduleId: "" })}
          />
        )}
      </DaysFields>
      {isFromFile && <p class="pp-soft-text">{c("days.edit.file", { file: first.sourceName ?? "" })}</p>}
      <FormFooter
        form={form}
        onCancel={() => {
          drafts.drop(editKey(run));
          onClosed(initial);
        }}
      />
    </RecordFormFrame>
  );
}
