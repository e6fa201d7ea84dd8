import type { Browser, Manifest } from "webextension-polyfill";
import type { PageActions, PlannerRequests } from "../../components/planner/contracts";

/** Servers that Pushpin needs permission for once a calendar is connected. */
const SERVERS = {
  google: ["https://www.googleapis.com/*", "https://oauth2.googleapis.com/*"],
  graph: ["https://graph.microsoft.com/*", "https://login.microsoftonline.com/*"],
} as const;

/**
 * Makes the action that connects a calendar: requests, within the click, the permissions that a sign-in needs, then
 * signs in. Firefox grants `identity` at installation and rejects a request for it.
 */
export function connectCalendarWith(
  browser: Pick<Browser, "permissions" | "runtime">,
  { ask }: PlannerRequests,
  refresh: () => Promise<void>,
): PageActions["connectCalendar"] {
  const isOptional = browser.runtime.getManifest().optional_permissions?.includes("identity") ?? false;
  return async (wanted) => {
    const permissions: Manifest.OptionalPermission[] = isOptional ? ["identity" as Manifest.OptionalPermission] : [];
    const origins = [...SERVERS[wanted.vendor]];
    const isGranted = await browser.permissions.request({ permissions, origins }).catch(() => false);
    if (!isGranted) return { code: "sign-in", refusal: "no-browser-permission" };
    const answer = await ask("connectCalendar", wanted);
    await refresh();
    return answer.ok ? null : answer.failure;
  };
}
