import { recogniseTitle } from "../routines/recognise-title";

const CLOCK = String.raw`\d{1,2}[:.]\d\d(?:[:.]\d\d)?(?:\s?[ap]\.?\s?m\.?)?`;
/** A time with its half of the day: "3:02 PM". */
const CLOCK_OF_HALF = String.raw`\d{1,2}:\d\d\s?[APap]\.?[Mm]\.?`;
const DATE = String.raw`\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?`;
/** Matches what a chat program writes before a message: "[9:42 AM] Dana Wells", "8/19/25, 2:02 PM - Lupita: hola",
 * "Dana Wells, 2:14 PM". */
const STAMPS = [
  new RegExp(String.raw`^\s*\[(?<time>${CLOCK})(?:,?\s+(?<date>${DATE}))?\]\s*(?<rest>.*)$`, "iu"),
  new RegExp(String.raw`^\s*\[(?<date>${DATE}),?\s+(?<time>${CLOCK})\]\s*(?<rest>.*)$`, "iu"),
  new RegExp(String.raw`^\s*(?<date>${DATE}),?\s+(?<time>${CLOCK})\s+[-–]\s+(?<rest>\p{L}.*)$`, "iu"),
  new RegExp(String.raw`^\s*(?<rest>\p{Lu}[^,:\d]{1,38}),\s+(?<time>${CLOCK_OF_HALF})\s*$`, "u"),
];
/** Matches the sender of a message, and the message on the same line. */
const SENDER = /^(?<name>\p{L}[^:\d]{0,38}?)\s*:(?:\s+(?<said>.*)|\s*)$/u;

interface Stamp {
  /** The sender as it was written. */
  name: string;
  /** The message on the same line. */
  said: string;
  /** True where a colon follows the sender's name: "Dana Wells:". */
  isNamed: boolean;
  hasDate: boolean;
}

function stampOf(text: string): Stamp | undefined {
  const found = STAMPS.map((stamp) => stamp.exec(text)?.groups).find((groups) => groups !== undefined);
  if (!found) return undefined;
  const rest = found["rest"]!.trim();
  const sender = SENDER.exec(rest)?.groups;
  const name = sender?.["name"] ?? rest;
  const isName = /^\p{L}/u.test(name) && !/\d/.test(name) && recogniseTitle(name).kinds.length === 0;
  return isName
    ? { name, said: sender?.["said"] ?? "", isNamed: sender !== undefined, hasDate: found["date"] !== undefined }
    : undefined;
}

/** True for a stamp whose message is a line of its own below it. */
function isAboveMessage(lines: readonly string[], stamps: readonly (Stamp | undefined)[], at: number): boolean {
  const below = lines.findIndex((text, index) => index > at && text.trim() !== "");
  return below > 0 && stamps[below] === undefined && !STAMPS.some((stamp) => stamp.test(lines[below]!));
}

/**
 * Removes the time and the sender that a chat program writes before a message, which are not a routine. "[8:00 AM]
 * Lunch" may be one, so a text counts as a chat only where a sender has a colon, or has a message in the line below and
 * either a date or another message. In a chat, removes each stamp with a colon, a date or a message below it.
 */
export function withoutChatStamps(lines: readonly string[]): string[] {
  const stamps = lines.map(stampOf);
  const isAbove = stamps.map((stamp, index) => stamp !== undefined && isAboveMessage(lines, stamps, index));
  const senders = stamps.flatMap((stamp, index) => (stamp && (stamp.isNamed || isAbove[index]) ? [stamp.name] : []));
  const isChat = stamps.some(
    (stamp, index) =>
      stamp &&
      (stamp.isNamed || (isAbove[index] && (stamp.hasDate || senders.filter((one) => one === stamp.name).length > 1))),
  );
  return lines.map((text, index) => {
    const stamp = stamps[index];
    return isChat && stamp && (stamp.isNamed || stamp.hasDate || isAbove[index]) ? stamp.said : text;
  });
}
