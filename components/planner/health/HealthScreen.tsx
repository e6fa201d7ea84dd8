import type { CalendarHealth } from "../../../lib/core/health/calendar-health";
import { FailureNotice } from "../FailureNotice";
import type { Preferences } from "../contracts";
import { usePlanner } from "../planner-context";
import { ScreenHeading } from "../ScreenHeading";
import { CalendarSection } from "./CalendarSection";
import { RepairSection } from "./RepairSection";
import { OverrideSection } from "./OverrideSection";
import { useCalendarHealth, useHealthWords } from "./use-health";

/** "Is my calendar readable?": the last reading of each calendar, and what helps when there is none. */
export function HealthScreen({ preferences }: { preferences: Preferences }) {
  const h = useHealthWords();
  const { reader } = usePlanner();
  const { calendars, failure } = useCalendarHealth();
  return (
    <div class="pp-stack health-screen">
      <ScreenHeading title={h("title")} />
      <p class="pp-soft-text">{h("intro")}</p>
      {failure && <FailureNotice failure={failure} />}
      {!calendars && !failure && <p class="pp-soft-text">{h("loading")}</p>}
      {calendars &&
        inOrder(reader.sites, calendars).map((site) => (
          <CalendarSection key={site} site={site} health={calendars.find((calendar) => calendar.site === site)} />
        ))}
      <RepairSection />
      <OverrideSection overrides={preferences.overrides} />
    </div>
  );
}

/** Lists the calendars that she uses, the one last read first, then the other supported ones. */
function inOrder(sites: readonly CalendarHealth["site"][], calendars: readonly CalendarHealth[]) {
  return [...new Set([...calendars.map(({ site }) => site), ...sites])];
}
