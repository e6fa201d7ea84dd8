import { intersection, lengthOf, overlaps, subtract, type Interval } from "../time/interval";
import type { BellRow } from "./school-day";

/** A part of a routine, moved by a bell schedule or left where it is on ordinary days. */
export interface Piece extends Interval {
  isMoved: boolean;
}

/** Longest break between two lessons, in minutes, that counts as changing rooms and not as a routine. */
const PASSING_MINUTES = 10;

/**
 * Moves a stretch of an ordinary day to its place in another bell schedule. Each part moves and scales with the row in
 * which it lies; parts in dropped rows are removed, parts in no row stay. Up to {@link PASSING_MINUTES} of a long
 * routine between two rows move along.
 */
export function moveWithBells(piece: Interval, rows: readonly BellRow[]): Piece[] {
  const touched = rows.filter((row) => overlaps(row, piece));
  if (touched.length === 0) return [{ ...piece, isMoved: false }];
  const moved = touched.flatMap(({ startMinute, endMinute, to }): Piece[] => {
    const part = intersection(piece, { startMinute, endMinute });
    if (!part || !to) return [];
    const scaled = (minute: number): number =>
      to.startMinute + Math.round(((minute - startMinute) * lengthOf(to)) / (endMinute - startMinute));
    const place = { startMinute: scaled(part.startMinute), endMinute: scaled(part.endMinute) };
    return lengthOf(place) > 0 ? [{ ...place, isMoved: true }] : [];
  });
  const stayed = subtract(piece, touched)
    .filter((rest) => lengthOf(rest) > PASSING_MINUTES)
    .map((rest) => ({ ...rest, isMoved: false }));
  return joined([...moved, ...stayed]);
}

/** Joins parts of one routine that follow each other. */
function joined(pieces: readonly Piece[]): Piece[] {
  const result: Piece[] = [];
  for (const piece of [...pieces].sort((a, b) => a.startMinute - b.startMinute)) {
    const last = result.at(-1);
    const gap = last && piece.startMinute - last.endMinute;
    if (last && gap !== undefined && gap <= (piece.isMoved && last.isMoved ? PASSING_MINUTES : 0)) {
      last.endMinute = Math.max(last.endMinute, piece.endMinute);
      last.isMoved ||= piece.isMoved;
    } else result.push({ ...piece });
  }
  return result;
}
