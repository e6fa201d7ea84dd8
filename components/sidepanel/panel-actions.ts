import type { Failure } from "../../lib/contracts/failure";
import type { Result } from "../../lib/core/result";
import type { CardRequests } from "../window-card/open-card";

/** Actions of the list, on a window and on an all-day event on which she may be away. None of them rejects. */
export interface PanelActions extends CardRequests {
  answerAbsence: (title: string, isAway: boolean | null) => Promise<Result<null, Failure>>;
}
