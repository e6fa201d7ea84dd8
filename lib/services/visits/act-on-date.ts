import type { Answer, UnderLock } from "../../contracts/contract";
import type { DateAct } from "../../core/booking/need-acts";
import { fail, ok } from "../../core/result";
import { bookWindow } from "../booking/book-window";
import { isBookingOf } from "../booking/of-window";
import type { SendingPorts } from "../sending/sending-ports";
import { goOnWith } from "../sending/go-on-with";
import { findBookedDate } from "./booked-dates";
import { removeAnyDate } from "./change-connected";
import { acceptMove, answerCandidate, keepDate, putDateBack } from "./decide-date";
import { leaveMovedOut } from "./leave-out";
import { draftBackThere } from "./put-back-there";

/** What she wants to do about a date that needs her. */
interface WantedAct {
  id: string;
  act: DateAct;
  eventId?: string | undefined;
  /** Of a card: the date has to be that of its window. */
  windowId?: string | undefined;
}

/** Does what she chose at the line of a date that needs her. */
export async function actOnDate(
  ports: SendingPorts,
  { id, act, eventId = "", windowId }: WantedAct,
  underLock: UnderLock,
): Promise<Answer<null>> {
  if (windowId !== undefined && !(await isBookingOf(ports, windowId, id)))
    return fail({ code: "invalid-message", where: "actOnDate.id" });
  const change = async (work: () => Promise<void>): Promise<Answer<null>> => {
    await underLock(work);
    return ok(null);
  };
  switch (act) {
    case "remove":
      return removeAnyDate(ports, id, underLock);
    case "keep":
      return change(async () => keepDate(ports, id));
    case "known":
      return change(async () => acceptMove(ports, id));
    case "is-it":
    case "is-not-it":
      return change(async () => answerCandidate(ports, { id, eventId, isIt: act === "is-it" }));
    case "put-back": {
      const there = await underLock(async () => draftBackThere(ports, id));
      if (!there.ok) return there;
      const put = there.value === undefined ? await putDateBack(ports, id, underLock) : ok(null);
      if (!put.ok) return fail({ code: "refused", refusal: put.failure });
      goOnWith(ports, there.value, underLock);
      return put;
    }
    case "leave-out":
      return leaveMovedOut(ports, id, underLock);
    case "reopen":
      return reopen(ports, id, underLock);
  }
}

async function reopen(ports: SendingPorts, id: string, underLock: UnderLock): Promise<Answer<null>> {
  const date = await findBookedDate(ports, id);
  if (!date) return fail({ code: "not-found" });
  const booked = await bookWindow(ports, { windowId: date.windowId }, underLock);
  if (!booked.ok) return fail({ code: "refused", refusal: booked.failure });
  goOnWith(ports, booked.value.sends, underLock);
  return ok(null);
}
