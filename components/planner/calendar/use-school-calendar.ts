import { useEffect, useState } from "preact/hooks";
import type { Failure } from "../../../lib/contracts/failure";
import type { SchoolCalendarView } from "../../../lib/contracts/school-calendar-view";
import { usePlanner } from "../planner-context";

/** Fetches the school calendars, again after each new caseload. Gives the old ones until the new ones arrive. */
export function useSchoolCalendar(): { view: SchoolCalendarView | null; failure: Failure | null } {
  const { requests, caseload } = usePlanner();
  const [loaded, setLoaded] = useState<{ view: SchoolCalendarView | null; failure: Failure | null }>({
    view: null,
    failure: null,
  });
  useEffect(() => {
    let isWanted = true;
    void requests.ask("loadSchoolCalendar", null).then((answer) => {
      if (!isWanted) return;
      setLoaded((before) =>
        answer.ok ? { view: answer.value, failure: null } : { view: before.view, failure: answer.failure },
      );
    });
    return () => {
      isWanted = false;
    };
  }, [requests, caseload]);
  return loaded;
}
