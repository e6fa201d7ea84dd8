import { calendarHealth, type CalendarHealth } from "../../core/health/calendar-health";
import type { PageReport, ReportHealth } from "../../core/health/page-report";
import type { Ports } from "../ports";

/** Summarises how each calendar was read lately. */
export async function healthOfCalendars({ vault }: Ports): Promise<CalendarHealth[]> {
  return calendarHealth(await vault.all("readings"));
}

/** Adds to a report how its calendar was read last, in codes and counts. */
export async function withHealth({ vault }: Ports, report: PageReport): Promise<PageReport> {
  const readings = await vault.all("readings");
  const last = readings.filter(({ vendor }) => vendor === report.vendor).sort((a, b) => b.takenAtMs - a.takenAtMs)[0];
  if (!last) return report;
  const { view, health, look } = last;
  const readerHealth: ReportHealth = { view, ...health, ...(look ? { look } : {}) };
  return { ...report, health: readerHealth };
}
