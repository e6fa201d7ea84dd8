import { useCallback, useEffect, useMemo, useState } from "preact/hooks";
import type { Answer } from "../../../lib/contracts/contract";
import type { Failure } from "../../../lib/contracts/failure";
import type { Caseload } from "../../../lib/contracts/caseload";
import type { SuggestionList } from "../../../lib/contracts/suggestion-list";
import type { StudentExplanation } from "../../../lib/core/suggest/explain-student";
import { mondayOf, type IsoDate } from "../../../lib/core/time/iso-date";
import type { PanelActions } from "../../sidepanel/panel-actions";
import { usePlannerClient, type SaveOnly } from "../planner-client";

/** The week that is shown, and what can be done with its windows. */
export interface ShownWeek {
  /** Null until it was loaded. While another week is loaded, and where that fails, the week before stays. */
  list: SuggestionList | null;
  /** Why the week that she chose can't be shown. */
  failure: Failure | null;
  /** Shows the week of a day. */
  onWeek: (date: IsoDate) => void;
  actions: PanelActions;
  save: SaveOnly<"answerAbsence">;
  caseload: Pick<Caseload, "students" | "classes" | "sites">;
  /** Explains why a student's minutes are not covered in the shown week. */
  explain: (studentId: string) => Promise<Answer<StudentExplanation>>;
}

/**
 * Shows the week that the calendar page showed last, or another one that she chose, and acts on its windows.
 * @param current the week that the calendar page showed last
 */
export function useWeekScreen(current: SuggestionList | null): ShownWeek {
  const { ask, save, caseload, actions: pageActions } = usePlannerClient();
  const { bookWindow } = pageActions;
  const [chosen, setChosen] = useState<IsoDate | null>(null);
  const [list, setList] = useState<SuggestionList | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [tries, setTries] = useState(0);
  // Loaded again whenever the records or the current week change, and when she presses the button again.
  useEffect(() => {
    let isWanted = true;
    if (chosen !== null)
      void ask("loadSuggestions", { date: chosen }).then((answer) => {
        if (!isWanted) return;
        setFailure(answer.ok ? null : answer.failure);
        if (answer.ok) setList(answer.value);
      });
    return () => {
      isWanted = false;
    };
  }, [ask, chosen, caseload, current, tries]);
  const actions = useMemo(
    (): PanelActions => ({
      askCard: (windowId) => ask("loadCard", { windowId }),
      book: bookWindow,
      decline: (windowId, choice) => ask("declineWindow", { windowId, choice }),
      removeDeclines: (declineIds) => ask("removeDeclines", { declineIds }),
      removeBooking: (bookingId) => ask("removeBooking", { bookingId }),
      actOnVisit: (visitId, act) => ask("actOnVisit", { visitId, act }),
      actOnDate: (wanted) => ask("actOnDate", wanted),
      answerAbsence: (title, isAway) => ask("answerAbsence", { title, isAway }),
    }),
    [ask, bookWindow],
  );
  const shown = list ?? current;
  const day = shown?.days[0];
  const explain = useCallback(
    async (studentId: string) => ask("explainStudent", { studentId, date: day ?? "" }),
    [ask, day],
  );
  const onWeek = (date: IsoDate): void => {
    const isCurrent = current?.days.includes(mondayOf(date)) ?? false;
    setChosen(isCurrent ? null : date);
    setTries((count) => count + 1);
    if (!isCurrent) return;
    setList(null);
    setFailure(null);
  };
  return { list: shown, failure, onWeek, actions, save, caseload, explain };
}
