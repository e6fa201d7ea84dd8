/** What the popup loads after it has drawn itself. */
export { NextActions } from "../../components/popup/NextActions";
export { followFolder } from "../sidepanel/follow-folder";
