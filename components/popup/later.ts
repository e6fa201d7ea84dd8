/*
 * The parts of the popup that its first picture does not need, with their words. The page loads them as a script of
 * their own right after that picture: entrypoints/popup alone imports more than their types.
 */
export { areaText } from "../../lib/i18n/judgement";
export { AddSession } from "./AddSession";
export { ErrandList } from "./ErrandList";
export { GoalPointFields } from "./GoalPointFields";
export { MarkDetails } from "./MarkDetails";
export { NextActions } from "./NextActions";
export { OtherPlans } from "./OtherPlans";
export { TouchBases } from "./TouchBases";
