import { allCases, readLines, type WrittenCase } from "./cases";

/**
 * Prints how far a second reader, who saw no label, agrees with the writers to choose by.
 *   npx tsx tests/workbench/judgement/agreement.ts
 */
const SECOND = new URL("../../fixtures/judgement/writers/second-reader.jsonl", import.meta.url);

type Labels = Pick<WrittenCase, "id" | "best" | "good" | "abstain">;

/** Kappa: agreement beyond what chance alone would give. */
const kappa = (observed: number, expected: number): number => (observed - expected) / (1 - expected);

const choiceOf = ({ best = [], abstain }: Labels): string[] => (best.length > 0 ? best : [abstain ?? "none"]);

function main(): void {
  const written = new Map(allCases().map((one) => [one.id, one]));
  const pairs = readLines<Labels>(SECOND).map((second) => ({ second, first: written.get(second.id)! }));
  const share = (is: (pair: (typeof pairs)[number]) => boolean): number => pairs.filter(is).length / pairs.length;
  const same = share(({ first, second }) => choiceOf(first).some((one) => choiceOf(second).includes(one)));
  // By chance each title of the schedule, and each of the three voices, is as likely as the others.
  const chance = pairs.reduce((sum, { first }) => sum + 1 / (first.schedule.length + 3), 0) / pairs.length;
  const abstains = ({ best = [] }: Labels): boolean => best.length === 0;
  const [one, two] = [share(({ first }) => abstains(first)), share(({ second }) => abstains(second))];
  const both = share(({ first, second }) => abstains(first) === abstains(second));
  console.log(
    `${pairs.length} goals, same choice ${(100 * same).toFixed(1)} %, kappa ${kappa(same, chance).toFixed(2)}`,
  );
  console.log(`abstain or place, kappa ${kappa(both, one * two + (1 - one) * (1 - two)).toFixed(2)}`);
}

main();
