import type { Discipline } from "../goals/goal-case";
import { serviceTokens, type ServiceToken } from "./service-tokens";
import { findDisciplines, findOtherServices } from "./service-words";

type Named = Discipline | "other";

/** Finds the services that a text names; "counseling" and the like only where they begin a clause. */
function servicesIn(plain: string): { discipline: Named; at: number }[] {
  const others = findOtherServices(plain).filter((at) => /(?:^|[,;:.|•+\n(]) *$/u.test(plain.slice(0, at)));
  return [...findDisciplines(plain), ...others.map((at) => ({ discipline: "other" as const, at }))].sort(
    (a, b) => a.at - b.at,
  );
}

/** Names of services without an amount between them, and whether amounts follow and precede them. */
interface NamedRun {
  disciplines: ReadonlySet<Named>;
  at: number;
  /** True where amounts are between the names and the next ones. */
  isFollowed: boolean;
  /** True where amounts are between the names and those before. */
  isLed: boolean;
}

/** A text cut where the service of another discipline begins. */
export interface OwnServices {
  pieces: string[];
  /** What is before the first name applies to all: "Weekly: OT 30 min, PT 20 min". */
  before: string;
}

const isSaid = ({ kind }: ServiceToken): boolean => kind !== "comma" && kind !== "break" && kind !== "number";

function runsIn(plain: string, said: readonly ServiceToken[]): NamedRun[] {
  const runs: (NamedRun & { disciplines: Set<Named>; last: number })[] = [];
  for (const { discipline, at } of servicesIn(plain)) {
    const run = runs.at(-1);
    const isApart = said.some(({ from }) => from < at && from > (run?.last ?? -1));
    if (run && !isApart) {
      run.disciplines.add(discipline);
      run.last = at;
      continue;
    }
    if (run) run.isFollowed = isApart;
    runs.push({ disciplines: new Set([discipline]), at, last: at, isFollowed: false, isLed: isApart });
  }
  const last = runs.at(-1);
  if (last) last.isFollowed = said.some(({ from }) => from > last.last);
  return runs;
}

const areSame = (a: NamedRun, b: NamedRun): boolean =>
  a.disciplines.size === b.disciplines.size && [...a.disciplines].every((one) => b.disciplines.has(one));

/** True where the names come before their amounts; a period before the first name applies to all of them. */
const doNamesLead = (runs: readonly NamedRun[], said: readonly ServiceToken[]): boolean =>
  runs.length > 0 && said.every(({ kind, from }) => kind === "per" || from > runs[0]!.at);

/** "OT/PT: 1x OT 30 min, 1x PT 30 min": the first names are a head above the others. */
const isHead = ([first, ...others]: readonly NamedRun[]): boolean =>
  first!.disciplines.size > 1 &&
  others.every(({ disciplines }) => [...disciplines].every((one) => first!.disciplines.has(one)));

/**
 * Cuts a text where the service of another discipline begins, so that the numbers of one never go to another: "OT 30
 * min weekly, PT 3:1 model, 20 min weekly".
 * @param plain see plainNumbers
 */
export function ownServices(plain: string): OwnServices {
  const tokens = serviceTokens(plain);
  const said = tokens.filter((token) => isSaid(token));
  const runs = runsIn(plain, said);
  if (runs.length < 2 || !doNamesLead(runs, said) || isHead(runs)) return { pieces: [plain], before: "" };
  const cuts = runs.flatMap((run, i) => {
    if (i === 0 || !run.isFollowed || areSame(run, runs[i - 1]!)) return [];
    const amount = said.findLast(({ from }) => from < run.at)?.to ?? 0;
    const joint = tokens.findLast(({ from, to }) => from >= amount && to <= run.at);
    return joint && joint.kind !== "number" ? [joint.to] : [run.at];
  });
  const ends = [...cuts, plain.length];
  return { pieces: ends.map((end, i) => plain.slice(ends[i - 1] ?? 0, end)), before: plain.slice(0, runs[0]!.at) };
}

/** True for a text in which several disciplines have amounts of their own that no cut parts: "30 min OT, weekly PT". */
export function mixesServices(plain: string): boolean {
  const said = serviceTokens(plain).filter((token) => isSaid(token));
  const runs = runsIn(plain, said);
  const isLead = doNamesLead(runs, said);
  const own = runs.filter(({ isFollowed, isLed }) => (isLead ? isFollowed : isLed));
  return own.some((run) => !areSame(run, own[0]!));
}
