import { lastDay, lastDayThere } from "../../core/booking/dated-bookings";
import { isOfErased } from "../../core/booking/leavers";
import { isOpen } from "../../core/booking/state";
import { addDays, type IsoDate } from "../../core/time/iso-date";
import { keptDaysUnder } from "../../core/policy/district-policy";
import { findClockJump } from "../../core/vault/clock-jump";
import { isReadingExpired } from "../../core/vault/kept-days";
import { wallClockAt } from "../../core/time/zone";
import type { UnderLock } from "../../contracts/contract";
import type { AskableWakeUp, WakeUp } from "../../ports/wake-up";
import type { Collection, VaultChange } from "../../ports/vault";
import type { VaultArchive } from "../../ports/vault-archive";
import type { Ports } from "../ports";

/**
 * Removes visits of erased students whose last day is over, and readings, removed visits, answered questions, times
 * away and colleagues' visits that are past their age (see KEPT_DAYS), which her district may have shortened. Call it
 * under the write lock.
 * @returns true while some are left, which will be past it one day
 */
export async function expireRecords({
  vault,
  clock,
  policy,
}: Pick<Ports, "vault" | "clock" | "policy">): Promise<boolean> {
  const kept = keptDaysUnder((await policy?.read())?.policy ?? {});
  const [readings, visits, questions, away, colleagues] = await Promise.all([
    vault.all("readings"),
    vault.all("visits"),
    vault.all("teacherQuestions"),
    vault.all("awayTimes"),
    vault.all("colleagues"),
  ]);
  const nowMs = clock.nowMs();
  const today = wallClockAt(nowMs, clock.zone()).date;
  const isBefore = (date: IsoDate, days: number): boolean => date < addDays(today, -days);
  const changes: VaultChange[] = [
    ...readings
      .filter((reading) => isReadingExpired(reading, { nowMs, today }, kept))
      .map(({ id }): VaultChange => ({ remove: "readings", id })),
    ...visits
      .filter((visit) =>
        isOpen(visit)
          ? isOfErased(visit) && isBefore(lastDayThere(visit), 0)
          : isBefore(lastDay(visit), kept.removedBookings),
      )
      .map(({ id }): VaultChange => ({ remove: "visits", id })),
    ...questions
      .filter(({ answeredOn }) => answeredOn !== undefined && isBefore(answeredOn, kept.answeredQuestions))
      .map(({ id }): VaultChange => ({ remove: "teacherQuestions", id })),
    ...away
      .filter(({ date }) => isBefore(date, kept.awayTimes))
      .map(({ id }): VaultChange => ({ remove: "awayTimes", id })),
    ...colleagues
      .filter(({ expiresOn }) => isBefore(expiresOn, kept.colleagues))
      .map(({ id }): VaultChange => ({ remove: "colleagues", id })),
  ];
  await vault.apply(changes);
  const ageing = readings.length + visits.length + questions.length + away.length + colleagues.length;
  return ageing > changes.length;
}

const DAY_MS = 86_400_000;
/** What {@link expireRecords} removes when its time is over. */
const AGEING: readonly Collection[] = ["readings", "visits", "teacherQuestions", "awayTimes", "colleagues"];

/**
 * Removes what is past its age, and sets the alarm for the next day: a browser may stay open for weeks. Sets none while
 * nothing ages, so that nothing is left in the browser after everything was erased; {@link expectExpiry} sets it again.
 * Removes nothing for a day after the clock went far ahead: it may be wrong, and what is removed does not come back.
 * Notes this in the log, so that the day ends also where nothing else is done. Fails while Pushpin is locked.
 */
export async function expireDaily(
  ports: Pick<Ports, "vault" | "clock" | "policy"> & {
    archive: Pick<VaultArchive, "readLog" | "noteAct">;
    ageing: WakeUp;
  },
  underLock: UnderLock,
): Promise<void> {
  await underLock(async () => {
    const nowMs = ports.clock.nowMs();
    const jump = findClockJump(await ports.archive.readLog(), nowMs);
    if (jump?.way === "ahead" && jump.toMs === nowMs) await noteSkipped(ports);
    const areLeft = jump?.way === "ahead" || (await expireRecords(ports));
    await ports.ageing.at(areLeft ? ports.clock.nowMs() + DAY_MS : null);
  });
}

/** Notes that nothing was removed by its age, as the first entry after the clock went ahead. */
async function noteSkipped({
  vault,
  archive,
}: Pick<Ports, "vault"> & { archive: Pick<VaultArchive, "noteAct"> }): Promise<void> {
  // Fails while Pushpin is locked: the day begins when she can be told.
  await vault.all("awayTimes");
  await archive.noteAct({ act: "ageing-skipped" });
}

/**
 * Sets the alarm after a change that brought the first record that ages, so that it is looked at in a day also where
 * nothing aged when the browser started. Leaves an alarm that is set. Works while Pushpin is locked.
 * @param changed the collections that the change wrote to
 */
export async function expectExpiry(
  {
    archive,
    clock,
    ageing,
  }: Pick<Ports, "clock"> & { archive: Pick<VaultArchive, "countRecords">; ageing: AskableWakeUp },
  changed: ReadonlySet<Collection>,
  underLock: UnderLock,
): Promise<void> {
  if (!AGEING.some((kind) => changed.has(kind))) return;
  await underLock(async () => {
    if (await ageing.isSet()) return;
    const counts = (await archive.countRecords()) ?? {};
    if (AGEING.some((kind) => (counts[kind] ?? 0) > 0)) await ageing.at(clock.nowMs() + DAY_MS);
  });
}
