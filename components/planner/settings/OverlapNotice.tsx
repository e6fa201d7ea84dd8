import { hoursAtTwoSites } from "../../../lib/core/caseload/hours-at-two-sites";
import type { Site, WorkingHours } from "../../../lib/core/caseload/records";
import { formatTimeRange } from "../../../lib/i18n/format";
import { Notice } from "../../ui/Notice";
import { usePage } from "../page-context";

/** Warns of times at which her hours have her at two schools at once; they can be saved all the same. */
export function OverlapNotice({ hours, sites }: { hours: readonly WorkingHours[]; sites: readonly Site[] }) {
  const { t, language } = usePage();
  const found = hoursAtTwoSites(hours, sites);
  if (found.length === 0) return null;
  return (
    <Notice tone="warn" isNews>
      <p>{t("hours.overlap")}</p>
      <ul class="planner-notes">
        {found.map(({ weekday, sites: [one, other], ...time }) => (
          <li key={`${weekday} ${one.id} ${other.id}`}>
            {t("hours.overlap.day", {
              day: t(`weekday.${weekday}`),
              time: formatTimeRange(time, language),
              one: one.name,
              other: other.name,
            })}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
