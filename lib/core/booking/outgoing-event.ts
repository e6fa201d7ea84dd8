import type { WallClock } from "../time/zone";

/** The event that leaves this device. Every text in it has passed the outgoing text policy. */
export interface OutgoingEvent {
  title: string;
  details: string;
  location: string;
  guestEmails: readonly string[];
  /** Wall clock of the class. */
  start: WallClock;
  end: WallClock;
  /** IANA zone of the class. */
  zone: string;
}
