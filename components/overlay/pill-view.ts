import type { DrawnWindow } from "../../lib/contracts/overlay-week";
import type { OverlayStatus } from "../../lib/i18n/overlay-words";

/** What the pill and its panel show. */
export interface PillView {
  status: OverlayStatus | null;
  /** The drawn windows, in time order. */
  windows: readonly DrawnWindow[];
  moreCount: number;
  isOn: boolean;
  /** True while only the next few suggestions are drawn. */
  isOnlyNext: boolean;
  isOpen: boolean;
  /** True while the pill is shrunk to its pin. */
  isSmall: boolean;
  /** False until the card script is loaded, which draws the panel. */
  hasPanel: boolean;
}

/** The actions of the panel. */
export interface PanelActions {
  shrink(): void;
  switchTo(isOn: boolean): void;
  showOnlyNext(isOnlyNext: boolean): void;
  open(window: DrawnWindow): void;
}

export interface PillActions extends PanelActions {
  toggle(): void;
}
