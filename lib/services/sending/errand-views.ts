import type { ErrandAct, ErrandLine, ErrandView } from "../../contracts/booking";
import type { CalendarAccount } from "../../core/booking/calendar-account";
import { siteDaysOf } from "../../core/booking/dated-bookings";
import type { BesideVisit, NamedAct, PageAct, VisitAct } from "../../core/booking/errand-acts";
import { lastDateThere, undecidedAfterEnd } from "../../core/booking/ended-series";
import { errandDetails } from "../../core/booking/errand-details";
import { errandFacts, type ErrandFacts, type Removal } from "../../core/booking/errand-view";
import { occurrencesOf } from "../../core/booking/occurrences";
import { isOpen } from "../../core/booking/state";
import type { Visit } from "../../core/booking/visit";
import { compare } from "../../core/compare";
import { knownZone, wallClockAt } from "../../core/time/zone";
import type { Vault } from "../../ports/vault";
import type { Ports } from "../ports";
import { visitSources, type VisitRecords } from "../visits/booked-dates";
import { primaryIdOf } from "./target";

type ViewPorts = Pick<Ports, "words" | "clock">;

/** The records that the description of a visit's state needs besides the visit. */
export type ErrandRecords = VisitRecords & { accounts: readonly CalendarAccount[] };

async function errandRecords(vault: Vault): Promise<ErrandRecords> {
  const [sources, accounts] = await Promise.all([visitSources(vault), vault.all("calendarAccounts")]);
  return { ...sources, accounts };
}

/** Describes the state of a visit in a connected calendar; undefined for one that is in none. */
export async function errandView(ports: Ports, visit: Visit): Promise<ErrandView | undefined> {
  return visit.errand ? errandViewFrom(ports, visit, await errandRecords(ports.vault)) : undefined;
}

/** See {@link errandView}; what it means to remove it is worked out from records that are read already. */
export function errandViewFrom(ports: ViewPorts, visit: Visit, records: ErrandRecords): ErrandView | undefined {
  const { words, clock } = ports;
  const facts = errandFacts(visit, clock.nowMs(), besideOf(ports, visit, records));
  if (!facts) return undefined;
  const isHeld = (facts.state === "holding" && !facts.isUnsent) || facts.change === "held";
  const acts = facts.acts.map((act): ErrandAct => {
    const removal = act === "remove" || act === "remove-anyway" ? removalOf(ports, visit, records) : undefined;
    return {
      act,
      label: words.errandAct(nameOf(act, facts), isHeld),
      ...(removal && (removal.isSeries || removal.guest !== "") ? { asks: words.removal(removal) } : {}),
      ...(act === "copy-details"
        ? { copies: { text: errandDetails(visit, facts, clock.nowMs()), ...words.copying() } }
        : {}),
    };
  });
  return { visitId: visit.id, state: visit.state, text: words.errand(facts), acts, isHeld };
}

function nameOf(act: VisitAct | PageAct, { isSeries, because }: ErrandFacts): NamedAct {
  if (act === "remove" && isSeries) return "remove-series";
  return act === "connect" && because === "needs-sign-in" ? "sign-in" : act;
}

function besideOf({ clock }: Pick<Ports, "clock">, visit: Visit, records: ErrandRecords): BesideVisit {
  const now = wallClockAt(clock.nowMs(), knownZone(visit.zone) ?? clock.zone());
  const { endedOn } = visit.errand ?? {};
  const invitation = invitationOf(visit, records);
  if (endedOn === undefined) return { ...invitation, lostDateCount: 0 };
  const site = siteDaysOf(visit, records);
  const lostDateCount = undecidedAfterEnd(visit, site, now).length;
  return { ...invitation, lostDateCount, lastThere: lastDateThere(visit, endedOn, site) };
}

/** Finds who can be invited to a visit, and from which calendar. */
export function invitationOf(
  { errand, classId }: Visit,
  { accounts, classes }: Pick<ErrandRecords, "accounts" | "classes">,
): Pick<BesideVisit, "primaryId" | "teacherEmail"> {
  const account = accounts.find(({ id }) => id === errand?.accountId);
  const teacherEmail = classes.find(({ id }) => id === classId)?.teacherEmail ?? "";
  return { primaryId: account && primaryIdOf(account), teacherEmail };
}

function removalOf({ clock }: ViewPorts, visit: Visit, sources: ErrandRecords): Removal {
  const now = wallClockAt(clock.nowMs(), knownZone(visit.zone) ?? clock.zone());
  const { occurrences } = occurrencesOf(visit, { from: now.date, to: "9999-12-30" }, siteDaysOf(visit, sources));
  const coming = occurrences.filter((one) => isOpen(one) && (one.date > now.date || one.startMinute > now.minute));
  const teacher = sources.classes.find(({ id }) => id === visit.classId)?.teacherEmail ?? "";
  return {
    dateCount: coming.length,
    isSeries: visit.cadence.on !== "once",
    guest: visit.errand?.hasGuests ? teacher : "",
  };
}

const IN_LIST: ReadonlySet<ErrandFacts["state"]> = new Set(["holding", "queued", "undoing"]);

/** Lists the visits in connected calendars that wait, or need her, by date. */
export async function errandLines(ports: Ports): Promise<ErrandLine[]> {
  const sources = await errandRecords(ports.vault);
  const { classes } = sources;
  const lines = sources.visits.flatMap((visit): ErrandLine[] => {
    const facts = errandFacts(visit, ports.clock.nowMs(), besideOf(ports, visit, sources));
    if (!facts || (!facts.needsHer && !IN_LIST.has(facts.state) && facts.change === undefined)) return [];
    const view = errandViewFrom(ports, visit, sources)!;
    const { from: date, startMinute, endMinute, routineTitle, classId } = visit;
    const className = classes.find(({ id }) => id === classId)?.name ?? "";
    return [{ ...view, date, startMinute, endMinute, routineTitle, className, needsHer: facts.needsHer }];
  });
  return lines.sort((a, b) => compare(a.date, b.date) || a.startMinute - b.startMinute);
}
