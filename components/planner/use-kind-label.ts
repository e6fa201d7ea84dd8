import { useMemo } from "preact/hooks";
import { isRoutineKind, type NonRoutineKind, type RoutineKind } from "../../lib/core/lexicon/routine-kinds";
import { JUDGEMENT_WORDS } from "../../lib/i18n/judgement";
import { translator } from "../../lib/i18n/translate";
import { usePage } from "./page-context";

/** Names a kind of routine, or of an entry that is not a routine, in the page's language. */
export type KindLabel = (kind: RoutineKind | NonRoutineKind) => string;

/** Gives the function that names kinds. */
export function useKindLabel(): KindLabel {
  const { language } = usePage();
  return useMemo(() => {
    const judgement = translator(JUDGEMENT_WORDS, language);
    return (kind) => (isRoutineKind(kind) ? judgement(`kind.${kind}`) : judgement(`none.${kind}`));
  }, [language]);
}
