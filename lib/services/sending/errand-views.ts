import type { ErrandLine, ErrandView } from "../../contracts/booking";
import { siteDaysOf } from "../../core/booking/dated-bookings";
import { errandFacts, type ErrandFacts, type Removal } from "../../core/booking/errand-view";
import { occurrencesOf } from "../../core/booking/occurrences";
import { isOpen } from "../../core/booking/state";
import type { Visit } from "../../core/booking/visit";
import { compare } from "../../core/compare";
import { wallClockAt } from "../../core/time/zone";
import type { Ports } from "../ports";
import { visitSources, type VisitRecords } from "../visits/booked-dates";

type ViewPorts = Pick<Ports, "words" | "clock">;

/** Describes the state of a visit in a connected calendar; undefined for one that is in none. */
export async function errandView(ports: Ports, visit: Visit): Promise<ErrandView | undefined> {
  return visit.errand ? errandViewFrom(ports, visit, await visitSources(ports.vault)) : undefined;
}

/** See {@link errandView}; what it means to remove it is worked out from records that are read already. */
export function errandViewFrom(ports: ViewPorts, visit: Visit, sources: VisitRecords): ErrandView | undefined {
  const { words, clock } = ports;
  const facts = errandFacts(visit, clock.nowMs());
  if (!facts) return undefined;
  const isHeld = (facts.state === "holding" && !facts.isUnsent) || facts.change === "held";
  const acts = facts.acts.map((act): ErrandView["acts"][number] => {
    const removal = act === "remove" || act === "remove-anyway" ? removalOf(ports, visit, sources) : undefined;
    return {
      act,
      label: words.errandAct(act === "remove" && facts.isSeries ? "remove-series" : act, isHeld),
      ...(removal && (removal.isSeries || removal.guest !== "") ? { asks: words.removal(removal) } : {}),
    };
  });
  return { visitId: visit.id, state: visit.state, text: words.errand(facts), acts, isHeld };
}

function removalOf({ clock }: ViewPorts, visit: Visit, sources: VisitRecords): Removal {
  const now = wallClockAt(clock.nowMs(), visit.zone ?? clock.zone());
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
  const sources = await visitSources(ports.vault);
  const { classes } = sources;
  const lines = sources.visits.flatMap((visit): ErrandLine[] => {
    const facts = errandFacts(visit, ports.clock.nowMs());
    if (!facts || (!facts.needsHer && !IN_LIST.has(facts.state) && facts.change === undefined)) return [];
    const view = errandViewFrom(ports, visit, sources)!;
    const { from: date, startMinute, endMinute, routineTitle, classId } = visit;
    const className = classes.find(({ id }) => id === classId)?.name ?? "";
    return [{ ...view, date, startMinute, endMinute, routineTitle, className, needsHer: facts.needsHer }];
  });
  return lines.sort((a, b) => compare(a.date, b.date) || a.startMinute - b.startMinute);
}
