type Random = () => number;
type Path = (string | number)[];

const deep = (): unknown => {
  let value: unknown = "x";
  for (let depth = 0; depth < 2000; depth += 1) value = [value];
  return value;
};

/** Values that no field expects, or that break code which trusts its input. */
const HOSTILE: readonly (() => unknown)[] = [
  ...[null, undefined, true, 0, -1, -0, 0.5, 1e308, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53].map(
    (one) => () => one,
  ),
  ...["", " ", "__proto__", "constructor", "toString", "0", "NaN", "9999-99-99", "2026-02-30", "+275760-09-13"].map(
    (one) => () => one,
  ),
  () => "<img src=x onerror=alert(1)>",
  () => "\u202Egnitirw\u202C \u200B\u2066\uFEFF",
  () => "\uD800",
  () => "\0",
  () => "x".repeat(5000),
  () => "https://user:pass@[::1]:0/../..//%00.ics",
  () => "javascript:alert(1)",
  () => "(((((a+)+)+)+)+)+$",
  () => [],
  () => ({}),
  () => [[]],
  () => Array.from({ length: 6000 }, () => "x"),
  () => ({ length: 1e9 }),
  () => ({ toString: "x", valueOf: 1, toJSON: 1 }),
  () => JSON.parse('{"__proto__":{"polluted":true}}') as unknown,
  () => new Date(0),
  () => new Map([["a", 1]]),
  () => 10n,
  deep,
];

const HOSTILE_TEXTS = HOSTILE.map((make) => make()).filter((one) => typeof one === "string");
const HOSTILE_NUMBERS = HOSTILE.map((make) => make()).filter((one) => typeof one === "number");

/**
 * Changes a message in one to three places; every other time so that it keeps its shape, with hostile texts and numbers
 * in it: a schema takes many of these. The message itself stays as it is.
 */
export function mutate(message: unknown, random: Random): unknown {
  let mutated = structuredClone(message);
  const times = 1 + Math.floor(random() * 3);
  if (random() < 0.5) {
    for (let time = 0; time < times; time += 1) mutated = keepShape(mutated, random);
    return mutated;
  }
  for (let time = 0; time < times; time += 1) mutated = mutateOnce(mutated, random);
  return mutated;
}

function mutateOnce(message: unknown, random: Random): unknown {
  const pick = <T>(some: readonly T[]): T => some[Math.floor(random() * some.length)]!;
  const path = pick(pathsOf(message));
  const here = at(message, path);
  const way = random();
  if (way < 0.5 || typeof here !== "object" || here === null) return put(message, path, changed(here, random));
  if (way < 0.65)
    return put(message, path, { ...here, [pick(["extra", "id", "__proto__ ", "windowId"])]: pick(HOSTILE)() });
  if (way < 0.8) return put(message, path, without(here, pick(Object.keys(here))));
  if (Array.isArray(here)) return put(message, path, [...(here as unknown[]), ...(here as unknown[])]);
  return put(message, path, Object.values(here));
}

function keepShape(message: unknown, random: Random): unknown {
  const leaves = pathsOf(message).filter((path) => ["string", "number"].includes(typeof at(message, path)));
  const path = leaves[Math.floor(random() * leaves.length)];
  if (!path) return message;
  const pool = typeof at(message, path) === "string" ? HOSTILE_TEXTS : HOSTILE_NUMBERS;
  return put(message, path, pool[Math.floor(random() * pool.length)]);
}

/** Another value in place of this one: hostile, or a harmless one of its own type with a wound. */
function changed(value: unknown, random: Random): unknown {
  if (typeof value === "string" && random() < 0.5) {
    const cut = Math.floor(random() * (value.length + 1));
    return `${value.slice(0, cut)}${random() < 0.5 ? "\u202E\0" : ""}${value.slice(cut + 1)}`;
  }
  if (typeof value === "number" && random() < 0.5)
    return value * (random() < 0.5 ? -1 : 1e6) + (random() < 0.5 ? 0.1 : 0);
  return HOSTILE[Math.floor(random() * HOSTILE.length)]!();
}

/** The paths of every part of a message, its root first. */
function pathsOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== "object" || value === null || path.length > 6) return [path];
  const parts = Object.entries(value).slice(0, 40);
  return [path, ...parts.flatMap(([key, part]) => pathsOf(part, [...path, key]))];
}

const at = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((part, key) => (part as Record<string, unknown>)[key], value);

function put(whole: unknown, path: Path, value: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  const part = put((whole as Record<string, unknown>)[key], rest, value);
  if (Array.isArray(whole)) return whole.map((one: unknown, index) => (index === Number(key) ? part : one));
  return { ...(whole as object), [key]: part };
}

function without(value: object, key: string | undefined): unknown {
  if (Array.isArray(value)) return value.slice(1);
  return Object.fromEntries(Object.entries(value).filter(([name]) => name !== key));
}
