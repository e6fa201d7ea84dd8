import type { Implementation, UnderLock } from "../../contracts/contract";
import type { bookingContract } from "../../contracts/booking";
import type { VisitAct } from "../../core/booking/send-task-acts";
import { fail, ok } from "../../core/result";
import { hasVisitSession } from "../booking/of-window";
import { isOnPage } from "../page-frame/is-on-page";
import { sendChangeNow, undoChange } from "./begin-change";
import { keepDates } from "./keep-dates";
import { bookByLink } from "./book-by-link";
import { bookUninvited, inviteInstead, keepVisit } from "./book-otherwise";
import { bookVisit } from "./book-visit";
import { readCalendarHours } from "./calendar-hours";
import { connectAccount, disconnectAccount } from "./connect-account";
import { dropVisit } from "./drop-visit";
import { bookRest, letEnd } from "./rest-of-series";
import { sendTaskLines } from "./send-task-views";
import { leaveGoneCalendar } from "./leave-gone-calendar";
import type { SendingPorts } from "./sending-ports";
import { setAlarm } from "./set-alarm";
import { takeOut } from "./take-out";
import { workQueue } from "./work-queue";

/** Answers the requests on booking in connected calendars. */
export const bookingRequests = {
  async loadCalendarAccounts({ vault, signIn }) {
    const accounts = (await vault.all("calendarAccounts")).map(({ refreshToken: _secret, ...account }) => account);
    const [approvalUrl, googleClientId] = await Promise.all([signIn.approvalUrl(), signIn.googleClientId()]);
    return ok({
      accounts,
      available: await signIn.available(),
      ...(approvalUrl ? { approvalUrl } : {}),
      ...(googleClientId ? { googleClientId } : {}),
    });
  },
  async connectCalendar(ports, { vendor, use, accountId }, { underLock }) {
    const connected = await connectAccount(ports, { vendor, use, accountId }, underLock);
    return connected.ok ? connected : fail({ code: "sign-in", refusal: connected.failure });
  },
  async disconnectCalendar(ports, { id }, { underLock }) {
    await disconnectAccount(ports, id, underLock);
    return ok(null);
  },
  readCalendarHours: async (ports, { id }) => ok(await readCalendarHours(ports, id)),
  loadSendTasks: async (ports) => ok(await sendTaskLines(ports)),
  async actOnVisit(ports, { visitId, act, windowId }, { underLock, frame }) {
    const visit = await ports.vault.find("visits", visitId);
    if (!visit) return fail({ code: "not-found" });
    // A card in a frame may act on its own window's visit only. Windows of one series differ only by the date in front.
    if (windowId !== undefined && visit.windowId.slice(DATE_LENGTH) !== windowId.slice(DATE_LENGTH))
      return fail({ code: "invalid-message", where: "actOnVisit.visitId" });
    // A calendar page is not the place to undo a visit that has taken place.
    const removes = act === "remove" || act === "remove-anyway" || act === "drop";
    if ((windowId !== undefined || isOnPage(frame)) && removes && (await hasVisitSession(ports, visitId)))
      return fail({ code: "has-session" });
    if (act === "invite") await underLock(async () => leaveGoneCalendar(ports, visitId));
    if (act === "by-link") {
      const opened = await bookByLink(ports, visitId, underLock);
      ports.runOn(async () => setAlarm(ports));
      return opened;
    }
    await perform(ports, { visitId, act }, underLock);
    return ok(null);
  },
} satisfies Implementation<typeof bookingContract, SendingPorts>;

const DATE_LENGTH = "2026-10-06".length;

/** Starts slow work, such as the hold, without waiting for it, so that she can undo it meanwhile. */
async function perform(
  ports: SendingPorts,
  { visitId, act }: { visitId: string; act: Exclude<VisitAct, "by-link"> },
  underLock: UnderLock,
): Promise<void> {
  switch (act) {
    case "send":
    case "send-anyway":
      return ports.runOn(async () => bookVisit(ports, { visitId, isAccepted: act === "send-anyway" }, underLock));
    case "drop":
      return void (await underLock(async () => dropVisit(ports, visitId)));
    case "remove":
    case "remove-anyway":
      return takeOut(ports, { visitId, isAnyway: act === "remove-anyway" }, underLock);
    case "send-change":
    case "change-anyway":
      return sendChangeNow(ports, { visitId, isAnyway: act === "change-anyway" }, underLock);
    case "still-go":
      return underLock(async () => keepDates(ports, visitId));
    case "book-rest":
      return ports.runOn(async () => bookRest(ports, visitId, underLock));
    case "let-end":
      return underLock(async () => letEnd(ports, visitId));
    case "keep":
      return underLock(async () => keepVisit(ports, visitId));
    case "invite":
      return ports.runOn(async () => inviteInstead(ports, visitId, underLock));
    case "without-invitation":
      return ports.runOn(async () => bookUninvited(ports, visitId, underLock));
    case "undo-change":
      return undoChange(ports, visitId, underLock);
    case "retry":
      return workQueue(ports, underLock, "her");
  }
}
