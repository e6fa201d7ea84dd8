import type { Browser } from "webextension-polyfill";
import { googleEventLink } from "../core/booking/google-link";
import { outlookEventLink } from "../core/booking/outlook-link";
import type { EventLink } from "../ports/event-link";

/** Hands an event over to the calendar's own editor in a new tab; she saves it there herself. */
export const linkCalendar = (browser: Pick<Browser, "tabs">): EventLink => ({
  async create(event, { vendor, account }) {
    const url = vendor === "google" ? googleEventLink(event, account) : outlookEventLink(event, account);
    await browser.tabs.create({ url });
    return { state: "handed-over" };
  },
});
