import { bookingKey } from "../../core/booking/booking-key";
import { siteDaysOf } from "../../core/booking/dated-bookings";
import { isForNobody } from "../../core/booking/leavers";
import { LATEST_MS } from "../../core/booking/missed-dates";
import type { SendTaskReason } from "../../core/booking/send-task";
import {
  datesMoved,
  datesToBook,
  whyNoDate,
  locationOf,
  outgoingOfVisit,
  type OutgoingTexts,
  type VisitPlace,
} from "../../core/booking/outgoing-of-visit";
import type { OutgoingVisit } from "../../core/booking/outgoing-visit";
import { repeatLines } from "../../core/booking/repeat-lines";
import type { TextMark } from "../../core/booking/text-policy";
import { invitationLineOf, type Visit } from "../../core/booking/visit";
import { isAwayAt } from "../../core/schedule/away-time";
import { fail, ok, type Result } from "../../core/result";
import type { IsoDate } from "../../core/time/iso-date";
import { knownZone, wallClockAt } from "../../core/time/zone";
import type { Words } from "../../ports/words";
import { withWordsOfClass } from "../booking/words-of-class";
import { areGuestsAllowed } from "../policy/guests";
import { isNameKeyMissing, outgoingMarks } from "../policy/outgoing-marks";
import { visitSources } from "../visits/booked-dates";
import type { Ports } from "../ports";
import type { SendingPorts } from "./sending-ports";

/** A visit as it would leave the device. */
export interface VisitToSend {
  visit: Visit;
  place: VisitPlace;
  dates: IsoDate[];
  /** Planned dates of those that she moved: each becomes a visit of its own. */
  moved: ReadonlySet<IsoDate>;
  outgoing: OutgoingVisit;
}

/** Why a visit can't leave the device. */
export interface NotToSend {
  /** `no-students`: never shown, see stepVisit. */
  because: SendTaskReason | "no-students";
}

/** Finds where a visit takes place; refuses one whose class is gone, and one whose clock is in no known time zone. */
export async function placeOfVisit(
  { vault }: Pick<Ports, "vault">,
  visit: Visit,
): Promise<Result<VisitPlace, NotToSend>> {
  const [sources, sites, schoolClass] = await Promise.all([
    visitSources(vault),
    vault.all("sites"),
    vault.find("classes", visit.classId),
  ]);
  if (!schoolClass) return fail({ because: "class-gone" });
  const site = sites.find(({ id }) => id === schoolClass.siteId);
  const zone = knownZone(visit.zone) ?? knownZone(site?.zone);
  if (zone === undefined) return fail({ because: "no-zone" });
  return ok({ schoolClass, site, days: siteDaysOf(visit, sources), zone });
}

/** The texts of a visit that its calendar and its guests may see, and what of them may not leave the device. */
interface MarkedTexts {
  texts: OutgoingTexts & { calendarName?: string };
  marks: TextMark[];
}

/** Writes title, details and place of a visit in the class's language, and marks what the text policy forbids. */
export async function markedTexts(
  ports: Ports,
  visit: Visit,
  { place, calendarName }: { place: VisitPlace; calendarName?: string | undefined },
): Promise<MarkedTexts> {
  const { words } = await withWordsOfClass(ports, place.schoolClass);
  const vocabulary = await templatesOf(ports, words, visit);
  const minutes = visit.endMinute - visit.startMinute;
  const isTalk = visit.purpose === "touch-base";
  const usual = isTalk ? words.touchBaseTitle(minutes) : words.outgoingTitle(visit.kind, minutes);
  const title = visit.outgoingTitle || usual;
  const lines = isTalk ? [] : [words.outgoingDetails(), invitationLineOf(visit)];
  const details = lines.filter((text) => text !== "").join("\n");
  const location = locationOf(place, (room) => words.room(room));
  const texts = { title, details, location, ...(calendarName === undefined ? {} : { calendarName }) };
  return { texts, marks: await outgoingMarks(ports, texts, vocabulary) };
}

