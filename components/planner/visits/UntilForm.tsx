import type { VisitLine } from "../../../lib/contracts/visits";
import type { FieldError } from "../../../lib/core/caseload/field-error";
import { isIsoDate } from "../../../lib/core/time/iso-date";
import { formatShortDay } from "../../../lib/i18n/format";
import { Button } from "../../ui/Button";
import { FailureNotice } from "../FailureNotice";
import { FieldList } from "../FieldList";
import { RecordFormFrame } from "../RecordFormFrame";
import { usePage } from "../page-context";
import { useRecordForm } from "../use-record-form";
import { useVisitsScreen, useVisitsWords } from "./use-visits-screen";

/** Ends a series earlier or later. */
export function UntilForm({ visit }: { visit: VisitLine }) {
  const { language, announce } = usePage();
  const t = useVisitsWords();
  const { save } = useVisitsScreen();
  const form = useRecordForm<{ until: string }>({
    draftKey: `visit-until:${visit.id}`,
    initial: { until: visit.until },
    check: ({ until }): FieldError[] => {
      if (!isIsoDate(until)) return [{ field: "until", code: "not-a-date" }];
      return until < visit.from ? [{ field: "until", code: "end-before-start" }] : [];
    },
    save: async ({ until }) => save("endVisit", { visitId: visit.id, until }),
    onSaved: ({ until }) => announce(t("until.saved", { date: formatShortDay(until, language) })),
  });
  return (
    <RecordFormFrame form={form} class="pp-row visits-until">
      <FieldList form={form} fields={[{ name: "until", control: "date", label: t("until") }]} />
      {form.failure && <FailureNotice failure={form.failure} />}
      {form.isDirty && (
        <Button type="submit" isBusy={form.isBusy}>
          {t("until.save")}
        </Button>
      )}
    </RecordFormFrame>
  );
}
