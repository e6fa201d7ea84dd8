import { expect, test } from "vitest";
import { draftOfHours, errorsByDay, hoursOfDraft } from "../../../../components/planner/settings/hours-draft";
import { validateWorkingHours } from "../../../../lib/core/caseload/validate";
import { aCaseload, LINCOLN, MAPLE } from "../sample-caseload";

const SITES = [LINCOLN, MAPLE];
const SITE_IDS = ["lincoln", "maple"];

test("saved hours come back as they were", () => {
  const { workingHours } = aCaseload();
  expect(hoursOfDraft(draftOfHours(workingHours, SITE_IDS), SITE_IDS)).toEqual(workingHours);
});

test("hours at a site that was removed meanwhile are not sent", () => {
  const draft = draftOfHours(aCaseload().workingHours, SITE_IDS);
  expect(hoursOfDraft(draft, ["maple"]).map(({ siteId }) => siteId)).toEqual(["maple"]);
});

test("an error stands at the day it belongs to, whatever its place among the ticked ones", () => {
  const draft = draftOfHours(aCaseload().workingHours, SITE_IDS);
  draft.days["lincoln|TU"] = { works: true, from: "09:00", to: "08:00" };
  draft.days["maple|WE"] = { works: true, from: "", to: "15:00" };
  const hours = hoursOfDraft(draft, SITE_IDS);
  expect(errorsByDay(validateWorkingHours(hours, SITES), hours)).toEqual([
    { field: "lincoln|TU.endMinute", code: "end-before-start" },
    { field: "maple|WE.startMinute", code: "not-a-time" },
  ]);
});
