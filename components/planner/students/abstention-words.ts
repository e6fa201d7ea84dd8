import type { Abstention } from "../../../lib/core/match/goal-match";
import type { SharedWords } from "../contracts";
import type { Planner } from "../planner-context";

/** Why no routine is offered for a goal, and the next step. */
export function abstentionWords(
  abstention: Abstention,
  t: Planner["t"],
  words: SharedWords,
): { says: string; next: string } {
  switch (abstention.voice) {
    case "pull-out":
      return { says: t(`abstention.pull-out.${abstention.because}`), next: t("abstention.pull-out.next") };
    case "no-moment": {
      const kinds = abstention.askFor.map((kind) => words.kindLabel(kind)).join(", ");
      const next = kinds ? t("abstention.no-moment.next", { kinds }) : t("abstention.no-moment.next.open");
      return { says: t("abstention.no-moment"), next };
    }
    case "titles-opaque":
      return {
        says: t("abstention.titles-opaque", { titles: abstention.titles.map((title) => `“${title}”`).join(", ") }),
        next: t("abstention.titles-opaque.next"),
      };
    case "goal-unread":
      return {
        says: t(`abstention.goal-unread.${abstention.because}`),
        next: t(abstention.because === "too-long" ? "abstention.goal-unread.split" : "abstention.goal-unread.next"),
      };
  }
}
