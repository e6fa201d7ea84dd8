import colours from "../ui/colours.css?inline";
import day from "./day.css?inline";
import floating from "./floating.css?inline";
import ground from "./ground.css?inline";

/** Style of a layer on a day column. */
export const dayStyle = colours + ground + day;
/** Style of what floats over the page: the pill, and the base of the card's style. */
export const floatingStyle = colours + ground + floating;
