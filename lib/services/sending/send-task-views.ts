import type { SendTaskAct, SendTaskLine, SendTaskView } from "../../contracts/booking";
import type { CalendarAccount } from "../../core/booking/calendar-account";
import { siteDaysOf } from "../../core/booking/dated-bookings";
import type { BesideVisit, NamedAct, PageAct, VisitAct } from "../../core/booking/send-task-acts";
import { lastDateThere, undecidedAfterEnd } from "../../core/booking/ended-series";
import { sendTaskDetails } from "../../core/booking/send-task-details";
import { sendTaskFacts, type SendTaskFacts, type Removal } from "../../core/booking/send-task-view";
import { mailedGuest } from "../../core/booking/mailed-guest";
import { datesThere } from "../../core/booking/keep-past";
import type { MarkedWord } from "../../core/booking/text-policy";
import type { Visit } from "../../core/booking/visit";
import { compare } from "../../core/compare";
import { knownZone, wallClockAt } from "../../core/time/zone";
import type { Ports } from "../ports";
import { visitSources, type VisitRecords } from "../visits/booked-dates";
import { wordsThatStop } from "./marked-words";
import { primaryIdOf } from "./target";
import { isHeld } from "../../core/booking/in-state";

type ViewPorts = Pick<Ports, "words" | "clock">;

/** The records that the description of a visit's state needs besides the visit. */
export type SendTaskRecords = VisitRecords & {
  accounts: readonly CalendarAccount[];
  /** By visit: see {@link wordsThatStop}. */
  marked: ReadonlyMap<string, readonly MarkedWord[]>;
};

async function sendTaskRecords(ports: Ports): Promise<SendTaskRecords> {
  const { vault } = ports;
  const [sources, accounts] = await Promise.all([visitSources(vault), vault.all("calendarAccounts")]);
  return { ...sources, accounts, marked: await wordsThatStop(ports, { ...sources, accounts }) };
}

/** Describes the state of a visit in a connected calendar; undefined for one that is in none. */
export async function sendTaskView(ports: Ports, visit: Visit): Promise<SendTaskView | undefined> {
  return visit.sendTask ? sendTaskViewFrom(ports, visit, await sendTaskRecords(ports)) : undefined;
}

/** See {@link sendTaskView}; what it means to remove it is worked out from records that are read already. */
export function sendTaskViewFrom(ports: ViewPorts, visit: Visit, records: SendTaskRecords): SendTaskView | undefined {
  const { words, clock } = ports;
  const facts = sendTaskFacts(visit, clock.nowMs(), besideOf(ports, visit, records));
  if (!facts) return undefined;
  const canBeStopped = (isHeld(facts) && !facts.isUnsent) || facts.change === "held";
  const acts = facts.acts.flatMap((act): SendTaskAct[] => {
    const removal = act === "remove" || act === "remove-anyway" ? removalOf(ports, visit, records) : undefined;
    // Of a series that is over, nothing is left to take out.
    if (removal?.keepsPast && removal.dateCount === 0) return [];
    const asked = removal && (removal.isSeries || removal.guest !== "") ? words.removal(removal) : undefined;
    const asks = act === "drop" && facts.unread ? words.removalByHand() : asked;
    const copies =
      act === "copy-details"
        ? { copies: { text: sendTaskDetails(visit, facts, clock.nowMs()), ...words.copying() } }
        : {};
    return [
      {
        act,
        label: words.sendTaskAct(nameOf(act, facts, removal), canBeStopped),
        ...(asks ? { asks } : {}),
        ...copies,
      },
    ];
  });
  const isUnread = facts.unread !== undefined && facts.needsHer ? { isUnread: true as const } : {};
  return {
    ...{ visitId: visit.id, state: visit.state, text: words.sendTask(facts) },
    ...wordless(facts, words),
    ...{ acts, isHeld: canBeStopped },
    ...isUnread,
  };
}

/** What is said where initials are hidden: a calendar's name, and words of hers, may name a student. */
function wordless(facts: SendTaskFacts, words: Ports["words"]): Pick<SendTaskView, "textWithoutWords"> {
  const { marked, unread, ...unmarked } = facts;
  if (!marked?.length && unread?.calendarName === undefined) return {};
  const { calendarName: _name, ...unnamed } = unread ?? {};
  return { textWithoutWords: words.sendTask(unread ? { ...unmarked, unread: unnamed as typeof unread } : unmarked) };
}

function nameOf(act: VisitAct | PageAct, { because, unread }: SendTaskFacts, removal: Removal | undefined): NamedAct {
  if (act === "remove" && removal?.isSeries) return removal.keepsPast ? "remove-coming" : "remove-series";
  if (act === "drop" && unread) return "remove-here";
  return act === "connect" && (unread?.because ?? because) === "needs-sign-in" ? "sign-in" : act;
}

function besideOf({ clock }: Pick<Ports, "clock">, visit: Visit, records: SendTaskRecords): BesideVisit {
  const now = wallClockAt(clock.nowMs(), knownZone(visit.zone) ?? clock.zone());
  const { endedOn } = visit.sendTask ?? {};
  const invitation = { ...invitationOf(visit, records), marked: records.marked.get(visit.id) };
  if (endedOn === undefined) return { ...invitation, lostDateCount: 0 };
  const site = siteDaysOf(visit, records);
  const lostDateCount = undecidedAfterEnd(visit, site, now).length;
  return { ...invitation, lostDateCount, lastThere: lastDateThere(visit, endedOn, site) };
}

/** Finds who can be invited to a visit, and from which calendar. */
export function invitationOf(
  { sendTask, classId }: Visit,
  { accounts, classes }: Pick<SendTaskRecords, "accounts" | "classes">,
): Pick<BesideVisit, "primaryId" | "teacherEmail"> {
  const account = accounts.find(({ id }) => id === sendTask?.accountId);
  const teacherEmail = classes.find(({ id }) => id === classId)?.teacherEmail ?? "";
  return { primaryId: account && primaryIdOf(account), teacherEmail };
}

function removalOf({ clock }: ViewPorts, visit: Visit, sources: SendTaskRecords): Removal {
  const now = wallClockAt(clock.nowMs(), knownZone(visit.zone) ?? clock.zone());
  const { begun, coming } = datesThere(visit, now, siteDaysOf(visit, sources));
  const isSeries = visit.cadence.on !== "once";
  return {
    ...{ dateCount: coming.length, isSeries, keepsPast: isSeries && begun.length > 0 },
    guest: mailedGuest(visit, sources.classes),
  };
}

const IN_LIST: ReadonlySet<SendTaskFacts["state"]> = new Set(["holding", "queued", "undoing"]);

/** Lists the visits in connected calendars that wait, or need her, by date. */
export async function sendTaskLines(ports: Ports): Promise<SendTaskLine[]> {
  const sources = await sendTaskRecords(ports);
  const { classes } = sources;
  const lines = sources.visits.flatMap((visit): SendTaskLine[] => {
    const facts = sendTaskFacts(visit, ports.clock.nowMs(), besideOf(ports, visit, sources));
    if (!facts || (!facts.needsHer && !IN_LIST.has(facts.state) && facts.change === undefined)) return [];
    const view = sendTaskViewFrom(ports, visit, sources)!;
    const { from: date, startMinute, endMinute, routineTitle, classId } = visit;
    const className = classes.find(({ id }) => id === classId)?.name ?? "";
    return [{ ...view, date, startMinute, endMinute, routineTitle, className, needsHer: facts.needsHer }];
  });
  return lines.sort((a, b) => compare(a.date, b.date) || a.startMinute - b.startMinute);
}
