import type { Implementation } from "../../contracts/contract";
import type { schoolCalendarContract } from "../../contracts/school-calendar";
import { ok } from "../../core/result";
import { done, found } from "../answer";
import type { Ports } from "../ports";
import {
  addSchoolDays,
  changeSchoolDays,
  importSchoolCalendar,
  previewSchoolCalendar,
  removeBellSchedule,
  removeRotation,
  removeSchoolDays,
  saveBellSchedule,
  saveRotation,
  schoolCalendarView,
} from "./school-calendar";

/** Answers the requests on schools' calendars. */
export const schoolCalendarRequests = {
  loadSchoolCalendar: async (ports) => ok(await schoolCalendarView(ports)),
  previewSchoolCalendar: async (ports, file) => found(await previewSchoolCalendar(ports, file)),
  importSchoolCalendar,
  addSchoolDays,
  changeSchoolDays,
  removeSchoolDays: async (ports, { ids }) => done(removeSchoolDays(ports, ids)),
  saveBellSchedule,
  removeBellSchedule: async (ports, { id }) => removeBellSchedule(ports, id),
  saveRotation,
  removeRotation: async (ports, { id }) => done(removeRotation(ports, id)),
} satisfies Implementation<typeof schoolCalendarContract, Ports>;
