import type { Failure } from "../../lib/contracts/failure";
import type { Result } from "../../lib/core/result";
import type { CardRequests } from "../window-card/open-card";

/** What can be done from the list: with a window, and with an all-day event that may take her away. None rejects. */
export interface PanelActions extends CardRequests {
  answerAbsence: (title: string, isAway: boolean | null) => Promise<Result<null, Failure>>;
}
