import type { Browser, Manifest } from "webextension-polyfill";
import type { PageActions, PlannerRequests } from "../../components/planner/contracts";

/** Servers that Pushpin needs permission for once a calendar is connected. */
const SERVERS = {
  google: ["https://www.googleapis.com/*", "https://oauth2.googleapis.com/*"],
  graph: ["https://graph.microsoft.com/*", "https://login.microsoftonline.com/*"],
} as const;

/** What Firefox asks about data that an extension sends; other browsers don't know it. */
interface DataCollection {
  browser_specific_settings?: {
    gecko?: { data_collection_permissions?: { optional?: Manifest.OptionalDataCollectionPermission[] } };
  };
}

/**
 * Makes the action that connects a calendar: requests, within the click, the permissions that a sign-in needs, then
 * signs in. Firefox grants `identity` at installation and rejects a request for it; it asks whether the teacher's
 * address may be sent to the calendar.
 */
export function connectCalendarWith(
  browser: Pick<Browser, "permissions" | "runtime">,
  { ask }: PlannerRequests,
  refresh: () => Promise<void>,
): PageActions["connectCalendar"] {
  const manifest = browser.runtime.getManifest();
  const isOptional = manifest.optional_permissions?.includes("identity") ?? false;
  const sent = (manifest as DataCollection).browser_specific_settings?.gecko?.data_collection_permissions?.optional;
  return async (wanted) => {
    const permissions: Manifest.OptionalPermission[] = isOptional ? ["identity" as Manifest.OptionalPermission] : [];
    const origins = [...SERVERS[wanted.vendor]];
    const asked = { permissions, origins, ...(sent ? { data_collection: sent } : {}) };
    const isGranted = await browser.permissions.request(asked).catch(() => false);
    if (!isGranted) return { code: "sign-in", refusal: "no-browser-permission" };
    const answer = await ask("connectCalendar", wanted);
    await refresh();
    return answer.ok ? null : answer.failure;
  };
}
