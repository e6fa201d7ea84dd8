import type { ComponentChildren } from "preact";
import type { BellSchedule } from "../../../lib/core/school-calendar/school-day";
import { FieldList } from "../FieldList";
import { usePage } from "../page-context";
import type { RecordForm } from "../use-record-form";
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
  const { t } = usePage();
  const c = useCalendarWords();
  const mark = t("form.optional");
  return (
    <>
      <div class="planner-quad">
        <FieldList
          form={form}
          fields={[
            { name: "from", control: "date", label: c("type.from") },
            { name: "to", control: "date", label: c("type.to"), mark, hint: c("type.to.hint") },
            ...(hasNote ? [{ name: "title" as const, label: c("type.note"), mark, hint: c("type.note.hint") }] : []),
          ]}
        />
      </div>
      <div class="planner-quad">
        <MeaningFields form={form} bellSchedules={bellSchedules.filter(({ siteId }) => siteId === form.draft.siteId)} />
        {children}
      </div>
    </>
  );
}
