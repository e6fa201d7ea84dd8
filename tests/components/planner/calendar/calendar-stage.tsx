import "../../../../components/ui/tokens.css";
import "../../../../components/ui/kit.css";
import "../../../../components/planner/planner.css";
import "../../../../components/planner/calendar/calendar.css";
import { render } from "@testing-library/preact";
import { useCallback, useEffect, useMemo, useState } from "preact/hooks";
import type { Outcome as Saved, PlannerActions, ScheduleFileReading } from "../../../../components/planner/contracts";
import { PlannerApp } from "../../../../components/planner/PlannerApp";
import type { Caseload } from "../../../../lib/contracts/caseload";
import { parseSchedule } from "../../../../lib/ics/parse-schedule";
import type { Language } from "../../../../lib/i18n/translate";
import { caseload as caseloadOf } from "../../../../lib/services/caseload/caseload";
import type { Result } from "../../../../lib/core/result";
import type { Ports } from "../../../../lib/services/ports";
import { saveSite } from "../../../../lib/services/caseload/keep-records";
import {
  importSchoolCalendar,
  readSchoolCalendar,
  removeBellSchedule,
  removeRotation,
  removeSchoolDays,
  saveBellSchedule,
  saveRotation,
  schoolCalendarView,
  changeSchoolDays,
  typeSchoolDays,
} from "../../../../lib/services/school-calendar/school-calendar";
import { someSettings } from "../../../fixtures/builders";

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
  const actions = useMemo(() => actionsOn(ports, refresh), [ports, refresh]);
  return (
    <PlannerApp
      language={language}
      words={{ kindLabel: (kind) => kind }}
      caseload={caseload}
      failure={null}
      suggestions={null}
      preferences={someSettings()}
      deviceZone="America/New_York"
      reader={{ sites: ["google"], version: "1.0.0", today: "2026-10-05" }}
      calendarUrl="https://calendar.google.com/calendar/r/week"
      actions={actions}
      onRetry={() => void refresh()}
    />
  );
}

function actionsOn(ports: Ports, refresh: () => Promise<void>): PlannerActions {
  const after = async (work: Promise<unknown>): Promise<Saved> => {
    const result = (await work) as Result<unknown, NonNullable<Saved>> | undefined;
    if (result && !result.ok) return result.failure;
    await refresh();
    return null;
  };
  const actions = {
    saveSite: async (site) => after(saveSite(ports, site)),
    schoolCalendar: async () => ({ view: await schoolCalendarView(ports) }),
    async readSchoolCalendar(file) {
      const preview = await readSchoolCalendar(ports, file);
      return preview ? { preview } : { failure: { code: "not-found" } };
    },
    importSchoolCalendar: async (decided) => after(importSchoolCalendar(ports, decided)),
    changeSchoolDays: async (days) => after(changeSchoolDays(ports, days)),
    typeSchoolDays: async (days) => after(typeSchoolDays(ports, days)),
    removeSchoolDays: async (ids) => after(removeSchoolDays(ports, ids)),
    saveBellSchedule: async (schedule) => after(saveBellSchedule(ports, schedule)),
    removeBellSchedule: async (id) => after(removeBellSchedule(ports, id)),
    saveRotation: async (rotation) => after(saveRotation(ports, rotation)),
    removeRotation: async (id) => after(removeRotation(ports, id)),
    async readScheduleFile(file): Promise<ScheduleFileReading> {
      const parsed = parseSchedule(await file.text());
      return "refusal" in parsed
        ? { refusal: { text: "This file is not a calendar." } }
        : { entries: parsed.entries, notes: [] };
    },
    newId: () => crypto.randomUUID(),
  } satisfies Partial<PlannerActions>;
  // The screen of this test asks for nothing else.
  return actions as unknown as PlannerActions;
}
