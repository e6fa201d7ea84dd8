import type { UnderLock } from "../../contracts/contract";
import type { TouchBasePreview } from "../../contracts/visits";
import type { BookingRefusal } from "../../core/booking/booking-refusal";
import type { OutgoingEvent } from "../../core/booking/outgoing-event";
import { FIRST_STATE, isOnCalendar, isOpen } from "../../core/booking/state";
import { isAwayAt } from "../../core/schedule/away-time";
import type { VisitFile } from "../../core/booking/visit-file";
import type { Visit } from "../../core/booking/visit";
import type { SchoolClass } from "../../core/caseload/records";
import { fail, ok, type Result } from "../../core/result";
import type { IsoDate } from "../../core/time/iso-date";
import { addMinutes, knownZone, moveZone, wallClockAt } from "../../core/time/zone";
import { lastCalendar } from "../booking/book-window";
import { handOverVisit } from "../booking/hand-over";
import { wayOf } from "../booking/way-of-class";
import { locationOf } from "../../core/booking/outgoing-of-visit";
import { isTeacherInvited } from "../booking/teacher-invited";
import { withWordsOfClass } from "../booking/words-of-class";
import { newId } from "../new-id";
import { areGuestsAllowed } from "../policy/guests";
import { outgoingRefusal, refusedText } from "../policy/outgoing-marks";
import type { Ports } from "../ports";
import { isBeingRemoved, isMissing } from "../../core/booking/in-state";

/** Minutes of a touch base. */
const TOUCH_BASE_MINUTES = 5;

/** Where and when she wants to talk with a teacher, on her clock. */
export interface WantedTouchBase {
  classId: string;
  date: IsoDate;
  startMinute: number;
}

/** How booking a touch base continues: its form was opened, it is sent next, or a file is to be saved. */
export interface BookedTouchBase {
  /** The visit that goes to a connected calendar next. */
  sends?: string;
  file?: VisitFile;
}

/**
 * Books five minutes with a class's teacher the way that she chose for the class, as a visit of one date without
 * students; without a guest where the teacher's address is not known. The visit is saved before anything leaves, so
 * that a second click or tab finds it and makes no other.
 */
export async function bookTouchBase(
  ports: Ports,
  wanted: WantedTouchBase,
  underLock: UnderLock,
): Promise<Result<BookedTouchBase, BookingRefusal>> {
  const draft = await underLock(async () => saveTouchBase(ports, wanted));
  if (!draft.ok) return draft;
  const { visit, event } = draft.value;
  if (visit.sendTask) return ok({ sends: visit.id });
  const created = await handOverVisit(ports, { visit, event, place: await lastCalendar(ports) });
  return ok("file" in created && created.file ? { file: created.file } : {});
}

/** What would leave the device for a touch base. */
export async function previewTouchBase(ports: Ports, wanted: WantedTouchBase): Promise<TouchBasePreview> {
  const draft = await draftTouchBase(ports, wanted);
  if (!draft.ok) return draft.failure;
  const { event, email } = draft.value;
  const guestEmail = (await isTeacherInvited(ports, wanted.classId)) ? email : "";
  if (!(await areGuestsAllowed(ports, guestEmail === "" ? [] : [guestEmail])))
    return { refusal: { code: "guest-outside" } };
  return { title: event.title, location: event.location, guestEmail };
}

interface TouchBaseDraft {
  schoolClass: SchoolClass;
  event: OutgoingEvent;
  email: string;
}

