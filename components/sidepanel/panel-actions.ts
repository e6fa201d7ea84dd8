import type { CardRequests } from "../window-card/open-card";

/** What can be done with a window of the list. None of them rejects. */
export type PanelActions = CardRequests;
