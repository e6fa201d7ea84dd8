const CLOCK = String.raw`\d{1,2}[:.]\d\d(?:[:.]\d\d)?(?:\s?[ap]\.?\s?m\.?)?`;
const DATE = String.raw`\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?`;
/** Matches what a chat program writes before a message: "[9:42 AM] Dana Wells", "8/19/25, 2:02 PM - Lupita: hola". */
const STAMPS = [
  new RegExp(String.raw`^\s*\[(?<time>${CLOCK})(?:,?\s+(?<date>${DATE}))?\]\s*(?<rest>.*)$`, "iu"),
  new RegExp(String.raw`^\s*\[(?<date>${DATE}),?\s+(?<time>${CLOCK})\]\s*(?<rest>.*)$`, "iu"),
  new RegExp(String.raw`^\s*(?<date>${DATE}),?\s+(?<time>${CLOCK})\s+[-–]\s+(?<rest>\p{L}.*)$`, "iu"),
];
/** Matches the sender of a message, and the message on the same line. */
const SENDER = /^(?<name>\p{L}[^:\d]{0,38}?)\s*:(?:\s+(?<said>.*)|\s*)$/u;

interface Stamp {
  /** The sender as it was written. */
  name: string;
  /** The message on the same line. */
  said: string;
  isSure: boolean;
}

function stampOf(text: string): Stamp | undefined {
  const found = STAMPS.map((stamp) => stamp.exec(text)?.groups).find((groups) => groups !== undefined);
  if (!found) return undefined;
  const rest = found["rest"]!.trim();
  const sender = SENDER.exec(rest)?.groups;
  const name = sender?.["name"] ?? rest;
  const isName = /^\p{L}/u.test(name) && !/\d/.test(name);
  return isName
    ? { name, said: sender?.["said"] ?? "", isSure: sender !== undefined || found["date"] !== undefined }
    : undefined;
}

/**
 * Removes the time and the sender that a chat program writes before a message, which are no routine. "[8:00 AM] Lunch"
 * may be one: a line without a date or a colon counts as a sender's where its name occurs before another message too.
 */
export function withoutChatStamps(lines: readonly string[]): string[] {
  const stamps = lines.map(stampOf);
  const names = stamps.flatMap((stamp) => stamp?.name ?? []);
  const isSender = ({ name, isSure }: Stamp): boolean => isSure || names.filter((one) => one === name).length > 1;
  const isChat = stamps.some((stamp) => stamp && isSender(stamp));
  return lines.map((text, index) => {
    const stamp = stamps[index];
    return isChat && stamp ? stamp.said : text;
  });
}
