import { useState } from "preact/hooks";
import type { Failure } from "../../../lib/contracts/failure";
import type { PendingSchedule } from "../files/file-reading";
import { useDrafts } from "../drafts";
import { pasteKey, picksKey } from "./paste/paste-key";
import { hasOffers, unimportedPaste } from "./paste/pending-paste";
import { useClassesScreen } from "./use-classes-screen";

interface ScheduleImport {
  /** The schedule that needs her confirmation. */
  waiting: PendingSchedule | null;
  /** The schedule that was imported last. */
  imported: PendingSchedule | null;
  failure: Failure | null;
  isBusy: boolean;
  /** Imports a schedule at once if it is the class's first and complete; else it waits. */
  take: (pending: PendingSchedule) => void;
  importNow: (pending: PendingSchedule) => Promise<void>;
  /** Forgets the waiting schedule, and why it could not be imported. */
  leave: () => void;
  /** Forgets what was imported last, and why another could not be. */
  forgetImported: () => void;
}

/** Imports schedules into a class, whose present schedule they replace. */
export function useScheduleImport(classId: string, hasSchedule: boolean): ScheduleImport {
  const { save } = useClassesScreen();
  const drafts = useDrafts();
  const [waiting, setWaiting] = useState<PendingSchedule | null>(null);
  const [imported, setImported] = useState<PendingSchedule | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const importNow = async (pending: PendingSchedule): Promise<void> => {
    const { sourceName, entries } = pending;
    setIsBusy(true);
    const outcome = await save("importSchedule", { classId, sourceName, entries });
    setIsBusy(false);
    setFailure(outcome);
    setWaiting(outcome ? pending : null);
    setImported(outcome ? null : pending);
    const pasted = unimportedPaste(drafts, classId);
    if (!outcome && pending.isPasted && !(pasted && hasOffers(pasted))) {
      drafts.drop(pasteKey(classId));
      drafts.drop(picksKey(classId));
    }
  };
  return {
    ...{ waiting, imported, failure, isBusy, importNow },
    take(pending) {
      if (hasSchedule || pending.notes.some(({ isLoss }) => isLoss)) setWaiting(pending);
      else void importNow(pending);
    },
    leave() {
      setWaiting(null);
      setFailure(null);
    },
    forgetImported() {
      setImported(null);
      setFailure(null);
    },
  };
}
