import colours from "../ui/colours.css?inline";
import card from "../window-card/card.css?inline";
import list from "../window-card/window-list.css?inline";
import dialog from "./dialog.css?inline";
import frame from "./frame.css?inline";
import panel from "./panel.css?inline";

/** Style of the extension's page in the frame. */
export const frameStyle = colours + frame + list + dialog + card + panel;
