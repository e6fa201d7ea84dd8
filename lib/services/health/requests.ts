import type { Implementation } from "../../contracts/contract";
import type { healthContract } from "../../contracts/health";
import { reportText } from "../../core/health/page-report";
import { ok } from "../../core/result";
import type { PageScripts } from "../../ports/page-scripts";
import type { Ports } from "../ports";
import { done } from "../answer";
import { listOverrides, removeOverride, saveOverride, type OverridePorts } from "./selector-overrides";
import { healthOfCalendars, withHealth } from "./calendar-health";

/** Answers the requests on how calendars are read. */
export const healthRequests = {
  loadCalendarHealth: async (ports) => ok(await healthOfCalendars(ports)),
  loadOverrides: async (ports) => ok(await listOverrides(ports)),
  saveOverride: async (ports, { text }) => saveOverride(ports, text),
  removeOverride: async (ports, { vendor }) => done(removeOverride(ports, vendor)),
  async loadPageReport(ports, { vendor }) {
    const report = await ports.pageScripts.makeReport(vendor);
    return ok(report ? { text: reportText(await withHealth(ports, report)) } : null);
  },
} satisfies Implementation<typeof healthContract, Ports & OverridePorts & { pageScripts: PageScripts }>;
