import type { ComponentChildren } from "preact";
import type { BellSchedule } from "../../../lib/core/school-calendar/school-day";
import { TextField } from "../../ui/Field";
import { usePlanner } from "../planner-context";
import type { RecordForm } from "../use-record-form";
import { DateField } from "./DateField";
import type { DaysDraft } from "./days-draft";
import { MeaningFields } from "./MeaningFields";
import { useCalendarWords } from "./use-calendar-words";

interface DaysFieldsProps {
  form: RecordForm<DaysDraft>;
  bellSchedules: readonly BellSchedule[];
  /** False when the title comes from a file. */
  hasNote: boolean;
  children?: ComponentChildren;
}

/** Fields for one date or a range, a note, and the meaning. */
export function DaysFields({ form, bellSchedules, hasNote, children }: DaysFieldsProps) {
  const { t } = usePlanner();
  const c = useCalendarWords();
  const { draft, change, errorAt } = form;
  return (
    <>
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
        {hasNote && (
          <TextField
            label={c("type.note")}
            mark={t("form.optional")}
            hint={c("type.note.hint")}
            value={draft.title}
            onChange={(title) => change({ title })}
          />
        )}
      </div>
      <div class="planner-quad">
        <MeaningFields
          draft={draft}
          bellSchedules={bellSchedules.filter(({ siteId }) => siteId === draft.siteId)}
          change={change}
          errorAt={errorAt}
        />
        {children}
      </div>
    </>
  );
}
