import type { Site } from "../../../lib/core/caseload/records";
import { validateSite } from "../../../lib/core/caseload/validate";
import { formatClock, parseClock } from "../../../lib/core/time/interval";
import { FieldList } from "../FieldList";
import { FormFooter } from "../FormFooter";
import { RecordFormFrame } from "../RecordFormFrame";
import { usePage } from "../page-context";
import { useCalendarScreen } from "./use-calendar-screen";
import { useRecordForm } from "../use-record-form";
import { useCalendarWords } from "./use-calendar-words";

interface HoursDraft {
  startMinute: string;
  endMinute: string;
}

/** Edits when a school begins and ends on usual days; both fields are empty while unknown. */
export function SchoolHoursForm({ site }: { site: Site }) {
  const { announce } = usePage();
  const { save, caseload } = useCalendarScreen();
  const c = useCalendarWords();
  const siteOf = ({ startMinute, endMinute }: HoursDraft): Site => {
    const { hours: _before, ...plain } = site;
    if (startMinute === "" && endMinute === "") return plain;
    return {
      ...plain,
      hours: { startMinute: parseClock(startMinute) ?? NaN, endMinute: parseClock(endMinute) ?? NaN },
    };
  };
  const form = useRecordForm<HoursDraft>({
    draftKey: `calendar:hours:${site.id}`,
    initial: {
      startMinute: site.hours ? formatClock(site.hours.startMinute) : "",
      endMinute: site.hours ? formatClock(site.hours.endMinute) : "",
    },
    check: (draft) =>
      validateSite(siteOf(draft), caseload.sites).map((error) => ({
        ...error,
        field: error.field.replace("hours.", ""),
      })),
    save: async (draft) => save("saveSite", siteOf(draft)),
    onSaved: () => announce(c("hours.saved")),
  });
  return (
    <RecordFormFrame form={form} class="pp-stack planner-narrow-form" label={c("hours.title")}>
      <div class="planner-pair">
        <FieldList
          form={form}
          fields={[
            { name: "startMinute", control: "time", label: c("hours.from") },
            { name: "endMinute", control: "time", label: c("hours.to") },
          ]}
        />
      </div>
      <FormFooter form={form} />
    </RecordFormFrame>
  );
}
