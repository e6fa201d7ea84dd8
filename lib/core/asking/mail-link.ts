/**
 * Builds the address that opens a new message in the mail program (RFC 6068): lines end with CRLF, everything is
 * percent-encoded. Nothing is sent until the therapist presses Send there.
 */
export function mailLink(to: string, message: { subject: string; body: string }): string {
  const body = message.body.replaceAll(/\r?\n/g, "\r\n");
  const address = encoded(to.trim()).replaceAll("%40", "@");
  return `mailto:${address}?subject=${encoded(message.subject)}&body=${encoded(body)}`;
}

/** Percent-encodes a text. Replaces lone surrogates, which no address can hold. */
const encoded = (text: string): string => encodeURIComponent(text.replaceAll(/\p{Surrogate}/gu, "\uFFFD"));
