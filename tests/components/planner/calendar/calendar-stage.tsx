import { render } from "@testing-library/preact";
import { useCallback, useEffect, useMemo, useState } from "preact/hooks";
import type { PageActions, PlannerRequests } from "../../../../components/planner/contracts";
import type { ScheduleFileReading } from "../../../../components/planner/files/file-reading";
import { PlannerApp } from "../../../../components/planner/PlannerApp";
import type { Caseload } from "../../../../lib/contracts/caseload";
import { parseSchedule } from "../../../../lib/ics/parse-schedule";
import type { Language } from "../../../../lib/i18n/translate";
import { caseload as caseloadOf } from "../../../../lib/services/caseload/caseload";
import type { Ports } from "../../../../lib/services/ports";
import { caseloadRequests } from "../../../../lib/services/caseload/requests";
import { schoolCalendarRequests } from "../../../../lib/services/school-calendar/requests";
import { withoutLock } from "../../../../lib/services/write-lock";
import type { Answer } from "../../../../lib/contracts/contract";
import { someSettings } from "../../../fixtures/builders";
import { fail, ok } from "../../../../lib/core/result";

/** Draws the school calendar on the real use cases and the real vault. */
export function stageCalendar(ports: Ports, options: { hash?: string; language?: Language } = {}): void {
  const { hash = "#calendar", language = "en" } = options;
  history.replaceState(null, "", hash);
  document.body.className = "pp-page";
  document.documentElement.lang = language;
  render(<Stand ports={ports} language={language} />);
}

function Stand({ ports, language }: { ports: Ports; language: Language }) {
  const [caseload, setCaseload] = useState<Caseload | null>(null);
  const refresh = useCallback(async () => setCaseload(await caseloadOf(ports)), [ports]);
  useEffect(() => void refresh(), [refresh]);
  const requests = useMemo(() => requestsOn(ports, refresh), [ports, refresh]);
  return (
    <PlannerApp
      language={language}
      caseload={caseload}
      failure={null}
      suggestions={null}
      preferences={someSettings()}
      deviceZone="America/New_York"
      reader={{ vendors: ["google"], version: "1.0.0", today: "2026-10-05" }}
      calendarUrl="https://calendar.google.com/calendar/r/week"
      requests={requests}
      actions={ACTIONS}
      onRetry={() => void refresh()}
    />
  );
}

/** Asks the real use cases, without the way between contexts. */
function requestsOn(ports: Ports, refresh: () => Promise<void>): PlannerRequests {
  const handlers = { ...schoolCalendarRequests, saveSite: caseloadRequests.saveSite };
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

/** The screen of this test does nothing else. */
const ACTIONS = {
  async readScheduleFile(file): Promise<ScheduleFileReading> {
    const parsed = parseSchedule(await file.text());
    return parsed.ok
      ? ok({ entries: parsed.value.entries, notes: [] })
      : fail({ refusal: { text: "This file is not a calendar." }, notes: [] });
  },
  newId: () => crypto.randomUUID(),
} satisfies Partial<PageActions> as unknown as PageActions;
