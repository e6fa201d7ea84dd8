import MiniSearch from "minisearch";
import type { FirstQuestion } from "./first-match-bench";

/** Searches the titles by an index that has just been made. */
export function answerFirst({ goal, titles }: FirstQuestion): string | undefined {
  const index = new MiniSearch<{ id: number; title: string }>({ fields: ["title"] });
  index.addAll(titles.map((title, id) => ({ id, title })));
  const [first] = index.search(goal.goalText, { fuzzy: 0.2, prefix: true });
  return first && titles[first.id as number];
}
