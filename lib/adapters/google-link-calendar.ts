import browser from "webextension-polyfill";
import { googleEventLink } from "../core/booking/google-link";
import type { CalendarPort } from "../ports/calendar-port";

/** Hands an event over to Google Calendar's own editor in a new tab; she saves it there herself. */
export const googleLinkCalendar: CalendarPort = {
  async create(event, accountPath) {
    await browser.tabs.create({ url: googleEventLink(event, accountPath) });
    return { state: "handed-over" };
  },
};
