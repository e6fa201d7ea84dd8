/** A text, list or expression of the vocabulary as JSON; an expression is `{ expression: [source, flags] }`. */
export type PackedValue =
  string | number | boolean | null | readonly PackedValue[] | { readonly [key: string]: PackedValue };

/** The vocabulary as JSON: what each file of this folder exports, by the file's name and the export's. */
export type PackedLexicon = Readonly<Record<string, Readonly<Record<string, PackedValue>>>>;

type Take = (exported: Readonly<Record<string, unknown>>) => void;

const waiting = new Map<string, Take>();
let filled: PackedLexicon | undefined;

/**
 * Hands the vocabulary to the files of this folder. In the built extension they are empty until then, so each page or
 * worker that reads titles or goals fills them first.
 * @throws Error when the vocabulary of a file is missing
 */
export function fillLexicon(packed: PackedLexicon): void {
  for (const [file, take] of waiting) {
    take(unpack(packed, file));
    waiting.delete(file);
  }
  filled = packed;
}

/**
 * Asks for the vocabulary of a file: now, or once it is there.
 * @public the build puts the call in place of the file's content (see ./pack-lexicon)
 */
export function takeLexicon(file: string, take: Take): void {
  if (filled) take(unpack(filled, file));
  else waiting.set(file, take);
}

function unpack(packed: PackedLexicon, file: string): Readonly<Record<string, unknown>> {
  const values = packed[file];
  if (!values) throw new Error(`the vocabulary lacks ${file}`);
  return unpackFields(values);
}

function unpackValue(value: PackedValue): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(unpackValue);
  const fields = value as { readonly [key: string]: PackedValue };
  const expression = fields["expression"] as readonly [string, string] | undefined;
  return expression ? new RegExp(...expression) : unpackFields(fields);
}

const unpackFields = (fields: Readonly<Record<string, PackedValue>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, unpackValue(value)]));
