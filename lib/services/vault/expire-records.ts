import { lastDay } from "../../core/booking/dated-bookings";
import { isOpen } from "../../core/booking/state";
import { addDays, type IsoDate } from "../../core/time/iso-date";
import { isReadingExpired, KEPT_DAYS } from "../../core/vault/kept-days";
import { wallClockAt } from "../../core/time/zone";
import type { VaultChange } from "../../ports/vault";
import type { Ports } from "../ports";

/**
 * Removes readings, removed visits, answered questions, times away and colleagues' visits that are past their age (see
 * KEPT_DAYS). Call it under the write lock.
 */
export async function expireRecords({
  vault,
  clock,
  policy,
}: Pick<Ports, "vault" | "clock" | "policy">): Promise<void> {
  const { readingDays = KEPT_DAYS.readings } = (await policy?.read())?.policy ?? {};
  const kept = { ...KEPT_DAYS, readings: Math.min(readingDays, KEPT_DAYS.readings) };
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
      .filter((visit) => !isOpen(visit) && isBefore(lastDay(visit), KEPT_DAYS.removedBookings))
      .map(({ id }): VaultChange => ({ remove: "visits", id })),
    ...questions
      .filter(({ answeredOn }) => answeredOn !== undefined && isBefore(answeredOn, KEPT_DAYS.answeredQuestions))
      .map(({ id }): VaultChange => ({ remove: "teacherQuestions", id })),
    ...away
      .filter(({ date }) => isBefore(date, KEPT_DAYS.awayTimes))
      .map(({ id }): VaultChange => ({ remove: "awayTimes", id })),
    ...colleagues
      .filter(({ expiresOn }) => isBefore(expiresOn, KEPT_DAYS.colleagues))
      .map(({ id }): VaultChange => ({ remove: "colleagues", id })),
  ];
  await vault.apply(changes);
}
