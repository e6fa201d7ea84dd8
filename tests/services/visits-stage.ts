import type { OutgoingVisit } from "../../lib/core/booking/outgoing-visit";
import type { CalendarPlace } from "../../lib/core/schedule/calendar-place";
import { instantOf } from "../../lib/core/time/zone";
import type { Ports } from "../../lib/services/ports";
import {
  importSchedule,
  saveClass,
  saveSite,
  saveStudent,
  saveWorkingHours,
} from "../../lib/services/caseload/save-records";
import { IdbVault } from "../../lib/vault/idb-vault";
import { wordsIn } from "../fixtures/words-in";
import { aClass, aMandate, anEntry, aSite, aStudent, at, someSettings, workingWeek } from "../fixtures/builders";
import { handsOver } from "./hands-over";

const NEW_YORK = "America/New_York";

/** A caseload on the real vault: one class with arrival every day, one student who is seen once a week. */
export interface VisitsStage {
  ports: Ports;
  vault: IdbVault;
  /** What the calendar's editor was filled in with, in order. */
  sent: { event: OutgoingVisit; place: CalendarPlace }[];
  setClock(date: string, clock: string): void;
}

/** Sets the stage on Monday, 2026-10-05, 7:40; the term ends on 2026-12-18. */
export async function stageVisits(): Promise<VisitsStage> {
  const vault = new IdbVault();
  let nowMs = 0;
  const sent: VisitsStage["sent"] = [];
  const ports: Ports = {
    vault,
    clock: { nowMs: () => nowMs, zone: () => NEW_YORK },
    words: wordsIn("en"),
    handOver: handsOver((event, place) => void sent.push({ event, place })),
    settings: { read: () => Promise.resolve(someSettings()) },
  };
  const setClock = (date: string, clock: string): void => {
    nowMs = instantOf({ date, minute: at(clock) }, NEW_YORK);
  };
  setClock("2026-10-05", "7:40");
  await saveSite(ports, aSite({ terms: [{ lastDay: "2026-12-18" }] }));
  await saveClass(ports, aClass());
  await importSchedule(ports, { classId: "k12", sourceName: "k12.ics", entries: [anEntry()] });
  await saveStudent(ports, aStudent({ mandate: aMandate(30, 1) }));
  await saveWorkingHours(ports, workingWeek());
  return { ports, vault, sent, setClock };
}
