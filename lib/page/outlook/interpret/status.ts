import type { PageEvent } from "../../../core/schedule/calendar-reading";
import { isOutOfOfficePart } from "../../reading/words";

/**
 * Words of Outlook's labels for an event's status, per language; they match whole parts only. In an unlisted
 * language an event stays busy: that loses a window, but never suggests a wrong one. One of a whole day counts as
 * not answered there, since it could take the day from her: whether she is away is asked.
 * "Seen" words are quoted in public sources.
 */
const FREE = new Set([
  "free", // seen
  "空き", // seen
  "空き時間",
]);
/**
 * "Free" in languages whose word before an organiser was never seen: nothing tells an invitation from her own event, so
 * a free one of a whole day never takes the day from her unasked. A busy one does where no part stands between its days
 * and its status: a label names an organiser there, in every language.
 */
const FREE_OF_ANYBODY = new Set([
  ...["disponible", "libre", "disponível", "livre", "ledig", "frei", "disponibile", "libero", "vrij", "fri"],
  ...["vapaa", "wolny", "한가함", "空闲"],
]);
const TENTATIVE = new Set([
  "tentative", // seen
  "仮の予定", // seen
  "provisional",
  "provisoire",
  "provisório",
  "tentativa",
  "foreløpig",
  "mit vorbehalt",
  "provvisorio",
  "voorlopig",
  "preliminär",
]);
/** How Exchange begins the subject of a cancelled event. */
const CANCELLED =
  /^(?:cancell?ed(?: event)?|annulée?|キャンセル済み|予定のキャンセル|cancelad[oa]|avlyst|abgesagt)\s*[:：]/iu;
/** The page's own words before the subject of a cancelled event. */
const CANCELLED_EVENT =
  /(?:^|[,،、，]\s*)(?:cancell?ed|evento cancelado|événement annulé|キャンセルされたイベント)(?: event)?\s*:?\s*$/iu;
const DECLINED_EVENT = /(?:^|[,،、，]\s*)(?:declined|evento rechazado|événement refusé)(?: event)?\s*:?\s*$/iu;
const DECLINED = /^(?:declined|辞退|refusée?|rechazad[oa]|recusad[oa]|avslått|abgelehnt)\s*[:：]/iu;

/** The parts of a label around the subject. */
interface LabelParts {
  /** Text before the subject, perhaps the name of the event's icon. */
  prefix: string;
  /** The parts behind times and days. */
  behind: readonly string[];
}

type EventStatus = Pick<PageEvent, "busy" | "status" | "isOutOfOffice" | "isInvited">;

/** Reads an event's status and organiser from its subject and the label around it. */
export function statusOf(subject: string, parts: LabelParts, allDay: boolean): EventStatus {
  const { isUnread, ...counted } = countOf(subject, parts);
  if (!allDay) return { busy: counted.busy, status: counted.status };
  const isInvited = parts.behind.some((part) => ORGANIZER.test(part));
  const status = isUnread ? "unanswered" : counted.status;
  return { ...counted, status, ...(isInvited ? { isInvited } : {}) };
}

/** The part that names an event's organiser; only those of English and Japanese were seen. */
const ORGANIZER = /^(?:by|por|par|von|da|door|av|主催者|開催者)\s/iu;
/** Busy statuses of the languages in which that part was seen: a label without it is of an event of hers. */
const BUSY_OF_SEEN = new Set([
  ...["busy", "working elsewhere", "out of office", "oof", "away"],
  ...["予定あり", "他の場所で作業", "外出中"],
]);

/** `isUnread`: the label does not tell whether she has answered, in words that are known. */
function countOf(subject: string, { prefix, behind }: LabelParts): EventStatus & { isUnread?: boolean } {
  if (DECLINED.test(subject) || DECLINED_EVENT.test(prefix)) return { busy: false, status: "declined" };
  if (CANCELLED.test(subject) || CANCELLED_EVENT.test(prefix)) return { busy: false, status: "none" };
  // A place or a person may be called "Free": the status comes after both.
  const at = behind.findLastIndex((part) => isFree(fold(part)) || TENTATIVE.has(fold(part)) || isOtherStatus(part));
  if (at < 0) return { busy: true, status: "none", isUnread: true };
  const word = fold(behind[at]!);
  if (FREE_OF_ANYBODY.has(word)) return { busy: false, status: "none", isUnread: true };
  if (FREE.has(word) || behind.slice(at + 1).some(isCancelledPart)) return { busy: false, status: "none" };
  const status = TENTATIVE.has(word) ? "tentative" : "none";
  // A place, or an organiser in words that nobody has seen: a colleague's leave would take the day from her.
  const isUnread = status === "none" && at > 0 && !BUSY_OF_SEEN.has(word);
  return {
    ...{ busy: true, status },
    ...(isOutOfOfficePart(word) ? { isOutOfOffice: true } : {}),
    ...(isUnread ? { isUnread } : {}),
  };
}

function isFree(word: string): boolean {
  return FREE.has(word) || FREE_OF_ANYBODY.has(word);
}

/** True for a part behind the status that says the event was cancelled. */
function isCancelledPart(part: string): boolean {
  return /^(?:cancell?ed|cancelad[oa]|annulée?)$/iu.test(part.trim());
}

const OTHER = new Set([
  "busy", // seen
  "working elsewhere", // seen
  "予定あり", // seen
  "他の場所で作業", // seen
  "ocupado",
  "trabajando en otro lugar",
  "occupé",
  "opptatt",
]);

/** True for any other status; it ends the search, so that parts before it don't count. */
function isOtherStatus(part: string): boolean {
  return OTHER.has(fold(part)) || isOutOfOfficePart(part);
}

function fold(part: string): string {
  return part.trim().toLowerCase();
}
