import fc from "../../seeded-checks";
import { describe, expect, it } from "vitest";
import { changedEntries, latestEntries } from "../../../lib/core/ledger/latest-entries";
import type { LedgerEntry } from "../../../lib/core/ledger/ledger-entry";
import { aLedgerEntry } from "../../fixtures/builders";

const PART = { sessionId: "2026-10-06.b1", studentId: "mj" };
const said = (entries: LedgerEntry[]) => latestEntries(entries).of(PART);

describe("what counts of a session", () => {
  const first = aLedgerEntry({ id: "a" });
  const missed = { outcome: "missed", minutes: 0 } as const;

  it("is the correction, not what it corrects, whatever the clocks say", () => {
    const correction = aLedgerEntry({ ...missed, id: "b", corrects: "a", recordedAt: "2026-10-06T10:00:00.000Z" });
    expect(said([first, correction])).toEqual({ entry: correction, contested: [] });
  });

  it("is the withdrawal after a statement was withdrawn", () => {
    const withdrawal = aLedgerEntry({ id: "b", outcome: "withdrawn", corrects: "a" });
    expect(said([first, withdrawal])).toEqual({ entry: withdrawal, contested: [] });
  });

  it("is the later of two devices' statements, and says that they differ", () => {
    const other = aLedgerEntry({ ...missed, id: "b", recordedAt: "2026-10-06T15:00:00.000Z" });
    expect(said([first, other])).toEqual({ entry: other, contested: [first] });
    const same = aLedgerEntry({ id: "c", recordedAt: "2026-10-06T15:00:00.000Z" });
    expect(said([first, same])).toEqual({ entry: same, contested: [] });
  });

  it("is asked about where two devices timed the same session differently, though the minutes agree", () => {
    const at = (startMinute: number) => ({ startMinute, endMinute: startMinute + 30 });
    const other = aLedgerEntry({ id: "b", time: at(490), recordedAt: "2026-10-06T15:00:00.000Z" });
    expect(said([first, other])).toEqual({ entry: other, contested: [first] });
    const moved = aLedgerEntry({ ...missed, id: "c", time: at(490), recordedAt: "2026-10-06T16:00:00.000Z" });
    expect(said([aLedgerEntry({ ...missed, id: "a" }), moved])?.contested).toEqual([]);
  });

  it("is settled by a mark that names the other device's statement, though it says something else", () => {
    const other = aLedgerEntry({ ...missed, id: "b", recordedAt: "2026-10-06T15:00:00.000Z" });
    const settled = aLedgerEntry({ id: "c", corrects: "b", settles: ["a"], minutes: 20 });
    expect(said([first, other, settled])).toEqual({ entry: settled, contested: [] });
  });

  it("keeps students and sessions apart", () => {
    const tr = aLedgerEntry({ id: "b", studentId: "tr", minutes: 10 });
    const later = aLedgerEntry({ id: "c", sessionId: "other", minutes: 20 });
    expect(latestEntries([first, tr, later]).all()).toHaveLength(3);
  });
});

describe("what was changed", () => {
  const first = aLedgerEntry({ id: "a" });
  const changed = (...entries: LedgerEntry[]) => changedEntries(entries).map(({ id }) => id);

  it("is what was marked before, not that a session was planned, or not marked after a mark was taken back", () => {
    const planned = aLedgerEntry({ id: "a", outcome: "planned", minutes: 0 });
    expect(changed(planned, aLedgerEntry({ id: "b", corrects: "a" }))).toEqual([]);
    const withdrawn = aLedgerEntry({ id: "b", outcome: "withdrawn", minutes: 0, corrects: "a" });
    const missed = aLedgerEntry({ id: "c", outcome: "missed", minutes: 0, corrects: "b" });
    expect(changed(first, withdrawn)).toEqual(["a"]);
    expect(changed(first, withdrawn, missed)).toEqual(["a"]);
    expect(changed(withdrawn, aLedgerEntry({ id: "c", settles: ["b"] }))).toEqual([]);
    expect(changed(first, aLedgerEntry({ id: "c", minutes: 10, settles: ["a"] }))).toEqual(["a"]);
  });

  it("is nothing where only data was taken after it", () => {
    const data = [{ goalId: "g1", note: "calm" }];
    expect(changed(first, aLedgerEntry({ id: "b", corrects: "a", data }))).toEqual([]);
  });
});

/** Entries of two sessions and two students, made on two devices, each possibly correcting an earlier one. */
const histories = fc
  .array(
    fc.record({
      sessionId: fc.constantFrom("s1", "s2"),
      studentId: fc.constantFrom("mj", "tr"),
      outcome: fc.constantFrom("delivered", "missed", "withdrawn"),
      minutes: fc.integer({ min: 1, max: 60 }),
      recordedAtMs: fc.integer({ min: 0, max: 5 }),
      correctsEarlier: fc.boolean(),
    }),
    { maxLength: 12 },
  )
  .map((drafts) =>
    drafts.reduce<LedgerEntry[]>((entries, draft, at) => {
      const { sessionId, studentId, outcome, minutes, recordedAtMs, correctsEarlier } = draft;
      const earlier = entries.findLast((one) => one.sessionId === sessionId && one.studentId === studentId);
      const corrects = correctsEarlier && earlier ? { corrects: earlier.id } : {};
      const recordedAt = new Date(recordedAtMs).toISOString();
      return [
        ...entries,
        aLedgerEntry({ id: `e${at}`, sessionId, studentId, outcome, minutes, recordedAt, ...corrects }),
      ];
    }, []),
  );

describe("for any history", () => {
  it("the order of the entries, and entries given twice, change nothing", () => {
    const shuffled = histories.chain((entries) =>
      fc.record({
        entries: fc.constant(entries),
        other: fc.shuffledSubarray([...entries, ...entries], { minLength: entries.length * 2 }),
      }),
    );
    fc.assert(
      fc.property(shuffled, ({ entries, other }) => {
        const byPart = (all: readonly LedgerEntry[]) =>
          latestEntries(all)
            .all()
            .toSorted((a, b) => a.entry.id.localeCompare(b.entry.id));
        expect(byPart(other)).toEqual(byPart(entries));
      }),
      { seed: 14 },
    );
  });

  it("a new entry that corrects what counts, counts; withdrawing it, nothing does", () => {
    fc.assert(
      fc.property(histories, fc.integer({ min: 1, max: 60 }), (entries, minutes) => {
        const part = { sessionId: "s1", studentId: "mj" };
        const before = latestEntries(entries).of(part);
        fc.pre(before !== undefined && before.contested.length === 0);
        const next = aLedgerEntry({ ...part, id: "next", minutes, corrects: before.entry.id });
        // The id "next" sorts after all others, so that it wins where other entries say the same at the same time.
        next.recordedAt = new Date(10).toISOString();
        expect(latestEntries([...entries, next]).of(part)?.entry).toEqual(next);
      }),
      { seed: 14 },
    );
  });
});
