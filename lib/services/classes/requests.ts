import type { classesContract } from "../../contracts/classes";
import type { Implementation } from "../../contracts/contract";
import { ok } from "../../core/result";
import { correctTitle, importSchedule, removeClass, saveClass } from "../caseload/save-records";
import type { FeedPorts } from "../feeds/read-feed";
import { givingHostBack } from "../feeds/subscribe-class";
import { compareSchedule } from "./compare-schedule";
import { startSchoolYear } from "./start-school-year";
import { visitsOfClass } from "./visits-of-class";
import { pageCalendarEntries, pageCalendars, previewTakeOver, takeOverCalendar } from "./take-over-calendar";

/**
 * Answers the requests on classes and their schedules. Handlers that end a subscription also give up the permission for
 * its host.
 */
export const classesRequests = {
  saveClass,
  removeClass: async (ports, { id }) => givingHostBack(ports, id, async () => removeClass(ports, id)),
  loadVisitsOfClass: async (ports, { id }) => ok(await visitsOfClass(ports, id)),
  compareSchedule: async (ports, schedule) => ok((await compareSchedule(ports, schedule)) ?? null),
  importSchedule: async (ports, schedule) =>
    givingHostBack(ports, schedule.classId, async () => importSchedule(ports, schedule)),
  startSchoolYear,
  correctTitle,
  loadPageCalendars: async (ports) => ok(await pageCalendars(ports)),
  loadPageCalendar: async (ports, wanted) => ok(await pageCalendarEntries(ports, wanted)),
  previewPageCalendar: previewTakeOver,
  takePageCalendar: async (ports, wanted) =>
    givingHostBack(ports, wanted.classId, async () => takeOverCalendar(ports, wanted)),
} satisfies Implementation<typeof classesContract, FeedPorts>;
