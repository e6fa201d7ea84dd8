const BASE32HEX = "0123456789abcdefghijklmnopqrstuv";
const KEY = /^[0-9a-f]{64}$/;
/** Google takes 5 to 1024 characters; 2 + 48 of them hold 240 of the key's 256 bits. */
const GOOGLE_DIGITS = 48;

function expectKey(key: string): string {
  if (!KEY.test(key)) throw new RangeError("A booking key has 64 hexadecimal digits.");
  return key;
}

/**
 * Writes a booking key as a Google event id: "pp" and base32hex digits (a-v and 0-9, the only characters that the API
 * takes).
 */
export function googleEventId(key: string): string {
  const bits = [...expectKey(key)].map((digit) => Number.parseInt(digit, 16).toString(2).padStart(4, "0")).join("");
  const digits = Array.from({ length: GOOGLE_DIGITS }, (_, at) =>
    BASE32HEX.charAt(Number.parseInt(bits.slice(at * 5, at * 5 + 5), 2)),
  );
  return `pp${digits.join("")}`;
}

/** Writes a booking key as the GUID of Microsoft's `transactionId`, marked as version 8: made by rules of our own. */
export function graphTransactionId(key: string): string {
  const hex = expectKey(key).slice(0, 32);
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `a${hex.slice(17, 20)}`, hex.slice(20)].join("-");
}

/** Writes a booking key as the UID of an .ics entry; "invalid" is a domain that nobody owns (RFC 2606). */
export const icsUid = (key: string): string => `${expectKey(key)}@pushpin.invalid`;
