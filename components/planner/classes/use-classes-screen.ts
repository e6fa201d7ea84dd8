import type { Caseload } from "../../../lib/contracts/caseload";
import type { FeedActions } from "../contracts";
import { usePlannerClient, type AskOnly, type SaveOnly } from "../planner-client";

/** What the screen of classes reads and changes: classes, their schedules, and what a pasted schedule brings along. */
interface ClassesScreenClient {
  caseload: Pick<Caseload, "classes" | "sites" | "students" | "workingHours">;
  ask: AskOnly<"compareSchedule" | "loadPageCalendars" | "previewPageCalendar" | "loadSchoolCalendar">;
  save: SaveOnly<
    | "saveSite"
    | "saveClass"
    | "removeClass"
    | "importSchedule"
    | "correctTitle"
    | "takePageCalendar"
    | "markFeedChangesSeen"
    | "stopFeed"
    | "saveTeacherAnswer"
    | "saveBellSchedule"
    | "saveRotation"
  >;
  feeds: FeedActions;
  newId: () => string;
  /** IANA zone of this device, proposed for a new site. */
  deviceZone: string;
  /** Address of her calendar. */
  calendarUrl: string;
}

/** Gives the classes and sites, and saves classes with their schedules. */
export function useClassesScreen(): ClassesScreenClient {
  const { caseload, ask, save, actions, deviceZone, calendarUrl } = usePlannerClient();
  return { caseload, ask, save, feeds: actions, newId: actions.newId, deviceZone, calendarUrl };
}
