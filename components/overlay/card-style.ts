import card from "./card.css?inline";
import inside from "./inside.css?inline";
import panel from "./panel.css?inline";
import { floatingStyle } from "./styles";

/** Style of the card and of the list of a count. */
export const cardStyle = floatingStyle + inside + card;
/** What the pill's panel adds to the style of its place. */
export const panelStyle = inside + panel;
