import type { Implementation } from "../../contracts/contract";
import type { healthContract } from "../../contracts/health";
import { reportText } from "../../core/health/page-report";
import { ok } from "../../core/result";
import type { PageScripts } from "../../ports/page-scripts";
import type { Ports } from "../ports";
import type { vaultContract } from "../../contracts/vault";
import { done } from "../answer";
import { removeDamaged, vaultHealth } from "./vault-health";
import { healthOfCalendars, withHealth } from "./calendar-health";

/** Answers the requests on how calendars are read. */
export const healthRequests = {
  loadCalendarHealth: async (ports) => ok(await healthOfCalendars(ports)),
  async loadPageReport(ports, { site }) {
    const report = await ports.pageScripts.makeReport(site);
    return ok(report ? { text: reportText(await withHealth(ports, report)) } : null);
  },
} satisfies Implementation<typeof healthContract, Ports & { pageScripts: PageScripts }>;

/** Answers the requests on damaged and missing records. */
export const vaultRequests = {
  loadVaultHealth: async (ports) => ok(await vaultHealth(ports)),
  removeDamaged: async (ports, { records }) => done(removeDamaged(ports, records)),
  acceptMissing: async ({ vault }) => done(vault.acceptMissing()),
  startAnew: async ({ vault }) => done(vault.startAnew()),
} satisfies Implementation<typeof vaultContract, Ports>;
