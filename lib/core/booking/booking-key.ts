import type { Visit } from "./visit";

/** The values that together identify one booking of a visit. */
export interface BookingKeyParts {
  /** A random value, made once per installation, so that two installations on one calendar never make the same key. */
  installSalt: string;
  visit: Pick<Visit, "id" | "attempt" | "zone" | "startMinute" | "endMinute">;
  /** The first date, and the iCalendar lines that repeat it, in order; no lines for a visit of one date. */
  from: string;
  recurrence: readonly string[];
  calendarId: string;
}

/** Hashes bytes with SHA-256, as SubtleCrypto does. */
export type Sha256 = (bytes: Uint8Array<ArrayBuffer>) => Promise<ArrayBuffer>;

/**
 * Derives the idempotency key under which a visit is booked. The same visit always gives the same key, so that a
 * request repeated after a lost answer finds the first one's event. A calendar never accepts an id twice (Google
 * answers 409 even once the event is deleted), so a visit that was undone and is wanted again gets another attempt
 * number.
 * @returns 32 bytes that reveal nothing about the visit; key-forms.ts turns them into each calendar's kind of id
 */
export async function bookingKey(parts: BookingKeyParts, sha256: Sha256): Promise<Uint8Array> {
  const { installSalt, visit, from, recurrence, calendarId } = parts;
  const { id, attempt, zone, startMinute, endMinute } = visit;
  // JSON delimits the parts: two different lists of parts never give the same text.
  const text = JSON.stringify([installSalt, id, from, startMinute, endMinute, zone, recurrence, calendarId, attempt]);
  return new Uint8Array(await sha256(new TextEncoder().encode(text)));
}
