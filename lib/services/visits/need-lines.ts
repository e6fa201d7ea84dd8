import type { NeedAct, NeedLine, VisitDate, VisitLine, VisitList, VisitNeeds } from "../../contracts/visits";
import { actsOfNeed, isDateRemovable } from "../../core/booking/need-acts";
import { partsOfOccurrenceId } from "../../core/booking/occurrences";
import type { VisitNeed } from "../../core/booking/visit-needs";
import { compare } from "../../core/compare";
import type { Ports } from "../ports";
import { listVisits } from "./visit-list";
import { isMissing } from "../../core/booking/in-state";

/** How many lines are shown beside a calendar; the planner lists all. */
const FIRST_LINES = 3;

/** Needs about the event of the whole visit, if the visit is in the same state. */
const OF_VISIT: ReadonlySet<VisitNeed["code"]> = new Set(["teacher-declined", "changed-elsewhere"]);

/** Needs after which no date of the visit stays. */
const OF_ALL_DATES: ReadonlySet<VisitNeed["code"]> = new Set(["class-gone", "no-students"]);

interface NeedyDate {
  date: VisitDate;
  visit: VisitLine;
  className: string;
  /**
   * True for the line which says that the calendar of the whole visit can't be read; a card of a date says so anyway.
   */
  isUnread?: true;
}

/**
 * Gives the first dates of visits that need her, each with its cures, and how many there are; `ofDateId`: only those of
 * one date.
 */
export async function visitNeeds(ports: Ports, ofDateId?: string): Promise<VisitNeeds> {
  const visitId = ofDateId === undefined ? undefined : partsOfOccurrenceId(ofDateId).visitId;
  const needy = needyDates(await listVisits(ports, visitId));
  const all = needy.filter(({ date: { id }, isUnread }) => ofDateId === undefined || (id === ofDateId && !isUnread));
  return { count: all.length, lines: all.slice(0, FIRST_LINES).map((one) => lineOf(one, ports)) };
}

/**
 * Lists the dates that need her, by day; of those that an ended series lost only the first. A visit whose calendar
 * can't be read has a line at its next date.
 */
function needyDates({ classes }: VisitList): NeedyDate[] {
  const dates = classes.flatMap(({ className, visits }) =>
    visits.flatMap((visit) => {
      const open = visit.dates.filter(({ needs }) => needs.length > 0);
      const isLost = ({ needs }: VisitDate): boolean => isEnded(visit) && needs.some(({ code }) => code === "missing");
      const of = { visit, className: className ?? "" };
      const unread = visit.sendTask?.isUnread ? visit.dates.slice(0, 1) : [];
      return [
        ...unread.map((date): NeedyDate => ({ date, ...of, isUnread: true })),
        ...open
          .filter((date) => !isLost(date) || date === open.find(isLost))
          .filter((date) => unread.length === 0 || date.needs.some((need) => !isOfTask(need, visit)))
          .map((date): NeedyDate => ({ date, ...of })),
      ];
    }),
  );
  return dates.toSorted((a, b) => compare(a.date.date, b.date.date) || a.date.startMinute - b.date.startMinute);
}

const isEnded = ({ sendTask }: VisitLine): boolean => sendTask?.acts.some(({ act }) => act === "let-end") === true;

/** True for a need that is decided for the whole visit, with its state in the connected calendar. */
const isOfTask = ({ code }: VisitNeed, visit: VisitLine): boolean =>
  (code === "missing" && isEnded(visit)) || (OF_VISIT.has(code) && visit.state === code);

function lineOf({ date, visit, className, isUnread }: NeedyDate, { words }: Pick<Ports, "words">): NeedLine {
  const { id, startMinute, endMinute, needs } = date;
  const { routineTitle, purpose, sendTask } = visit;
  const titleText = purpose === "touch-base" ? words.touchBaseTitle(endMinute - startMinute) : routineTitle;
  const line = { id, date: date.date, startMinute, endMinute, titleText, className };
  // What becomes of the whole visit in its calendar is decided there.
  const isSaidOfAll = visit.sendTask?.isUnread === true && isUnread !== true;
  if (sendTask && !isSaidOfAll && (isUnread || needs.some((need) => isOfTask(need, visit)))) {
    const { text: needText, textWithoutWords } = sendTask;
    const wordless = textWithoutWords === undefined ? {} : { needTextWithoutWords: textWithoutWords };
    // The date may have a line of its own beside this one.
    const ofLine = isUnread ? { id: `${id} calendar` } : {};
    return { ...line, ...ofLine, needText, ...wordless, acts: [], sendTask };
  }
  const ofDate = isSaidOfAll ? needs.filter((need) => !isOfTask(need, visit)) : needs;
  const needText = ofDate.map((need) => words.need(need)).join(" ");
  return { ...line, needText, acts: actsOf(date, visit, words), ...removalOf(date, visit) };
}

const canRemoveDate = (date: VisitDate, { mails, cadence }: VisitLine): boolean =>
  isDateRemovable({ ...date, isConnected: mails !== null, isOnce: cadence === "once" });

/** Removes the whole visit from its connected calendar, where the date alone can't be removed, or no date stays. */
function removalOf(date: VisitDate, visit: VisitLine): Pick<NeedLine, "removal"> {
  const { mails, sendTask } = visit;
  const acts = sendTask?.acts.filter(({ act }) => act === "remove") ?? [];
  const isOfAll = !canRemoveDate(date, visit) || date.needs.some(({ code }) => OF_ALL_DATES.has(code));
  if (!sendTask || mails === null || acts.length === 0 || !isOfAll) return {};
  return { removal: { visitId: sendTask.visitId, acts } };
}

/** The question before an act that removes a date, or leaves a student out of the visit; none before any other. */
function questionOf(
  act: NeedAct["act"],
  { need, date, visit }: { need: VisitNeed; date: VisitDate; visit: VisitLine },
  words: Ports["words"],
): Pick<NeedAct, "asks"> {
  if (act === "remove") return removalQuestion(date, visit, words);
  if (act !== "leave-out" || need.code !== "student-moved") return {};
  return { asks: words.leaving({ initials: need.initials, mails: visit.mails }) };
}

/** The question before a date is removed; none where its connected calendar does not have it any more. */
function removalQuestion(
  { state }: VisitDate,
  { mails, cadence }: VisitLine,
  words: Ports["words"],
): Pick<NeedAct, "asks"> {
  if (mails === null) return { asks: words.removalByHand() };
  if (isMissing({ state }) || cadence === "once") return {};
  return { asks: words.removal({ isSeries: false, keepsPast: false, dateCount: 1, guest: mails }) };
}

/** Lists the cures of all needs of a date, each once. */
function actsOf(date: VisitDate, visit: VisitLine, words: Ports["words"]): NeedAct[] {
  const isRemovable = canRemoveDate(date, visit);
  const canReopen = visit.reopens !== null && !visit.isFile;
  const found = date.needs.flatMap((need) =>
    actsOfNeed(need, { isRemovable, canReopen }).map((act): NeedAct => {
      const event = need.code === "is-this-it" ? { eventId: need.event.id } : {};
      return { act, labelText: words.needAct(act, need), ...event, ...questionOf(act, { need, date, visit }, words) };
    }),
  );
  const acts = found.filter(({ act }, at) => found.findIndex((other) => other.act === act) === at);
  return acts.toSorted((a, b) => Number(a.act === "remove") - Number(b.act === "remove"));
}
