import type { Answer } from "../contracts/contract";
import type { SuggestionList } from "../contracts/suggestion-list";
import type { WindowCard } from "../contracts/overlay-week";
import type { PageEvent } from "../core/schedule/calendar-reading";
import { fail, ok } from "../core/result";
import { formatClock } from "../core/time/interval";
import { instantOf } from "../core/time/zone";
import type { IsoDate } from "../core/time/iso-date";
import { HAND_OVER_ONLY } from "../core/booking/hand-over-only";
import type { OutgoingVisit } from "../core/booking/outgoing-visit";
import type { WindowChoice } from "../core/suggest/push-in-window";
import type { Created, FromCalendar, Placing } from "../ports/calendar-port";
import type { JudgementSource } from "../ports/judgement";
import type { SettingValues } from "../ports/settings";
import type { Words } from "../ports/words";
import { done, found } from "../services/answer";
import { bookWindow, type WantedBooking } from "../services/booking/book-window";
import { declineWindow, removeDeclines } from "../services/booking/decline-window";
import type { Ports } from "../services/ports";
import { removeDate } from "../services/visits/decide-date";
import { suggestionList } from "../services/windows/suggestion-list";
import { windowCard } from "../services/windows/window-card";
import { MemoryVault } from "./memory-vault";
import { ownEvent, practiceReading, practiceRecords } from "./practice-records";

/** Before the first bell, so that the whole week lies ahead. */
const START_MINUTE = 7 * 60;

interface PracticeParts {
  /** Monday of the week that is shown. */
  monday: IsoDate;
  /** IANA zone of this device. */
  zone: string;
  schoolName: string;
  words: Words;
  judgement: JudgementSource;
  settings: SettingValues;
}

/**
 * The practice school: records in memory, with the same services as her own records. Nothing reaches a real calendar or
 * the vault: bookings go into the practice calendar.
 */
export class PracticeSchool {
  readonly #ports: Ports;
  readonly #ready: Promise<void>;

  constructor(private readonly parts: PracticeParts) {
    const { monday, zone, words, judgement, settings, schoolName } = parts;
    const vault = new MemoryVault();
    this.#ports = {
      vault,
      words,
      judgement,
      clock: { nowMs: () => instantOf({ date: monday, minute: START_MINUTE }, zone), zone: () => zone },
      settings: { read: async () => settings },
      handOver: { open: () => ({ ...HAND_OVER_ONLY, create: async (event, placing) => this.#store(event, placing) }) },
    };
    this.#ready = vault.apply(practiceRecords(monday, zone, schoolName));
  }

  /** Her practice calendar stores what a real one's form is opened with. */
  async #store({ title, start, end }: OutgoingVisit, { calendarId, key }: Placing): FromCalendar<Created> {
    const times = { date: start.date, from: formatClock(start.minute), to: formatClock(end.minute) };
    const { id: eventId } = ownEvent(`booked-${start.date}-${start.minute}`, title, times);
    await this.#write([...(await this.events()), ownEvent(eventId, title, times)]);
    const { zone } = this.parts;
    const first = { fromMs: instantOf(start, zone), toMs: instantOf(end, zone) };
    return ok({ state: "stored", visit: { calendarId, eventId, etag: "", first, guest: "none", key } });
  }

  /** What her practice calendar holds, in time order. */
  async events(): Promise<PageEvent[]> {
    await this.#ready;
    const [reading] = await this.#ports.vault.all("readings");
    return reading?.events ?? [];
  }

  async loadSuggestions(): Promise<SuggestionList> {
    await this.#ready;
    return suggestionList(this.#ports, this.parts.monday);
  }

  async loadCard(windowId: string): Promise<Answer<WindowCard>> {
    return found(await windowCard(this.#ports, windowId));
  }

  async book(wanted: WantedBooking): Promise<Answer<{ bookingId: string }>> {
    const booked = await bookWindow(this.#ports, wanted);
    return booked.ok ? ok(booked.value) : fail({ code: "refused", refusal: booked.failure });
  }

  async decline(windowId: string, choice?: WindowChoice): Promise<Answer<{ declineIds: string[] }>> {
    const declineIds = await declineWindow(this.#ports, windowId, choice);
    return found(declineIds && { declineIds });
  }

  removeDeclines(declineIds: readonly string[]): Promise<Answer<null>> {
    return done(removeDeclines(this.#ports, declineIds));
  }

  removeBooking(bookingId: string): Promise<Answer<null>> {
    return removeDate(this.#ports, bookingId);
  }

  async #write(events: readonly PageEvent[]): Promise<void> {
    const { monday, zone } = this.parts;
    await this.#ports.vault.apply([{ put: "readings", record: practiceReading(monday, zone, events) }]);
  }
}
