/** A row of words cut into cells. */
export interface CellCut {
  cells: string[];
  /** Another cut that explains the row about as well. */
  other?: string[];
}

/** Two cuts whose costs differ by less are about as likely, so that the row becomes a choice. */
const NEAR = 0.75;
const LONGEST_CELL = 4;
/** Words that join their neighbours: no cell begins or ends with one. */
const JOINER = /^(?:&|and|y|of|de|the|with|w\/|to|or|\/|\+|-|in|for|la|el|los|las)$/iu;
/** Titles that are never a whole cell: "Ms." needs a name. */
const HONORIFIC = /^(?:mrs?|ms|mx|dr|miss|coach|sra?|srta|prof)\.?$/iu;
/** Names of two and more words that schools have everywhere; a cell that is one of them is likely whole. */
const KNOWN_NAMES = new Set(
  `morning work|morning meeting|morning circle|morning routine|circle time|soft start|social studies|
soc studies|soc st|language arts|computer lab|computer science|science lab|fun friday|read aloud|
reading groups|guided reading|small groups|small group|math groups|math centers|math workshop|
reading workshop|writing workshop|word work|word study|pack up|free choice|free play|choice time|
quiet time|rest time|class meeting|snack time|show tell|number talk|calendar time|library time|
story time|study hall|physical education|ciencias naturales|ciencias sociales|estudios sociales|
educación física|ed física|second step|independent reading|silent reading|buddy reading|
friday folders|stem lab|art docent|clean up|early dismissal|genius hour|brain break|bell work|
home room|world language|social emotional|shared reading|interactive read aloud|group time|
table time|outdoor play|outside play|center time|learning centers|team time|flex time|win time|
life skills|gross motor|fine motor|core pe|food tech|design technology|religious education|
golden time|guided math|math intervention|reading intervention|math block|reading block|
literacy block|ela block|writers workshop|readers workshop|creative writing|assembly hall|
foreign language|health ed|phys ed|music class|art class|library class|spanish class`
    .split("|")
    .map((name) => name.trim()),
);

const keyOf = (words: readonly string[]): string =>
  words
    .join(" ")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} ]+/gu, "")
    .replaceAll(/\s+/g, " ")
    .trim();
const isCapital = (word: string): boolean => /^[^\p{L}]*\p{Lu}/u.test(word);

/** Computes the cost of one cell: short names with capitals are cheap. */
function costOf(words: readonly string[], hasCapitals: boolean, isSeen: (key: string) => boolean): number {
  const key = keyOf(words);
  if (HONORIFIC.test(words.at(-1)!)) return 20;
  if (JOINER.test(words[0]!) || JOINER.test(words.at(-1)!) || !/\p{L}/u.test(key)) return 20;
  // No name has a word twice: those are two cells.
  const isDoubled = new Set(words.map((word) => word.toLowerCase())).size < words.length;
  const isRound =
    words.filter((word) => word.startsWith("(")).length === words.filter((word) => word.endsWith(")")).length;
  const begins = hasCapitals && !isCapital(words[0]!) ? 3 : 0;
  const isKnown = words.length > 1 && KNOWN_NAMES.has(key);
  const length = words.length === 1 ? 1 : isKnown ? 0.4 : 1 + 0.8 * (words.length - 1);
  // "Reading A | Lunch" and "Reading | A Lunch" are both names.
  const isLetterLast = words.length > 1 && /^\p{L}$/u.test(words.at(-1)!) ? 1.5 : 0;
  const inner = words.slice(1).some((word) => !isCapital(word)) ? -0.6 : 0;
  return begins + isLetterLast + (isRound ? 0 : 10) + (isDoubled ? 10 : 0) + (isSeen(key) ? 0.1 : length + inner);
}

/**
 * True where cells share words, such as "Assembly" and "Singing Assembly Class": the word may be a whole cell or part
 * of its neighbour.
 */
const sharesWords = (cells: readonly string[], seen: ReadonlySet<string>): boolean =>
  cells.some((cell) => {
    const words = cell.split(" ");
    const key = keyOf(words);
    if (words.length < 2 || KNOWN_NAMES.has(key) || seen.has(key)) return false;
    return words.some((word) => cells.some((other) => other !== cell && keyOf([word]) === keyOf([other])));
  });

interface Partial {
  cost: number;
  cells: string[];
  keys: Set<string>;
}

/** Number of partial cuts that the beam search keeps for each position. */
const BEAM = 10;

/**
 * Cuts the words of a row into a number of cells: names that are used again, that schools have everywhere, or that
 * begin with a capital make the likely cut.
 * @param seen names of cells that are known from other rows
 * @returns undefined where no cut is likely, or several are about as likely
 */
export function cutCells(words: readonly string[], count: number, seen: ReadonlySet<string>): CellCut | undefined {
  if (words.length < count || words.length > count * LONGEST_CELL) return undefined;
  const hasCapitals = words.filter(isCapital).length * 2 > words.length;
  if (words.length === count) {
    // Small words such as "and" are no names: "Story time and home time" is no row of five cells.
    const areNames = words.every((word) => costOf([word], hasCapitals, (key) => seen.has(key)) < 3);
    return areNames ? { cells: [...words] } : undefined;
  }
  let beams = new Map<number, Partial[]>([[0, [{ cost: 0, cells: [], keys: new Set() }]]]);
  for (let cell = 0; cell < count; cell += 1) {
    const next = new Map<number, Partial[]>();
    for (const [from, partials] of beams) {
      const left = count - cell - 1;
      for (let to = from + 1; to <= Math.min(from + LONGEST_CELL, words.length - left); to += 1) {
        const part = words.slice(from, to);
        const key = keyOf(part);
        const at = next.get(to) ?? [];
        for (const { cost, cells, keys } of partials) {
          const own = costOf(part, hasCapitals, (one) => seen.has(one) || keys.has(one));
          at.push({ cost: cost + own, cells: [...cells, part.join(" ")], keys: new Set([...keys, key]) });
        }
        next.set(to, at);
      }
    }
    for (const [to, partials] of next) next.set(to, partials.sort((a, b) => a.cost - b.cost).slice(0, BEAM));
    beams = next;
  }
  const [best, second, third] = beams.get(words.length) ?? [];
  if (!best || best.cost >= 10) return undefined;
  // A choice has two readings: with three likely ones the row is unclear.
  if ((third && third.cost - best.cost < NEAR) || sharesWords(best.cells, seen)) return undefined;
  return { cells: best.cells, ...(second && second.cost - best.cost < NEAR ? { other: second.cells } : {}) };
}

/** The key under which a cell's name is known. */
export const cellKey = (cell: string): string => keyOf(cell.split(/\s+/));
