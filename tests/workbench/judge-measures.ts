/** A goal with a schedule and, when labelled, what an expert would book. */
export interface JudgedCase {
  id: string;
  discipline: "OT" | "PT" | "SLP";
  grade: string;
  goal: string;
  schedule: string[];
  best?: string[];
  good?: string[];
  never?: string[];
  tags?: string[];
}

/** A calendar title and, when labelled, what it is. */
export interface JudgedTitle {
  id: string;
  title: string;
  kind?: string;
  none_type?: string;
  also?: string[];
}

export interface CaseAnswer {
  id: string;
  suggested: { title: string; score: number; reason: string }[];
  abstention: { voice: string; text: string } | null;
}

export interface TitleAnswer {
  id: string;
  kind: string;
  /** The class of a title that is no routine. */
  none_type?: string;
  also: string[];
}

const SHOWN = 3;
const GAIN_BEST = 2 ** 3 - 1;
const GAIN_GOOD = 2 ** 1 - 1;
const percent = (part: number, whole: number): number => (whole === 0 ? 0 : Math.round((part / whole) * 1000) / 10);
const discounted = (gains: number[]): number => gains.reduce((sum, gain, rank) => sum + gain / Math.log2(rank + 2), 0);

function gainOf(judged: JudgedCase, title: string): number {
  if (judged.best?.includes(title)) return GAIN_BEST;
  return judged.good?.includes(title) ? GAIN_GOOD : 0;
}

function ndcg(judged: JudgedCase, shown: string[]): number {
  const ideal = judged.schedule.map((title) => gainOf(judged, title)).sort((a, b) => b - a);
  return discounted(shown.map((title) => gainOf(judged, title))) / discounted(ideal.slice(0, SHOWN));
}

function isRight(judged: JudgedCase, shown: string[]): boolean {
  return judged.best!.length === 0 ? shown.length === 0 : judged.best!.includes(shown[0] ?? "");
}

/** The measures of goal matching, over the cases that carry labels. */
export function measureCases(cases: readonly JudgedCase[], answers: ReadonlyMap<string, CaseAnswer>) {
  const labelled = cases.filter(({ best }) => best);
  const shownFor = ({ id }: JudgedCase): string[] =>
    (answers.get(id)?.suggested ?? []).slice(0, SHOWN).map(({ title }) => title);
  const fitting = labelled.filter(({ best }) => best!.length > 0);
  const abstaining = labelled.filter(({ best }) => best!.length === 0);
  const groups = new Map<string, JudgedCase[]>();
  for (const judged of labelled) {
    for (const name of [judged.discipline, ...(judged.tags ?? [])])
      groups.set(name, [...(groups.get(name) ?? []), judged]);
  }
  const rightIn = (some: readonly JudgedCase[]): number => some.filter((one) => isRight(one, shownFor(one))).length;
  return {
    cases: labelled.length,
    top1: percent(rightIn(fitting), fitting.length),
    acceptable: percent(fitting.filter((one) => gainOf(one, shownFor(one)[0] ?? "") > 0).length, fitting.length),
    ndcg3: percent(
      fitting.reduce((sum, one) => sum + ndcg(one, shownFor(one)), 0),
      fitting.length,
    ),
    neverCases: labelled.filter((one) => shownFor(one).some((title) => one.never?.includes(title))).length,
    abstained: { right: rightIn(abstaining), of: abstaining.length },
    falseAbstention: percent(fitting.filter((one) => shownFor(one).length === 0).length, fitting.length),
    overall: percent(rightIn(labelled), labelled.length),
    groups: Object.fromEntries([...groups].map(([name, some]) => [name, { right: rightIn(some), of: some.length }])),
  };
}

/** The measures of title recognition, over the titles that carry labels. An `also` kind counts as right. */
export function measureTitles(titles: readonly JudgedTitle[], answers: ReadonlyMap<string, TitleAnswer>) {
  const pairs = titles
    .filter(({ kind }) => kind)
    .map((title) => {
      const answer = answers.get(title.id)!;
      const given = answer.kind === "none" ? `none:${answer.none_type}` : answer.kind;
      const accepted = title.also?.some((also) => also === given || also === answer.kind);
      return { wanted: title.kind!, got: accepted ? title.kind! : answer.kind, title, answer };
    });
  const kinds = [...new Set(pairs.map(({ wanted }) => wanted))];
  const scores = kinds.map((kind) => {
    const hit = pairs.filter(({ wanted, got }) => wanted === kind && got === kind).length;
    const claimed = pairs.filter(({ got }) => got === kind).length;
    const real = pairs.filter(({ wanted }) => wanted === kind).length;
    return hit === 0 ? 0 : (2 * hit) / (claimed + real);
  });
  const none = pairs.filter(({ wanted }) => wanted === "none");
  return {
    titles: pairs.length,
    macroF1: percent(
      scores.reduce((sum, score) => sum + score, 0),
      scores.length,
    ),
    right: percent(pairs.filter(({ wanted, got }) => wanted === got).length, pairs.length),
    recallOfNone: percent(none.filter(({ got }) => got === "none").length, none.length),
    noneClassRight: percent(
      none.filter(({ title, answer }) => answer.none_type === title.none_type).length,
      none.length,
    ),
  };
}
