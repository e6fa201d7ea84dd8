import { cleanup, render } from "@testing-library/preact";
import { useCallback, useEffect, useMemo, useState } from "preact/hooks";
import { deleteDB } from "idb";
import type { PageActions, PlannerRequests } from "../../../../components/planner/contracts";
import { PlannerApp } from "../../../../components/planner/PlannerApp";
import { IdbVault } from "../../../../lib/vault/idb-vault";
import type { Caseload } from "../../../../lib/contracts/caseload";
import { instantOf } from "../../../../lib/core/time/zone";
import type { Language } from "../../../../lib/i18n/translate";
import { wordsIn } from "../../../fixtures/words-in";
import { matrixRequests } from "../../../../lib/services/matrix/requests";
import { windowsRequests } from "../../../../lib/services/windows/requests";
import { withoutLock } from "../../../../lib/services/write-lock";
import type { Answer } from "../../../../lib/contracts/contract";
import { caseload as caseloadOf } from "../../../../lib/services/caseload/caseload";
import type { Ports } from "../../../../lib/services/ports";
import {
  importSchedule,
  saveClass,
  saveSite,
  saveStudent,
  saveWorkingHours,
} from "../../../../lib/services/caseload/save-records";
import { aClass, aSite, at, someSettings, workingWeek } from "../../../fixtures/builders";
import { KINDERGARTEN_DAY, SIX_STUDENTS } from "./matrix-class";
import { handsOver } from "../../../services/hands-over";

const NEW_YORK = "America/New_York";

/** The planner on the real use cases and the real vault, without the way between contexts. */
export interface MatrixStage {
  ports: Ports;
  /** Texts that were copied. */
  copied: string[];
}

let vault: IdbVault | undefined;

/** Ports on the real vault, on Monday, 2026-10-05, 7:40. */
export function openPorts(language: Language = "en"): Ports {
  vault = new IdbVault();
  return {
    vault,
    clock: { nowMs: () => instantOf({ date: "2026-10-05", minute: at("7:40") }, NEW_YORK), zone: () => NEW_YORK },
    words: wordsIn(language),
    handOver: handsOver(),
    settings: { read: () => Promise.resolve(someSettings()) },
  };
}

/** A kindergarten class of six students with three goals each. */
export async function settleClass(ports: Ports, students = SIX_STUDENTS, entries = KINDERGARTEN_DAY): Promise<void> {
  await saveSite(ports, aSite());
  await saveClass(ports, aClass());
  if (entries.length > 0) await importSchedule(ports, { classId: "k12", sourceName: "k12.ics", entries });
  for (const student of students) await saveStudent(ports, student);
  await saveWorkingHours(ports, workingWeek());
}

/** Draws the planner on the screen that `hash` names. */
export function stageMatrix(ports: Ports, options: { hash?: string; language?: Language } = {}): MatrixStage {
  const { hash = "#matrix", language = "en" } = options;
  history.replaceState(null, "", hash);
  document.body.className = "pp-page";
  document.documentElement.lang = language;
  const stage: MatrixStage = { ports, copied: [] };
  render(<Stand stage={stage} language={language} />);
  return stage;
}

function Stand({ stage, language }: { stage: MatrixStage; language: Language }) {
  const [caseload, setCaseload] = useState<Caseload | null>(null);
  const refresh = useCallback(async () => setCaseload(await caseloadOf(stage.ports)), [stage]);
  useEffect(() => void refresh(), [refresh]);
  const requests = useMemo(() => requestsOn(stage, refresh), [stage, refresh]);
  const actions = useMemo(() => actionsOn(stage), [stage]);
  return (
    <PlannerApp
      language={language}
      caseload={caseload}
      failure={null}
      suggestions={null}
      preferences={someSettings()}
      deviceZone={NEW_YORK}
      calendarUrl="https://calendar.google.com/calendar/r/week"
      reader={{ vendors: ["google"], version: "1.0.0", today: "2026-10-05" }}
      requests={requests}
      actions={actions}
      onRetry={() => void refresh()}
    />
  );
}

/** Asks the real use cases, without the way between contexts. */
function requestsOn({ ports }: MatrixStage, refresh: () => Promise<void>): PlannerRequests {
  const handlers = {
    ...matrixRequests,
    removeDeclines: windowsRequests.removeDeclines,
  };
  const ask = async (name: string, input: unknown) => {
    const handle = handlers[name as keyof typeof handlers] as
      ((...given: unknown[]) => Promise<Answer<never>>) | undefined;
    // Other screens' requests are not what this page is tested for.
    return (
      handle?.(ports, input, { underLock: withoutLock }) ?? {
        ok: false as const,
        failure: { code: "no-answer" as const },
      }
    );
  };
  return {
    ask,
    async save(name, input) {
      const answer = await ask(name, input);
      if (!answer.ok) return answer.failure;
      await refresh();
      return null;
    },
  };
}

/** The screens of this test do nothing else. */
function actionsOn({ copied }: MatrixStage): PageActions {
  const actions: Partial<PageActions> = {
    copyText: async (text) => {
      copied.push(text);
      return true;
    },
    newId: () => crypto.randomUUID(),
  };
  return actions as PageActions;
}

/** Takes the planner off the page and its vault off the disk. */
export async function clearMatrixStage(): Promise<void> {
  cleanup();
  history.replaceState(null, "", location.pathname);
  await vault?.close();
  await deleteDB("pushpin");
}
