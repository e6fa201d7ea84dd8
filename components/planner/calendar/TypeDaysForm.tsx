import type { BellSchedule } from "../../../lib/core/school-calendar/school-day";
import { daysOfRange } from "../../../lib/core/school-calendar/validate-school-day";
import { CheckField } from "../../ui/Field";
import { FormFooter } from "../FormFooter";
import { RecordFormFrame } from "../RecordFormFrame";
import { usePage } from "../page-context";
import { useCalendarScreen } from "./use-calendar-screen";
import { useRecordForm } from "../use-record-form";
import { DaysFields } from "./DaysFields";
import { canBeForAllSites, daysOfDraft, draftErrors, type DaysDraft } from "./days-draft";
import { draftOfMeaning } from "./meaning-draft";
import { useCalendarWords } from "./use-calendar-words";

/** Adds one date, or a range, on which the school runs differently. */
export function TypeDaysForm({ siteId, bellSchedules }: { siteId: string; bellSchedules: readonly BellSchedule[] }) {
  const { announce } = usePage();
  const { save, caseload } = useCalendarScreen();
  const otherSiteIds = caseload.sites.map(({ id }) => id).filter((id) => id !== siteId);
  const c = useCalendarWords();
  const form = useRecordForm<DaysDraft>({
    draftKey: `calendar:days:${siteId}`,
    initial: { ...draftOfMeaning({ kind: "no-school" }), siteId, from: "", to: "", title: "" },
    check: (draft) => draftErrors(draft, bellSchedules),
    save: async (draft) => {
      const isForAll = draft.isForAllSites === true && canBeForAllSites(draft);
      return save("addSchoolDays", { ...daysOfDraft(draft), ...(isForAll ? { otherSiteIds } : {}) });
    },
    onSaved: (draft) => announce(c("type.saved", { count: daysOfRange(daysOfDraft(draft)).length })),
  });
  return (
    <RecordFormFrame form={form} class="pp-panel pp-stack" label={c("type.title")}>
      <DaysFields form={form} bellSchedules={bellSchedules} hasNote />
      {otherSiteIds.length > 0 && canBeForAllSites(form.draft) && (
        <CheckField
          label={c("type.all-sites", { count: otherSiteIds.length + 1 })}
          isChecked={form.draft.isForAllSites === true}
          onChange={(isForAllSites) => form.change({ isForAllSites })}
        />
      )}
      <FormFooter form={form} />
    </RecordFormFrame>
  );
}
