import type { Answer, Implementation } from "../../contracts/contract";
import type { windowsContract } from "../../contracts/windows";
import { fail, ok } from "../../core/result";
import type { PageReader } from "../../ports/page-reader";
import type { DrawnPages } from "../../ports/drawn-pages";
import type { OverridePorts } from "../health/selector-overrides";
import type { AccountPorts } from "../accounts/accounts";
import { done, found } from "../answer";
import { bookWindow, lastCalendar } from "../booking/book-window";
import { declineWindow, removeDeclines } from "../booking/decline-window";
import { areDeclinesOf, hasSession, isBookingOf } from "../booking/of-window";
import { isOnPage } from "../page-frame/is-on-page";
import { everyInitials, isMaskedOnPage, maskInitials } from "../privacy/mask-initials";
import { goOnWith } from "../sending/go-on-with";
import type { SendingPorts } from "../sending/sending-ports";
import { removeDate } from "../visits/decide-date";
import { answerAbsence } from "./answer-absence";
import { explanationOf } from "./explanation";
import { readWeek } from "./read-week";
import { suggestionList } from "./suggestion-list";
import { windowCard } from "./window-card";

interface WindowPorts extends AccountPorts, OverridePorts, SendingPorts {
  pageReader: PageReader;
  drawnPages: DrawnPages;
}

/**
 * Refuses a record that belongs to another window than the named one: a card in a frame acts on its own window only.
 */
const refuseForeign = (where: string): Answer<never> => fail({ code: "invalid-message", where });

/** Answers the requests on windows. */
export const windowsRequests = {
  readWeek,
  async loadCard(ports, { windowId }, { frame }) {
    const card = await windowCard(ports, windowId);
    const hides = isOnPage(frame) && (await isMaskedOnPage(ports));
    return found(card && (hides ? maskInitials(card, "numbers", await everyInitials(ports)) : card));
  },
  async bookWindow(ports, wanted, { underLock }) {
    const booked = await bookWindow(ports, wanted, underLock);
    if (!booked.ok) return fail({ code: "refused", refusal: booked.failure });
    const { bookingId, sends: visitId, file } = booked.value;
    // What she saves by hand now may be seen in a connected calendar.
    goOnWith(ports, visitId, underLock);
    const sent = visitId === undefined ? {} : { isSent: true as const };
    return ok({ bookingId, ...sent, ...(file ? { file } : {}) });
  },
  async declineWindow(ports, { windowId, choice }) {
    const declineIds = await declineWindow(ports, windowId, choice);
    return found(declineIds && { declineIds });
  },
  removeDeclines: async (ports, { declineIds, windowId }) => {
    const isAllowed = windowId === undefined || (await areDeclinesOf(ports, windowId, declineIds));
    return isAllowed ? done(removeDeclines(ports, declineIds)) : refuseForeign("removeDeclines.declineIds");
  },
  async removeBooking(ports, { bookingId, windowId }) {
    if (windowId === undefined) return removeDate(ports, bookingId);
    if (!(await isBookingOf(ports, windowId, bookingId))) return refuseForeign("removeBooking.bookingId");
    // A calendar page is not the place to undo a visit that has taken place.
    if (await hasSession(ports, bookingId)) return fail({ code: "has-session" });
    return removeDate(ports, bookingId);
  },
  answerAbsence: async (ports, { title, isAway }) => done(answerAbsence(ports, title, isAway)),
  loadSuggestions: async (ports, { date }) => ok(await suggestionList(ports, date)),
  explainStudent: async (ports, { studentId, date }) => found(await explanationOf(ports, studentId, date)),
  loadCalendarPlace: async (ports) => ok(await lastCalendar(ports)),
} satisfies Implementation<typeof windowsContract, WindowPorts>;
