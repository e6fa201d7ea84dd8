import type { Answer, Turn, UnderLock } from "../../contracts/contract";
import type { NotYet, PageWeek } from "../../contracts/overlay-week";
import type { SentWeek } from "../../contracts/windows";
import { fail, ok } from "../../core/result";
import { placeBands } from "../../core/suggest/place-bands";
import type { PageReader, PageReading } from "../../ports/page-reader";
import type { Ports } from "../ports";
import { noticeOf, takeReading } from "./take-reading";

type Believed = Extract<PageReading, { state: "read" }>;

/** Reads what the page shows, once it is settled, and returns what to draw on it. */
export async function readWeek(
  ports: Ports & { pageReader: PageReader },
  { account, ...sent }: SentWeek,
  { frame, underLock }: Turn<"job">,
): Promise<Answer<PageWeek | NotYet | { isForgotten: true }>> {
  const read = ports.pageReader.read(frame ? `${frame.tabId} ${frame.frameId}` : "", sent);
  switch (read.state) {
    case "forgotten":
      return ok({ isForgotten: true });
    case "invalid":
      return fail({ code: "invalid-message", where: read.where });
    case "loading":
      return ok({ waitMs: read.waitMs });
    case "read":
      return ok(await weekOf(ports, read, { account, underLock }));
  }
}

async function weekOf(
  ports: Ports,
  { reading, look }: Believed,
  { account, underLock }: { account: string | undefined; underLock: UnderLock },
): Promise<PageWeek> {
  const { days, pxPerHour } = reading;
  try {
    const beside = { look, ...(account === undefined ? {} : { account }) };
    const week = await takeReading(ports, reading, beside, underLock);
    return { ...week, days, bands: placeBands(week.windows, pxPerHour) };
  } catch (error) {
    // An unreadable page is reported before a locked vault: unlocking would not help.
    const notice = noticeOf(reading);
    if (!notice || reading.health.state === "ok") throw error;
    return { windows: [], moreCount: 0, notice, days, bands: [] };
  }
}
