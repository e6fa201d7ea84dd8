import type { Visit } from "./visit";

/** What makes one booking of a visit unlike every other. */
export interface BookingKeyParts {
  /** Random, made once per installation: two of them on one calendar never make the same key. */
  installSalt: string;
  visit: Pick<Visit, "id" | "attempt" | "zone" | "startMinute" | "endMinute">;
  /** The first date, and what repeats it: the lines of its recurrence, in order; empty for one date. */
  from: string;
  recurrence: readonly string[];
  calendarId: string;
}

/** SHA-256, as SubtleCrypto gives it. */
export type Sha256 = (bytes: Uint8Array<ArrayBuffer>) => Promise<ArrayBuffer>;

/**
 * Derives the key under which a visit is booked: made again from the same visit it is the same, so that a request that
 * is repeated after a lost answer finds the first one's event. A calendar never takes an id twice (Google answers 409
 * for ever), so that a visit that was undone and is wanted again has another attempt number.
 * @returns 32 bytes that say nothing about the visit; calendars make their own kind of id from them
 */
export async function bookingKey(parts: BookingKeyParts, sha256: Sha256): Promise<Uint8Array> {
  const { installSalt, visit, from, recurrence, calendarId } = parts;
  const { id, attempt, zone, startMinute, endMinute } = visit;
  // JSON keeps the parts apart: no two lists of parts give the same text.
  const text = JSON.stringify([installSalt, id, from, startMinute, endMinute, zone, recurrence, calendarId, attempt]);
  return new Uint8Array(await sha256(new TextEncoder().encode(text)));
}
