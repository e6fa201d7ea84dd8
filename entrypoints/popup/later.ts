/** What the popup loads after it has drawn itself. */
export * as parts from "../../components/popup/later";
export { followFolder } from "../sidepanel/follow-folder";
