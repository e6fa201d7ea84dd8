import browser from "webextension-polyfill";
import { googleEventLink } from "../core/booking/google-link";
import { outlookEventLink } from "../core/booking/outlook-link";
import type { CalendarPort } from "../ports/calendar-port";

/** Hands an event over to the calendar's own editor in a new tab; she saves it there herself. */
export const linkCalendar: CalendarPort = {
  async create(event, { site, account }) {
    const url = site === "google" ? googleEventLink(event, account) : outlookEventLink(event, account);
    await browser.tabs.create({ url });
    return { state: "handed-over" };
  },
};
