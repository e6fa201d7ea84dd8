/*
 * The parts of the popup that its first picture does not need, with their words. The page loads them as a script of
 * their own right after that picture: the import in entrypoints/popup is the only one that is not of types.
 */
export { areaText } from "../../lib/i18n/judgement";
export { AddSession } from "./AddSession";
export { ErrandList } from "./ErrandList";
export { GoalPointFields } from "./GoalPointFields";
export { MarkDetails } from "./MarkDetails";
export { NextActions } from "./NextActions";
export { OtherPlans } from "./OtherPlans";
export { TouchBases } from "./TouchBases";
