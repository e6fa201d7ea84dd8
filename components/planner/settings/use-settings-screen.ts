import type { Caseload } from "../../../lib/contracts/caseload";
import type { CalendarActions, PageActions, Preferences } from "../contracts";
import { usePlannerClient, type AskOnly, type SaveOnly } from "../planner-client";

/** What the settings read and change. */
interface SettingsScreenClient {
  caseload: Pick<Caseload, "sites" | "workingHours" | "declines" | "classes" | "students">;
  connectCalendar: CalendarActions["connectCalendar"];
  ask: AskOnly<"markOutgoing" | "readCalendarHours">;
  save: SaveOnly<
    | "chooseMakeUpPolicy"
    | "saveMakeUpRule"
    | "chooseGiver"
    | "chooseOutgoing"
    | "disconnectCalendar"
    | "saveSite"
    | "removeSite"
    | "saveWorkingHours"
    | "removeDeclines"
    | "confirmAccount"
    | "removeConfirmedAccount"
    | "forgetUnnamedAccounts"
    | "saveDistrictForm"
    | "removeDistrictForm"
  >;
  changePreferences: (preferences: Partial<Preferences>) => void;
  allowNotifications: () => Promise<boolean>;
  copyText: PageActions["copyText"];
  newId: () => string;
  /** IANA zone of this device, proposed for a new site. */
  deviceZone: string;
}

/** Gives sites, hours and declined windows, and saves them and the preferences. */
export function useSettingsScreen(): SettingsScreenClient {
  const { caseload, ask, save, actions, deviceZone } = usePlannerClient();
  const { changePreferences, allowNotifications, connectCalendar, copyText, newId } = actions;
  return { caseload, ask, save, changePreferences, allowNotifications, connectCalendar, copyText, newId, deviceZone };
}
