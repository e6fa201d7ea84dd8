import { instantOf } from "../../../lib/core/time/zone";
import { FakeGoogle, type FakeGoogleCalendar, type FakeGoogleEvent } from "../../fake-calendar-api/fake-google";
import { startSignIn } from "../../fake-calendar-api/sign-in-server";
import { isAllDay, type FakeEvent } from "../fake-event";
import { connectable, SHOWN, wallTime, type Connectable, type SentEvent, type VendorPart } from "./account";

const SIGN_IN_PATHS = {
  "accounts.google.com": {
    "/o/oauth2/v2/auth": "/o/oauth2/v2/auth",
    "/o/oauth2/v2/auth/callback": "/o/oauth2/v2/auth/callback",
  },
  "oauth2.googleapis.com": { "/token": "/oauth2/token", "/revoke": "/oauth2/revoke" },
};

/** Google's sign-in and calendar server. */
export type ConnectedGoogle = VendorPart<"google", FakeGoogle> & Connectable;

/** Starts both servers (connectable). */
export async function startConnectedGoogle(events: readonly FakeEvent[], zone: string): Promise<ConnectedGoogle> {
  const api = new FakeGoogle();
  const part: VendorPart<"google", FakeGoogle> = {
    vendor: "google",
    api,
    at: { host: "www.googleapis.com", prefix: "/calendar/v3" },
    signIn: await startSignIn("google"),
    signInPaths: SIGN_IN_PATHS,
    isStoring: ({ method, path }) => method === "POST" && /^\/calendars\/[^/]+\/events\?/.test(path),
    sent: () =>
      api
        .events()
        .filter(({ extendedProperties }) => extendedProperties?.private?.["pushpin"] !== undefined)
        .map(sentEvent),
    addClassCalendar: ({ id, name, owner }) => void api.addCalendar({ id, summary: name, dataOwner: owner }),
    rename: ({ calendarId, id }, summary) => api.editEvent(calendarId, id, { summary }),
    decline({ calendarId, id, guests }) {
      const attendees = guests.map((email) => ({ email, responseStatus: "declined" }));
      api.editEvent(calendarId, id, { attendees });
    },
    addOfPage: (event) => addOfPage(api, event, zone),
    shown: (span) =>
      [...api.calendars.values()].flatMap((calendar) =>
        api
          .instances(calendar, span)
          .filter(({ extendedProperties }) => extendedProperties?.private?.["isOnPage"] !== "true")
          .map((event) => shownEvent(calendar, event, zone)),
      ),
    removeEvent(id) {
      const calendar = [...api.calendars.values()].find(({ events: all }) => all.get(id)?.status === "confirmed");
      if (calendar) api.editEvent(calendar.id, id, { status: "cancelled" });
      return calendar !== undefined;
    },
  };
  return connectable(part, events, zone);
}

function sentEvent(event: FakeGoogleEvent): SentEvent {
  const { id, summary = "", attendees = [], visibility } = event;
  const { email: calendarId } = event["organizer"] as { email: string };
  const [details, place] = [event["description"], event["location"]] as string[];
  const guests = attendees.map(({ email }) => email);
  return {
    id,
    calendarId,
    title: summary,
    details: details!,
    place: place!,
    guests,
    isPrivate: visibility === "private",
  };
}

/** Marks what the page shows by itself. */
const ON_PAGE = { private: { isOnPage: "true" } };

function addOfPage(api: FakeGoogle, event: FakeEvent, zone: string): void {
  if (event.calendarId !== api.account || event.kind !== "event" || event.status === "declined") return;
  const time = (at: string) => (isAllDay(event) ? { date: at } : { dateTime: instantOfWall(at, zone), timeZone: zone });
  const [start, end] = [time(event.start), time(event.end)];
  const transparency = isAllDay(event) ? "transparent" : "opaque";
  const id = `page${api.version}`;
  api.addEvent(api.account, { id, summary: event.title, transparency, start, end, extendedProperties: ON_PAGE });
}

function instantOfWall(at: string, zone: string): string {
  const [date = "", clock = ""] = at.split("T");
  const [hour = 0, minute = 0] = clock.split(":").map(Number);
  return new Date(instantOf({ date, minute: hour * 60 + minute }, zone)).toISOString();
}

function shownEvent(calendar: FakeGoogleCalendar, event: FakeGoogleEvent, zone: string): FakeEvent {
  const wall = ({ dateTime = "", date }: FakeGoogleEvent["start"]): string =>
    date ?? wallTime(Date.parse(dateTime), zone);
  const { id, recurringEventId, summary = "", attendees = [], location } = event;
  return {
    ...SHOWN,
    id: recurringEventId ?? id,
    ...(recurringEventId === undefined ? {} : { instance: id.slice(recurringEventId.length + 1) }),
    calendarId: calendar.id,
    title: summary,
    start: wall(event.start),
    end: wall(event.end),
    owner: calendar.primary ? "Dana Reyes" : calendar.summary,
    ...(calendar.primary ? {} : { shared: true }),
    ...(typeof location === "string" ? { location } : {}),
    ...(attendees.length === 0 ? {} : { guests: attendees.map(({ email }) => email), status: "accepted" }),
  };
}
