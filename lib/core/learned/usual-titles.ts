import type { NamedNumbers } from "./linear";
import { TITLE_CLASSES } from "./title-classes";

/** How far the titles that fit goals with a word differ from those that fit any goal. */
export interface UsualWeights {
  /** How much each feature name of goals says about the title. */
  telling: Float32Array;
  /** A row for each name that takes part, in the order of the names, with a weight for each of TITLE_CLASSES. */
  classes: Float32Array;
  /** Likewise, with a weight for each dimension of the titles' meaning. */
  meanings: Float32Array;
}

/** The titles that the words of a goal favour. */
export interface Usual {
  /** A weight for each of TITLE_CLASSES; 0 for a class that is no likelier than usual. */
  classes: Float32Array;
  /** A direction in the space of word meanings. */
  meaning: Float32Array;
}

/** True for the name of a word of goals, whatever its part of the sentence: by part words are too rare to count. */
export const isUsualName = (name: string): boolean => name.startsWith("~");

/** Numbers the rows of these names, by the index of the name. */
export function usualRows(names: ReadonlyMap<string, number>): Map<number, number> {
  const rows = new Map<number, number>();
  for (const [name, place] of names) if (isUsualName(name)) rows.set(place, rows.size);
  return rows;
}

/** Where goals with the same words usually belong, as classes and meanings of titles; learned by counting. */
export class UsualTitles {
  private readonly rows: ReadonlyMap<number, number>;

  /** Takes the goals' feature names by place. */
  constructor(
    names: ReadonlyMap<string, number>,
    private readonly weights: UsualWeights,
  ) {
    this.rows = usualRows(names);
  }

  /** Lists the rows of a goal's words, which {@link forGoal} reads. */
  rowsOf({ places }: Pick<NamedNumbers, "places">): number[] {
    return Array.from(places).flatMap((place) => this.rows.get(place) ?? []);
  }

  /** Sums the weights of a goal's words. */
  forGoal({ places, strengths }: Pick<NamedNumbers, "places" | "strengths">): Usual {
    const { telling, classes, meanings } = this.weights;
    const sums = new Float32Array(TITLE_CLASSES.length);
    const meaning = new Float32Array(this.rows.size === 0 ? 0 : meanings.length / this.rows.size);
    let squares = 0;
    for (let at = 0; at < places.length; at++) {
      const row = this.rows.get(places[at]!);
      if (row === undefined) continue;
      const share = strengths[at]! * telling[places[at]!]!;
      squares += share ** 2;
      addRow(sums, classes, row, share);
      addRow(meaning, meanings, row, share);
    }
    const scale = 1 / Math.sqrt(squares || 1);
    return { classes: sums.map((sum) => sum * scale), meaning: meaning.map((sum) => sum * scale) };
  }
}

function addRow(sums: Float32Array, weights: Float32Array, row: number, share: number): void {
  const from = row * sums.length;
  for (let at = 0; at < sums.length; at++) sums[at]! += share * weights[from + at]!;
}

/** Bring both numbers of {@link usualFits} to the size of the other numbers of a pair. */
const SCALE = { classes: 5, meaning: 10 };

/** How many numbers {@link usualFits} gives. */
export const USUAL_NUMBERS = 2;

/**
 * Computes how far a title is where such goals usually belong: by the odds of its classes and by its words; each about
 * -1..1.
 * @param meaning mean vector of the title's words; further numbers behind it are ignored
 */
export function usualFits(usual: Usual, odds: Float32Array, meaning: Float32Array): number[] {
  return [
    SCALE.classes * alongside(usual.classes, odds),
    SCALE.meaning * alongside(usual.meaning, meaning.subarray(0, usual.meaning.length)),
  ];
}

/** Projects a vector onto the direction of another one. */
function alongside(direction: Float32Array, vector: Float32Array): number {
  let sum = 0;
  let squares = 0;
  for (let at = 0; at < vector.length; at++) {
    sum += direction[at]! * vector[at]!;
    squares += vector[at]! ** 2;
  }
  return sum / Math.sqrt(squares || 1);
}
