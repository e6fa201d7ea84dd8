import type { PageEvent } from "../../../core/schedule/calendar-reading";

/**
 * Words by which Outlook's labels say how a time counts, per language; they match whole parts only. A language that
 * is not here leaves an event busy: that costs a window, never a wrong one. "Seen" words are quoted in public sources.
 */
const FREE = new Set([
  "free", // seen
  "空き", // seen
  "空き時間",
  "disponible",
  "libre",
  "disponível",
  "livre",
  "ledig",
  "frei",
  "disponibile",
  "libero",
  "vrij",
  "fri",
  "vapaa",
  "wolny",
  "한가함",
  "空闲",
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
/** Starts of subjects of events that take place no more, as Exchange itself rewrites them. */
const CANCELLED =
  /^(?:cancell?ed(?: event)?|annulée?|キャンセル済み|予定のキャンセル|cancelad[oa]|avlyst|abgesagt)\s*[:：]/iu;
const DECLINED = /^(?:declined|辞退|refusée?|rechazad[oa]|recusad[oa]|avslått|abgelehnt)\s*[:：]/iu;

/** How an event counts, by its subject and by the parts behind its time. */
export function statusOf(subject: string, behind: readonly string[]): Pick<PageEvent, "busy" | "status"> {
  if (DECLINED.test(subject)) return { busy: false, status: "declined" };
  if (CANCELLED.test(subject)) return { busy: false, status: "none" };
  // A place or a person may be called "Free": the status stands behind both.
  const word = behind.findLast((part) => FREE.has(fold(part)) || TENTATIVE.has(fold(part)) || isOtherStatus(part));
  if (word !== undefined && FREE.has(fold(word))) return { busy: false, status: "none" };
  return { busy: true, status: word !== undefined && TENTATIVE.has(fold(word)) ? "tentative" : "none" };
}

const OTHER = new Set([
  "busy", // seen
  "out of office", // seen
  "working elsewhere", // seen
  "予定あり", // seen
  "外出中", // seen
  "他の場所で作業", // seen
  "ocupado",
  "fuera de la oficina",
  "trabajando en otro lugar",
  "occupé",
  "absent du bureau",
  "fora do escritório",
  "opptatt",
  "borte",
]);

/** True for a part that is a status of another sort: it ends the search, whatever stands before it. */
function isOtherStatus(part: string): boolean {
  return OTHER.has(fold(part));
}

function fold(part: string): string {
  return part.trim().toLowerCase();
}
