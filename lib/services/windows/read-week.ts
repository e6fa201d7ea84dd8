import type { Answer, RequestContext } from "../../contracts/contract";
import type { MendReading, NotYet, OverlayNotice, PageWeek } from "../../contracts/overlay-week";
import type { SentWeek } from "../../contracts/windows";
import { fail, ok } from "../../core/result";
import { placeBands } from "../../core/suggest/place-bands";
import type { AccountDoubt } from "../../core/accounts/confirmed-account";
import { isCalendarAllowed } from "../../core/policy/district-policy";
import type { CalendarReading } from "../../core/schedule/calendar-reading";
import { isClosed } from "../../core/vault/vault-failure";
import type { DrawnPages } from "../../ports/drawn-pages";
import type { PageReader, PageReading } from "../../ports/page-reader";
import { VaultError } from "../../core/vault/vault-error";
import { selectorsInUse, type OverridePorts } from "../health/selector-overrides";
import { doubtAbout, endUnnamed, type AccountPorts } from "../accounts/accounts";
import { everyInitials } from "../privacy/mask-initials";
import { withoutNames } from "../privacy/without-names";
import { forPage } from "./draw";
import { noticeOf, takeReading } from "./take-reading";

type ReadPorts = AccountPorts & OverridePorts & { pageReader: PageReader; drawnPages: DrawnPages };
type ReadPage = Extract<PageReading, { state: "read" }>;

/** Reads what the page shows, once it is settled, and returns what to draw on it. */
export async function readWeek(
  ports: ReadPorts,
  { account, readWith, ...sent }: SentWeek,
  { frame, underLock }: RequestContext<"job">,
): Promise<Answer<PageWeek | NotYet | MendReading | { isForgotten: true }>> {
  const { policy: district = {} } = (await ports.policy?.read()) ?? {};
  const selectors = await selectorsFor(ports, readWith);
  if (selectors) return ok({ selectors });
  const read = ports.pageReader.read(frame ? `${frame.tabId} ${frame.frameId}` : "", sent);
  switch (read.state) {
    case "forgotten":
      return ok({ isForgotten: true });
    case "invalid":
      return fail({ code: "invalid-message", where: read.where });
    case "loading":
      return ok({ waitMs: read.waitMs });
    case "read":
      if (!isCalendarAllowed(district, read.reading.vendor)) {
        ports.pageReader.forget();
        return fail({ code: "by-district", rule: "calendars" });
      }
      return ok(await weekOf(ports, read, { account, frame, underLock }));
  }
}

async function weekOf(
  ports: ReadPorts,
  { reading, look, address }: ReadPage,
  { account, frame, underLock }: { account: string | undefined } & RequestContext<"job">,
): Promise<PageWeek> {
  const { vendor, days, pxPerHour } = reading;
  const shown = {
    vendor,
    ...(account === undefined ? {} : { account }),
    ...(address === undefined ? {} : { address }),
  };
  if (frame) await ports.drawnPages.showAccount(frame.tabId, shown);
  if (reading.health.state === "signed-out") await endUnnamed(ports, vendor, underLock);
  try {
    const isEmpty = holdsNothing(reading);
    const doubt = isEmpty && address === undefined ? undefined : await doubtAbout(ports, shown);
    if (doubt && address !== undefined) await endUnnamed(ports, vendor, underLock);
    if (doubt && !isEmpty) return { windows: [], moreCount: 0, notice: noticeOfDoubt(doubt, address), days, bands: [] };
    const beside = { look, ...(account === undefined ? {} : { account }) };
    const week = await takeReading(ports, reading, beside, underLock);
    const told = { ...week, windows: week.windows.map(forPage) };
    const { windows, ...rest } = withoutNames(told, await everyInitials(ports));
    return { ...rest, windows, days, bands: placeBands(windows, pxPerHour) };
  } catch (error) {
    // While Pushpin is locked, nothing that a page shows is kept in memory either.
    if (error instanceof VaultError && isClosed(error.failure)) {
      ports.pageReader.forget();
      // Whether she confirmed this address is not known now.
      if (address !== undefined) await endUnnamed(ports, vendor, underLock);
    }
    // An unreadable page is reported before a locked vault: unlocking would not help.
    const notice = noticeOf(reading);
    if (!notice || reading.health.state === "ok") throw error;
    return { windows: [], moreCount: 0, notice, days, bands: [] };
  }
}

/** Gives the selectors that a page should have been read with, if it was read with others. */
async function selectorsFor(
  ports: OverridePorts,
  readWith: SentWeek["readWith"],
): Promise<Record<string, string> | undefined> {
  if (!readWith) return undefined;
  // A vault that can't be opened gives none: its own failure is reported with the week.
  const selectors = await selectorsInUse(ports, readWith.vendor).catch(() => undefined);
  return selectors && JSON.stringify(selectors) !== readWith.selectors ? selectors : undefined;
}

/** True for a page of which nothing could be read: only that fact is stored, and nothing is drawn on the page. */
function holdsNothing({ health, events }: CalendarReading): boolean {
  return health.state !== "ok" && events.length === 0;
}

const noticeOfDoubt = (doubt: AccountDoubt, address: string | undefined): OverlayNotice => ({
  ...{ code: "account", doubt },
  ...(address === undefined ? {} : { address }),
});
