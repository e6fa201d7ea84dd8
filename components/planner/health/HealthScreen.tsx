import "./health.css";
import type { CalendarHealth } from "../../../lib/core/health/calendar-health";
import type { VaultHealth } from "../../../lib/core/vault/vault-health";
import { FailureNotice } from "../FailureNotice";
import type { Reader } from "../contracts";
import { ScreenHeading } from "../ScreenHeading";
import { useAnswer } from "../use-answer";
import { CalendarSection } from "./CalendarSection";
import { RepairSection } from "./RepairSection";
import { OverrideSection } from "./OverrideSection";
import { useHealthWords } from "./use-health-words";

interface HealthScreenProps {
  reader: Reader;
  /** Null until it is known. */
  vaultHealth: VaultHealth | null;
}

/** "Is my calendar readable?": the last reading of each calendar, and what helps when there is none. */
export function HealthScreen({ reader, vaultHealth }: HealthScreenProps) {
  const h = useHealthWords();
  const { value: calendars, failure } = useAnswer("loadCalendarHealth", null);
  return (
    <div class="pp-stack health-screen">
      <ScreenHeading title={h("title")} />
      <p class="pp-soft-text">{h("intro")}</p>
      {failure && <FailureNotice failure={failure} />}
      {!calendars && !failure && <p class="pp-soft-text">{h("loading")}</p>}
      {calendars &&
        inOrder(reader.vendors, calendars).map((vendor) => (
          <CalendarSection
            key={vendor}
            vendor={vendor}
            health={calendars.find((calendar) => calendar.vendor === vendor)}
          />
        ))}
      {vaultHealth && <RepairSection damaged={vaultHealth.damaged} />}
      <OverrideSection />
    </div>
  );
}

/** Lists the calendars that she uses, the one last read first, then the other supported ones. */
function inOrder(vendors: readonly CalendarHealth["vendor"][], calendars: readonly CalendarHealth[]) {
  return [...new Set([...calendars.map(({ vendor }) => vendor), ...vendors])];
}
