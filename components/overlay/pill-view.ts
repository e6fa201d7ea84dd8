import type { DrawnWindow } from "../../lib/contracts/overlay-week";
import type { OverlayStatus } from "../../lib/i18n/overlay-words";

/** What the pill and its panel show. */
export interface PillView {
  status: OverlayStatus | null;
  /** What is drawn, in time order. */
  windows: readonly DrawnWindow[];
  moreCount: number;
  isOn: boolean;
  /** Only the next few suggestions are drawn. */
  isOnlyNext: boolean;
  isOpen: boolean;
  /** Only the pin is shown. */
  isSmall: boolean;
  /** False until the script that draws the panel is there. */
  hasPanel: boolean;
}

/** What can be done in the panel. */
export interface PanelActions {
  shrink(): void;
  switchTo(isOn: boolean): void;
  showOnlyNext(isOnlyNext: boolean): void;
  open(window: DrawnWindow): void;
}

export interface PillActions extends PanelActions {
  toggle(): void;
}
