import card from "../window-card/card.css?inline";
import list from "../window-card/window-list.css?inline";
import dialog from "./dialog.css?inline";
import panel from "./panel.css?inline";
import { floatingStyle } from "./styles";

/** Style of the card, and of the list of windows behind a count. */
export const cardStyle = floatingStyle + list + dialog + card;
/** Style of the pill's panel, added to the pill's own. */
export const panelStyle = list + panel;
