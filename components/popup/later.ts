/*
 * The parts of the popup that its first rendering does not need, with their words. The page loads them as a separate
 * script right afterwards: only entrypoints/popup may import more than their types.
 */
export { areaText } from "../../lib/i18n/judgement";
export { ClockNotice } from "../ui/ClockNotice";
export { AddSession } from "./AddSession";
export { SendTaskList } from "./SendTaskList";
export { MarkDetails } from "./MarkDetails";
export { NeedList } from "./NeedList";
export { NextActions } from "./NextActions";
export { OverlapNote } from "./OverlapNote";
export { OpenMarks } from "./OpenMarks";
export { OtherPlans } from "./OtherPlans";
export { StudentData } from "./StudentData";
export { TouchBases } from "./TouchBases";
