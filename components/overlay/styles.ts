import day from "./day.css?inline";
import floating from "./floating.css?inline";
import tokens from "./tokens.css?inline";

/** Style of a layer on a day column. */
export const dayStyle = tokens + day;
/** Style of what floats over the page: the status, and the ground of the card. */
export const floatingStyle = tokens + floating;
