import type { WorkingHours } from "../../../lib/core/caseload/records";
import { Notice } from "../../ui/Notice";
import { FailureNotice } from "../FailureNotice";
import { usePage } from "../page-context";
import { useAnswer } from "../use-answer";
import { VisitLines } from "../VisitLines";

/** Booked visits that hours not saved yet would leave outside her working time, with what to do about them. */
export function HoursVisits({ hours }: { hours: WorkingHours[] }) {
  const { t } = usePage();
  const { value: visits, failure } = useAnswer("loadVisitsOutsideHours", { workingHours: hours });
  if (failure) return <FailureNotice failure={failure} />;
  if (!visits || visits.length === 0) return null;
  return (
    <Notice tone="warn" isNews>
      <p>{t("hours.visits", { count: visits.length })}</p>
      <VisitLines visits={visits} />
    </Notice>
  );
}
