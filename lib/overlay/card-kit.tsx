import { render } from "preact";
import { cardStyle } from "../../components/overlay/card-style";
import { FloatingView, type FloatingActions, type FloatingPicture } from "../../components/overlay/FloatingView";
import { StatusPanel, type PanelProps } from "../../components/overlay/StatusPanel";
import { trapTab } from "../../components/overlay/focus-trap";
import { CardControl, type CardParts } from "./card-control";

/** All that a calendar page needs only once a card is opened. It has its own renderer, for its own hosts. */
export interface CardKit {
  control(parts: CardParts): CardControl;
  css: string;
  /** Null takes the view off its mount point. */
  draw(mountPoint: HTMLElement, view: { picture: FloatingPicture; actions: FloatingActions } | null): void;
  /** The panel above the pill, in the pill's own host. Null takes it off. */
  drawPanel(place: Element, panel: PanelProps | null): void;
  trapTab(root: ShadowRoot, event: KeyboardEvent): void;
}

export const cardKit: CardKit = {
  control: (parts) => new CardControl(parts),
  css: cardStyle,
  draw: (mountPoint, view) => render(view && <FloatingView {...view} />, mountPoint),
  drawPanel: (place, panel) => render(panel && <StatusPanel {...panel} />, place),
  trapTab,
};
