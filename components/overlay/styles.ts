import colours from "../ui/colours.css?inline";
import day from "./day.css?inline";
import floating from "./floating.css?inline";
import frameHost from "./frame-host.css?inline";
import ground from "./ground.css?inline";

/** Style of a layer on a day column. */
export const dayStyle = colours + ground + day;
/** Style of the pill. */
export const pillStyle = colours + ground + floating;
/** Style of the host of a frame; the page in the frame has its own. */
export const frameHostStyle = frameHost;