/** Drafts the event of a touch base; where its texts may not leave the device, says for which words. */
async function draftTouchBase(
  ports: Ports,
  wanted: WantedTouchBase,
): Promise<Result<TouchBaseDraft, { refusal: BookingRefusal; refusalText?: string }>> {
  const { vault, clock } = ports;
  const refuse = (code: PlainRefusal) => fail({ refusal: { code } });
  const [schoolClass, sites] = await Promise.all([vault.find("classes", wanted.classId), vault.all("sites")]);
  if (!schoolClass) return refuse("window-gone");
  const now = wallClockAt(clock.nowMs(), clock.zone());
  if (wanted.date < now.date || (wanted.date === now.date && wanted.startMinute < now.minute)) return refuse("past");
  const at = { startMinute: wanted.startMinute, endMinute: wanted.startMinute + TOUCH_BASE_MINUTES };
  const away = { times: await vault.all("awayTimes"), zone: clock.zone() };
  if (isAwayAt({ date: wanted.date, ...at }, away)) return refuse("away");
  const email = schoolClass.teacherEmail.trim();
  const site = sites.find(({ id }) => id === schoolClass.siteId);
  const zone = knownZone(site?.zone);
  if (zone === undefined) return refuse("no-zone");
  const { words } = await withWordsOfClass(ports, schoolClass);
  const texts = {
    title: words.touchBaseTitle(TOUCH_BASE_MINUTES),
    details: "",
    location: locationOf({ schoolClass, site }, (room) => words.room(room)),
  };
  const refusal = await outgoingRefusal(ports, texts, [texts.title]);
  if (refusal) {
    const refusalText = await refusedText(ports, texts, [texts.title]);
    return fail({ refusal, ...(refusalText ? { refusalText } : {}) });
  }
  const start = moveZone({ date: wanted.date, minute: wanted.startMinute }, clock.zone(), zone);
  const event = {
    ...texts,
    guestEmails: email === "" ? [] : [email],
    start,
    end: addMinutes(start, TOUCH_BASE_MINUTES),
    zone,
  };
  return ok({ schoolClass, event, email });
}

type PlainRefusal = "window-gone" | "past" | "away" | "no-zone";

async function saveTouchBase(
  ports: Ports,
  wanted: WantedTouchBase,
): Promise<Result<{ visit: Visit; event: OutgoingEvent }, BookingRefusal>> {
  const draft = await draftTouchBase(ports, wanted);
  if (!draft.ok) return fail(draft.failure.refusal);
  const { schoolClass, event, email } = draft.value;
  const kept = await sameTouchBase(ports, schoolClass.id, event);
  if (kept && isOnCalendar(kept)) return fail({ code: "already-booked" });
  // One that a connected calendar gets stays unchanged.
  if (kept?.sendTask) return ok({ visit: kept, event });
  const drafted = visitOf(ports, schoolClass.id, event);
  const { outgoingTitle, handedOverAt } = drafted;
  const invited = email === "" ? {} : { invited: email };
  const toBook: Visit = { ...drafted, ...kept, outgoingTitle, handedOverAt, ...invited };
  const record = await wayOf(ports, toBook);
  if (!record.sendTask && !(await areGuestsAllowed(ports, event.guestEmails))) return fail({ code: "guest-outside" });
  await ports.vault.apply([{ put: "visits", record }]);
  return ok({ visit: record, event });
}

/** Finds the open touch base of a class at that time; not one that is gone from its calendar, or leaves it. */
async function sameTouchBase({ vault }: Ports, classId: string, { start }: OutgoingEvent): Promise<Visit | undefined> {
  const visits = await vault.all("visits");
  return visits.find(
    (visit) =>
      visit.purpose === "touch-base" &&
      visit.classId === classId &&
      visit.from === start.date &&
      visit.startMinute === start.minute &&
      isOpen(visit) &&
      !isMissing(visit) &&
      !isBeingRemoved(visit),
  );
}

function visitOf({ clock }: Ports, classId: string, { title, start, zone }: OutgoingEvent): Visit {
  return {
    ...{ id: newId(), purpose: "touch-base", windowId: "", classId, entryId: "", titleKey: "", routineTitle: "" },
    // A touch base visits no routine: `kind` is required but not used.
    ...{ kind: "class_meeting", routine: null, studentIds: [], cadence: { on: "once" } },
    ...{ from: start.date, until: start.date, zone, changes: [] },
    ...{ startMinute: start.minute, endMinute: start.minute + TOUCH_BASE_MINUTES },
    ...{ outgoingTitle: title, state: FIRST_STATE, way: "link", attempt: 0 },
    handedOverAt: new Date(clock.nowMs()).toISOString(),
  };
}