/** Gives the texts of a visit; refuses those that the text policy does not allow. */
export async function textsToSend(
  ports: Ports,
  visit: Visit,
  at: { place: VisitPlace; calendarName?: string | undefined },
): Promise<Result<OutgoingTexts, NotToSend>> {
  if (await isNameKeyMissing(ports.vault)) return fail({ because: "no-name-key" });
  const { texts, marks } = await markedTexts(ports, visit, at);
  const { title, details, location } = texts;
  return marks.length > 0 ? fail({ because: "text-policy" }) : ok({ title, details, location });
}

/**
 * Gives the words of our own templates for a visit, which never count as a student's initials: those of the class's
 * language, and the visit's title if a template of another language made it. Any other title is not ours.
 */
async function templatesOf({ wordsIn }: Ports, words: Words, visit: Visit): Promise<string[]> {
  const minutes = visit.endMinute - visit.startMinute;
  const titlesIn = (said: Words): string[] => [said.outgoingTitle(visit.kind, minutes), said.touchBaseTitle(minutes)];
  const all = wordsIn ? await Promise.all([wordsIn("en"), wordsIn("es")]) : [];
  const earlier = all.flatMap(titlesIn).filter((title) => title === visit.outgoingTitle);
  return [...titlesIn(words), ...earlier, words.outgoingDetails()];
}

/**
 * Works out what would leave the device for a visit, from the records as they are now. Leaves out dates that are over,
 * have no school, or were moved by her. Refuses a visit that is for nobody any more, one that lies wholly in times that
 * she marked as away, and texts and guests that the policy does not allow.
 * @param calendarName of the calendar that it goes into: guests may see it as the organizer
 */
export async function visitToSend(
  ports: SendingPorts,
  visit: Visit,
  { isInvited, calendarName }: { isInvited: boolean; calendarName?: string },
): Promise<Result<VisitToSend, NotToSend>> {
  if (isForNobody(visit)) return fail({ because: "no-students" });
  const placed = await placeOfVisit(ports, visit);
  if (!placed.ok) return placed;
  const place = placed.value;
  const now = wallClockAt(ports.clock.nowMs() + LATEST_MS, place.zone);
  const dates = datesToBook(visit, place, now);
  if (dates.length === 0) return fail({ because: whyNoDate(visit, place, now) });
  if (await isAwayOnAll(ports, visit, { dates, zone: place.zone })) return fail({ because: "away" });
  const texts = await textsToSend(ports, visit, { place, calendarName });
  if (!texts.ok) return texts;
  const invites = isInvited && visit.sendTask?.isUninvited !== true;
  const outgoing = outgoingOfVisit(visit, place, { dates, texts: texts.value, isInvited: invites });
  if (!(await areGuestsAllowed(ports, outgoing.guestEmails))) return fail({ because: "guest-outside" });
  const moved = new Set(datesMoved(visit, place, now));
  return ok({ visit, place, dates, moved, outgoing });
}

/**
 * True when she is away on all dates. A series of which she misses only some is still one event: those dates are marked
 * later.
 */
async function isAwayOnAll(
  { vault }: SendingPorts,
  { startMinute, endMinute }: Visit,
  { dates, zone }: { dates: readonly IsoDate[]; zone: string },
): Promise<boolean> {
  const times = await vault.all("awayTimes");
  return dates.every((date) => isAwayAt({ date, startMinute, endMinute }, { times, zone }));
}

/** Makes the key of a visit in a calendar: 64 hexadecimal digits, the same for every repetition of one attempt. */
export async function keyOf(
  ports: SendingPorts,
  { visit, outgoing }: Pick<VisitToSend, "visit" | "outgoing">,
  calendarId: string,
): Promise<string> {
  const bytes = await bookingKey(
    {
      installSalt: await ports.installSalt(),
      visit,
      from: outgoing.start.date,
      recurrence: repeatLines(outgoing),
      calendarId,
    },
    async (text) => crypto.subtle.digest("SHA-256", text),
  );
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
