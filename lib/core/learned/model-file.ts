import type { PackedTrees } from "./trees";
import { isUsualName } from "./usual-titles";

/**
 * The file of the learned judgement's weights: the head's length (4 bytes), a JSON head, and weights as signed bytes.
 */

/** The head of the file: describes the weights that follow it. */
export interface ModelHead {
  /** Raised when the inputs change: weights of another version are refused. */
  version: number;
  /** Names of the features of goals and titles, by place. */
  goalNames: string[];
  titleNames: string[];
  /** Spanish words of goals and titles: lines of an English word and the Spanish ones that mean the same. */
  spanish: string;
  /** What students do in moments that titles name: see readHappensThere. */
  happensThere: string;
  /** Words of notices, errands and one-off events. */
  notices: string;
  rankers: number;
  rank: number;
  hidden: number;
  /** Name, count and step size of each tensor, in the order of the file. */
  tensors: [name: string, length: number, step: number][];
  /**
   * Decision trees that refine the first ranking: the order of titles, which are wrong for the goal, and whether any
   * fits.
   */
  trees: Record<"order" | "veto" | "moment", PackedTrees>;
  /** Thresholds on the trained scores. */
  limits: Record<"abstain" | "veto" | "none" | "share", number>;
}

/** What a tensor's rows are: feature names of goals, those of titles, or the names of goals that UsualTitles uses. */
export type RowNames = "goal" | "title" | "usual";

export interface ModelFile {
  head: ModelHead;
  /** A tensor with a row for each name holds zeros until {@link readRows}: a match needs few of them. */
  tensors: ReadonlyMap<string, Float32Array>;
  /** Unpacks these rows of all tensors with this kind of row. */
  readRows: (by: RowNames, rows: Iterable<number>) => void;
}

/** Tensors with a row for each name, by the end of their name. */
const ROW_NAMES: readonly (readonly [end: RegExp, by: RowNames])[] = [
  [/(?:^|\.)goalNames$|^voiceNames$|^usualTelling$/, "goal"],
  [/(?:^|\.)title(?:Names|NameBias)$|^titleClassNames$/, "title"],
  [/^usual(?:Classes|Meanings)$/, "usual"],
];

export const MODEL_VERSION = 4;

/** Reads a model file. Throws an error that names the fault when it is no such file, or one of another version. */
export function readModelFile(file: ArrayBuffer): ModelFile {
  const length = file.byteLength < 4 ? Infinity : new DataView(file).getUint32(0, true);
  if (length > file.byteLength - 4) throw new Error("The learned judgement is damaged: its head is cut off.");
  const head = JSON.parse(new TextDecoder().decode(new Uint8Array(file, 4, length))) as ModelHead;
  if (head.version !== MODEL_VERSION)
    throw new Error(`The learned judgement is of version ${head.version}, not ${MODEL_VERSION}: train it again.`);
  const counts = countsOf(head);
  const byRow: Record<RowNames, RowTensor[]> = { goal: [], title: [], usual: [] };
  let from = 4 + length;
  const tensors = new Map<string, Float32Array>();
  for (const [name, count, step] of head.tensors) {
    if (from + count > file.byteLength) throw new Error(`The learned judgement is damaged: ${name} is cut off.`);
    const tensor: RowTensor = { values: new Float32Array(count), packed: new Int8Array(file, from, count), step };
    const by = ROW_NAMES.find(([end]) => end.test(name))?.[1];
    if (by && counts[by] > 0) byRow[by].push(tensor);
    else unpack(tensor, 0, count);
    tensors.set(name, tensor.values);
    from += count;
  }
  const isRead = { goal: new Set<number>(), title: new Set<number>(), usual: new Set<number>() };
  const readRows = (by: RowNames, rows: Iterable<number>): void => {
    for (const row of rows) {
      if (isRead[by].has(row)) continue;
      isRead[by].add(row);
      for (const tensor of byRow[by]) unpackRow(tensor, row, tensor.packed.length / counts[by]);
    }
  };
  return { head, tensors, readRows };
}

/** Packed weights, and the array for the unpacked ones. */
interface RowTensor {
  values: Float32Array;
  packed: Int8Array;
  step: number;
}

const countsOf = ({
  goalNames,
  titleNames,
}: Pick<ModelHead, "goalNames" | "titleNames">): Record<RowNames, number> => ({
  goal: goalNames.length,
  title: titleNames.length,
  usual: goalNames.filter(isUsualName).length,
});

const unpackRow = (tensor: RowTensor, row: number, width: number): void => unpack(tensor, row * width, width);

function unpack({ values, packed, step }: RowTensor, from: number, count: number): void {
  for (let at = from; at < from + count; at++) values[at] = packed[at]! * step;
}

const LARGEST = 127;

/**
 * Writes a model file; numbers are rounded to 255 steps each.
 * @internal for training
 */
export function writeModelFile(
  head: Omit<ModelHead, "tensors" | "version">,
  tensors: ReadonlyMap<string, Float32Array>,
): Uint8Array {
  const steps = [...tensors].map(([name, values]): ModelHead["tensors"][number] => {
    let most = 0;
    for (const value of values) most = Math.max(most, Math.abs(value));
    return [name, values.length, most / LARGEST || 1];
  });
  const text = new TextEncoder().encode(JSON.stringify({ ...head, version: MODEL_VERSION, tensors: steps }));
  const size = steps.reduce((sum, [, length]) => sum + length, 4 + text.length);
  const file = new Uint8Array(size);
  new DataView(file.buffer).setUint32(0, text.length, true);
  file.set(text, 4);
  let from = 4 + text.length;
  for (const [name, length, step] of steps) {
    new Int8Array(file.buffer, from, length).set(tensors.get(name)!.map((value) => Math.round(value / step)));
    from += length;
  }
  return file;
}
