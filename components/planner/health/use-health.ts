import { useEffect, useMemo, useState } from "preact/hooks";
import type { Failure } from "../../../lib/contracts/failure";
import type { CalendarHealth } from "../../../lib/core/health/calendar-health";
import { healthWords, type HealthWords } from "../../../lib/i18n/calendar-health";
import { usePlanner } from "../planner-context";

interface LoadedHealth {
  calendars: CalendarHealth[] | null;
  failure: Failure | null;
}

/** Fetches how well the calendars were read, again after each new caseload. */
export function useCalendarHealth(): LoadedHealth {
  const { requests, caseload } = usePlanner();
  const [loaded, setLoaded] = useState<LoadedHealth>({ calendars: null, failure: null });
  useEffect(() => {
    let isWanted = true;
    void requests.ask("loadCalendarHealth", null).then((answer) => {
      if (!isWanted) return;
      setLoaded((before) =>
        answer.ok
          ? { calendars: answer.value, failure: null }
          : { calendars: before.calendars, failure: answer.failure },
      );
    });
    return () => {
      isWanted = false;
    };
  }, [requests, caseload]);
  return loaded;
}

/** Gives the texts of this screen. */
export function useHealthWords(): HealthWords {
  const { language } = usePlanner();
  return useMemo(() => healthWords(language), [language]);
}
