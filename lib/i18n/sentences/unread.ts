import type { UnreadFacts } from "../../core/booking/unread-calendar";
import { formatShortDay } from "../format";
import type { SendTaskKey } from "../send-task";
import type { Language, Translate } from "../translate";

/** Reasons with a cure of their own for which a calendar can't be read. */
const UNREAD = [
  ...(["needs-sign-in", "needs-permission", "no-account", "needs-approval"] as const),
  ...(["calendar-gone", "read-only"] as const),
];

/** Says when a visit was seen last in a calendar that can't be read, why, and the cure. */
export function unreadSentence(
  { because, seenOn, calendarName }: UnreadFacts,
  say: Translate<SendTaskKey>,
  language: Language,
): string {
  return [
    say("unread.seen", { date: formatShortDay(seenOn, language) }),
    calendarName === undefined ? say("unread.unnamed") : say("unread.named", { calendar: calendarName }),
    say(`unread.${UNREAD.find((one) => one === because) ?? "other"}`),
  ].join(" ");
}
