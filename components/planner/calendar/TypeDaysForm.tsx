import type { FieldError } from "../../../lib/core/caseload/field-error";
import type { BellSchedule } from "../../../lib/core/school-calendar/school-day";
import type { TypedDays } from "../../../lib/core/school-calendar/school-calendar-view";
import { daysOfRange, validateDates, validateMeaning } from "../../../lib/core/school-calendar/validate-school-day";
import { TextField } from "../../ui/Field";
import { FormFooter } from "../FormFooter";
import { RecordFormFrame } from "../RecordFormFrame";
import { usePlanner } from "../planner-context";
import { useRecordForm } from "../use-record-form";
import { DateField } from "./DateField";
import { draftOfMeaning, meaningOfDraft, type MeaningDraft } from "./meaning-draft";
import { MeaningFields } from "./MeaningFields";
import { useCalendarWords } from "./use-calendar-words";

interface TypeDaysDraft extends MeaningDraft {
  from: string;
  to: string;
  title: string;
}

/** One date, or a range, that runs differently. */
export function TypeDaysForm({ siteId, bellSchedules }: { siteId: string; bellSchedules: readonly BellSchedule[] }) {
  const { t, actions, announce } = usePlanner();
  const c = useCalendarWords();
  const typed = (draft: TypeDaysDraft): TypedDays => ({
    siteId,
    from: draft.from,
    to: draft.to || draft.from,
    title: draft.title,
    meaning: meaningOfDraft(draft) ?? { kind: "no-school" },
  });
  const form = useRecordForm<TypeDaysDraft>({
    draftKey: `calendar:days:${siteId}`,
    initial: { ...draftOfMeaning({ kind: "no-school" }), from: "", to: "", title: "" },
    check: (draft) => [
      ...datesErrors(draft, validateDates(typed(draft))),
      ...validateMeaning(typed(draft).meaning, bellSchedules),
    ],
    save: async (draft) => actions.typeSchoolDays(typed(draft)),
    onSaved: (draft) => announce(c("type.saved", { count: daysOfRange(typed(draft)).length })),
  });
  const { draft, change, errorAt } = form;
  return (
    <RecordFormFrame form={form} class="pp-panel pp-stack" label={c("type.title")}>
      <div class="planner-quad">
        <DateField
          label={c("type.from")}
          value={draft.from}
          error={errorAt("from")}
          onChange={(from) => change({ from })}
        />
        <DateField
          label={c("type.to")}
          mark={t("form.optional")}
          hint={c("type.to.hint")}
          value={draft.to}
          error={errorAt("to")}
          onChange={(to) => change({ to })}
        />
        <TextField
          label={c("type.note")}
          mark={t("form.optional")}
          hint={c("type.note.hint")}
          value={draft.title}
          onChange={(title) => change({ title })}
        />
      </div>
      <div class="planner-quad">
        <MeaningFields draft={draft} bellSchedules={bellSchedules} change={change} errorAt={errorAt} />
      </div>
      <FormFooter form={form} />
    </RecordFormFrame>
  );
}

/** An empty last day is no error of its own: it means the first one. */
function datesErrors(draft: TypeDaysDraft, errors: FieldError[]): FieldError[] {
  return draft.to === "" ? errors.filter(({ field }) => field !== "to") : errors;
}
