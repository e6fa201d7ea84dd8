import type { Implementation } from "../../contracts/contract";
import type { windowsContract } from "../../contracts/windows";
import { fail, ok } from "../../core/result";
import type { PageReader } from "../../ports/page-reader";
import type { PageScripts } from "../../ports/page-scripts";
import { done, found } from "../answer";
import { bookWindow, declineWindow, lastCalendar, removeBooking, removeDeclines } from "../booking/book-window";
import type { Ports } from "../ports";
import { answerAbsence } from "./answer-absence";
import { readWeek } from "./read-week";
import { suggestionList } from "./suggestion-list";
import { windowCard } from "./window-card";

interface WindowPorts extends Ports {
  pageReader: PageReader;
  pageScripts: PageScripts;
}

/** Answers the requests on windows. */
export const windowsRequests = {
  loadCardScript: async ({ pageScripts }, _, { frame }) =>
    frame ? done(pageScripts.loadCard(frame)) : fail({ code: "not-found" }),
  readWeek,
  loadCard: async (ports, { windowId }) => found(await windowCard(ports, windowId)),
  async bookWindow(ports, { windowId, place }, { underLock }) {
    const booked = await bookWindow(ports, { windowId, place }, underLock);
    return booked.ok ? booked : fail({ code: "refused", refusal: booked.failure });
  },
  async declineWindow(ports, { windowId }) {
    const declineIds = await declineWindow(ports, windowId);
    return found(declineIds && { declineIds });
  },
  removeDeclines: async (ports, { declineIds }) => done(removeDeclines(ports, declineIds)),
  removeBooking: async (ports, { bookingId }) => done(removeBooking(ports, bookingId)),
  answerAbsence: async (ports, { title, isAway }) => done(answerAbsence(ports, title, isAway)),
  loadSuggestions: async (ports, { date }) => ok(await suggestionList(ports, date)),
  loadCalendarPlace: async (ports) => ok(await lastCalendar(ports)),
} satisfies Implementation<typeof windowsContract, WindowPorts>;
