import "../../../../components/ui/tokens.css";
import "../../../../components/ui/kit.css";
import "../../../../components/planner/planner.css";
import "../../../../components/planner/calendar/calendar.css";
import { render } from "@testing-library/preact";
import { useCallback, useEffect, useMemo, useState } from "preact/hooks";
import type { Outcome as Saved, PlannerActions, ScheduleFileReading } from "../../../../components/planner/contracts";
import { PlannerApp } from "../../../../components/planner/PlannerApp";
import type { Caseload } from "../../../../lib/core/caseload/caseload";
import { parseSchedule } from "../../../../lib/ics/parse-schedule";
import type { Language } from "../../../../lib/i18n/translate";
import { caseload as caseloadOf } from "../../../../lib/services/caseload";
import type { House, Outcome } from "../../../../lib/services/house";
import { saveSite } from "../../../../lib/services/keep-records";
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
} from "../../../../lib/services/school-calendar";
import { someSettings } from "../../../fixtures/builders";

/** Draws the school calendar on the real use cases and the real vault. */
export function stageCalendar(house: House, options: { hash?: string; language?: Language } = {}): void {
  const { hash = "#calendar", language = "en" } = options;
  history.replaceState(null, "", hash);
  document.body.className = "pp-page";
  document.documentElement.lang = language;
  render(<Stand house={house} language={language} />);
}

function Stand({ house, language }: { house: House; language: Language }) {
  const [caseload, setCaseload] = useState<Caseload | null>(null);
  const refresh = useCallback(async () => setCaseload(await caseloadOf(house)), [house]);
  useEffect(() => void refresh(), [refresh]);
  const actions = useMemo(() => actionsOn(house, refresh), [house, refresh]);
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

function actionsOn(house: House, refresh: () => Promise<void>): PlannerActions {
  const after = async (work: Promise<unknown>): Promise<Saved> => {
    const result = (await work) as Outcome<unknown, NonNullable<Saved>> | undefined;
    if (result && !result.done) return result.failure;
    await refresh();
    return null;
  };
  const actions = {
    saveSite: async (site) => after(saveSite(house, site)),
    schoolCalendar: async () => ({ view: await schoolCalendarView(house) }),
    async readSchoolCalendar(file) {
      const preview = await readSchoolCalendar(house, file);
      return preview ? { preview } : { failure: { code: "not-found" } };
    },
    importSchoolCalendar: async (decided) => after(importSchoolCalendar(house, decided)),
    changeSchoolDays: async (days) => after(changeSchoolDays(house, days)),
    typeSchoolDays: async (days) => after(typeSchoolDays(house, days)),
    removeSchoolDays: async (ids) => after(removeSchoolDays(house, ids)),
    saveBellSchedule: async (schedule) => after(saveBellSchedule(house, schedule)),
    removeBellSchedule: async (id) => after(removeBellSchedule(house, id)),
    saveRotation: async (rotation) => after(saveRotation(house, rotation)),
    removeRotation: async (id) => after(removeRotation(house, id)),
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
