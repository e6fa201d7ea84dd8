import type { Answered, CardRequests } from "../window-card/open-card";

/** What can be done from the list: with a window, and with an all-day event that may take her away. None rejects. */
export interface PanelActions extends CardRequests {
  answerAbsence: (title: string, isAway: boolean | null) => Promise<Answered<null>>;
}
