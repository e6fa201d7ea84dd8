import card from "./card.css?inline";
import { floatingStyle } from "./styles";

/** Style of the card and of the list of a count. */
export const cardStyle = floatingStyle + card;
