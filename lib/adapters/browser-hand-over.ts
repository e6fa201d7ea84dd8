import type { Browser } from "webextension-polyfill";
import { googleEventLink } from "../core/booking/google-link";
import { HAND_OVER_ONLY } from "../core/booking/hand-over-only";
import { icsUid } from "../core/booking/key-forms";
import { outlookEventLink } from "../core/booking/outlook-link";
import { ok } from "../core/result";
import type { CalendarPlace } from "../core/schedule/calendar-place";
import type { CalendarPort } from "../ports/calendar-port";
import type { Clock } from "../ports/clock";
import type { HandOver } from "../ports/hand-over";

/** Hands events over: to the calendar's own form in a new tab, or as a file. */
export function browserHandOver(browser: Pick<Browser, "tabs">, clock: Pick<Clock, "nowMs">): HandOver {
  return { open: (by) => (by.way === "ics" ? fileCalendar(clock) : linkCalendar(browser, by.place)) };
}

function linkCalendar(browser: Pick<Browser, "tabs">, { vendor, account }: CalendarPlace): CalendarPort {
  return {
    ...HAND_OVER_ONLY,
    async create(event) {
      const url = vendor === "google" ? googleEventLink(event, account) : outlookEventLink(event, account);
      await browser.tabs.create({ url });
      return ok({ state: "handed-over" });
    },
  };
}

/** The file has the same name and UID each time, so that a calendar which imports it again changes its event. */
const fileCalendar = (clock: Pick<Clock, "nowMs">): CalendarPort => ({
  ...HAND_OVER_ONLY,
  async create(visit, { key }) {
    const name = `push-in-${visit.start.date}-${icsUid(key).slice(0, 6)}.ics`;
    const file = { name, visit, entry: { key, sequence: 0, stampMs: clock.nowMs() } };
    return Promise.resolve(ok({ state: "handed-over", file }));
  },
});
