import { FakeGraph, type FakeGraphCalendar, type FakeGraphEvent } from "../../fake-calendar-api/fake-graph";
import { startSignIn } from "../../fake-calendar-api/sign-in-server";
import { isAllDay, type FakeEvent } from "../fake-event";
import { connectable, SHOWN, wallTime, type Connectable, type SentEvent, type VendorPart } from "./account";

const HOST = "login.microsoftonline.com";
/** Where an administrator approves a client. The emulator has no such page. */
const CONSENT_PATH = "/organizations/adminconsent";
/** The emulator knows no tenants: what stands before its paths in an address of Entra is taken away. */
const SIGN_IN_PATHS = {
  [HOST]: {
    "/common/oauth2/v2.0/authorize": "/oauth2/v2.0/authorize",
    // Its page sends here, below no tenant.
    "/oauth2/v2.0/authorize/callback": "/oauth2/v2.0/authorize/callback",
    "/common/oauth2/v2.0/token": "/oauth2/v2.0/token",
    [CONSENT_PATH]: CONSENT_PATH,
  },
};

interface MicrosoftPart extends VendorPart<"graph", FakeGraph> {
  /**
   * Lets nobody sign in before an administrator approves it, as a tenant with the default policy does.
   * @param error what the page's link back says, after "error_description="; undefined lets her sign in again
   */
  needApproval(error: string | undefined): void;
}

/** Microsoft's sign-in and calendar server. */
export type ConnectedMicrosoft = MicrosoftPart & Connectable;

/** Starts both servers (connectable). */
export async function startConnectedMicrosoft(events: readonly FakeEvent[], zone: string): Promise<ConnectedMicrosoft> {
  const api = new FakeGraph();
  let approvalError: string | undefined;
  const part: MicrosoftPart = {
    vendor: "graph",
    api,
    at: { host: "graph.microsoft.com", prefix: "/v1.0" },
    signIn: await startSignIn("microsoft"),
    signInPaths: SIGN_IN_PATHS,
    meddle({ path, request }) {
      if (path.startsWith(CONSENT_PATH)) return page("Permissions requested. Review for your organization");
      if (path.endsWith("/token") && request.headers.origin === undefined) return WITHOUT_ORIGIN;
      return approvalError !== undefined && path.includes("/authorize?")
        ? approvalPage(path, approvalError)
        : undefined;
    },
    isStoring: ({ method, path }) => method === "POST" && /^\/me\/calendars\/[^/]+\/events$/.test(path),
    sent: () => [...api.calendars.values()].flatMap(sentEvents),
    addClassCalendar: ({ id, name, owner: address }) => void api.addCalendar({ id, name, owner: { name, address } }),
    rename: ({ calendarId, id }, subject) => api.editEvent(calendarId, id, { subject }),
    decline({ calendarId, id, guests }) {
      const status = { response: "declined" };
      const attendees = guests.map((address) => ({ type: "required", emailAddress: { address }, status }));
      api.editEvent(calendarId, id, { attendees });
    },
    addOfPage: (event) => addOfPage(api, event, zone),
    shown: ({ fromMs, toMs }) =>
      [...api.calendars.values()].flatMap((calendar) =>
        api
          .shown(calendar.id)
          .filter(({ id }) => !id.startsWith(ON_PAGE))
          .map((event) => ({ event, at: api.timesOf(event) }))
          .filter(({ at }) => at.toMs > fromMs && at.fromMs < toMs)
          .map((one) => shownEvent(calendar, one, zone)),
      ),
    removeEvent: (id) => api.removeEvent(id),
    needApproval: (error) => void (approvalError = error),
  };
  return connectable(part, events, zone);
}

/** Entra redeems a code of a single-page application only for a request that names its origin. */
const WITHOUT_ORIGIN = {
  status: 400,
  type: "application/json",
  body: JSON.stringify({
    error: "invalid_request",
    error_description: "AADSTS9002327: only via cross-origin requests",
  }),
};

const page = (content: string) => ({
  status: 200,
  type: "text/html",
  body: `<!doctype html><html lang="en"><link rel="icon" href="data:,"><title>Sign in to your account</title><main>${content}</main></html>`,
});

/** The page on which Entra stops who may not consent, with its way back. Ours: no emulator has it. */
function approvalPage(path: string, error: string) {
  const asked = new URLSearchParams(path.slice(path.indexOf("?")));
  const back = new URL(asked.get("redirect_uri")!);
  const answer = { error: "access_denied", error_description: error, state: asked.get("state")! };
  back.search = new URLSearchParams(answer).toString();
  return page(
    `<h1>Need admin approval</h1><p>Pushpin needs permission that only an admin can grant.</p>
    <a href="${back.href.replaceAll("&", "&amp;")}">Return to the application without granting consent</a>`,
  );
}

/** How the property that Pushpin's key is kept in is named, behind its namespace. */
const KEY_NAME = / Name pushpin$/;

function sentEvents({ id: calendarId, events }: FakeGraphCalendar): SentEvent[] {
  return [...events.values()].flatMap((event) => {
    const { id, subject = "", attendees = [], singleValueExtendedProperties: properties = [] } = event;
    if (!properties.some((property) => KEY_NAME.test(property.id))) return [];
    const { content } = event["body"] as { content: string };
    const { displayName } = event["location"] as { displayName: string };
    const guests = attendees.map(({ emailAddress }) => emailAddress.address);
    const isPrivate = event["sensitivity"] === "private";
    return [{ id, calendarId, title: subject, details: content, place: displayName, guests, isPrivate }];
  });
}

/** How the ids begin of what the page shows by itself. */
const ON_PAGE = "page";

function addOfPage(api: FakeGraph, event: FakeEvent, zone: string): void {
  if (event.calendarId !== api.account || event.kind !== "event" || event.status === "declined") return;
  const isWhole = isAllDay(event);
  const time = (at: string) => ({ dateTime: isWhole ? `${at}T00:00:00` : `${at}:00`, timeZone: zone });
  const showAs = event.isOutOfOffice ? "oof" : isWhole ? "free" : "busy";
  const times = { start: time(event.start), end: time(event.end), isAllDay: isWhole };
  api.addEvent("own", { id: `${ON_PAGE}${api.version}`, subject: event.title, showAs, ...times });
}

interface ShownEvent {
  event: FakeGraphEvent;
  at: { fromMs: number; toMs: number };
}

function shownEvent({ id, name, isDefaultCalendar }: FakeGraphCalendar, { event, at }: ShownEvent, zone: string) {
  const { subject = "", attendees = [] } = event;
  const series = event["seriesMasterId"] as string | undefined;
  const { displayName } = (event["location"] ?? {}) as { displayName?: string };
  const guests = attendees.map(({ emailAddress }) => emailAddress.address);
  const shown: FakeEvent = {
    ...SHOWN,
    id: series ?? event.id,
    ...(series === undefined ? {} : { instance: event.id.slice(series.length + 1) }),
    calendarId: id,
    title: subject,
    start: wallTime(at.fromMs, zone),
    end: wallTime(at.toMs, zone),
    owner: isDefaultCalendar ? "Dana Reyes" : name,
    ...(isDefaultCalendar ? {} : { shared: true }),
    ...(displayName === undefined ? {} : { location: displayName }),
    ...(guests.length === 0 ? {} : { guests, status: "accepted" }),
  };
  return shown;
}
