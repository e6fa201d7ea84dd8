import { patternWith } from "../../../core/lexicon/read-lexicon";
import type { OutlookNotice } from "../../../page-facts/outlook-facts";
import { plain } from "../../reading/plain-text";

/** "Filter" in the languages of Latin script that Outlook is shown in, and in four others. */
const FILTER = /filt(?:er|r[oeaiy])|フィルター|筛选|篩選|필터|фильтр/iu;
const IN_FORCE = patternWith("iu")`
applied
active\b
clear\b
remove\b
reset
\bon\b
aplicad
activ[oa]
quitar
borrar
appliqu
effacer
supprimer
angewendet
aktiv
applicat
toegepast
適用
解除
クリア
应用
已套用
清除
적용
`;
const NOT_IN_FORCE = patternWith("iu")`
\b(?:no|not|none|(?<!turn )off|sin|ningún|aucun|kein\w*|nessun|geen)\b
cleared
removed
quitado
borrado
eliminado
supprimé
entfernt
inactive
inaktiv
`;

/** True when one of the page's notices says that a filter hides kinds of events. */
export function isFiltered(notices: readonly OutlookNotice[]): boolean {
  return notices.some(
    ({ text, isPressed }) =>
      FILTER.test(text) && !NOT_IN_FORCE.test(text) && (isPressed === true || IN_FORCE.test(text)),
  );
}

const LOADED = /\bloaded\b|cargad[oa]s?\b|cargaron|chargée?s?(?!\p{L})|geladen|caricat[ie]|carregad[oa]s|読み込/iu;
const EVENTS = /event|évén|ereignis|termin|予定|イベント/iu;

/** Number of events that the page says it has loaded ("Loaded 12 events"); undefined when it does not say. */
export function findLoadedCount(notices: readonly OutlookNotice[]): number | undefined {
  const counts = notices.flatMap(({ text }) => {
    const numbers = plain(text).match(/\d+/g) ?? [];
    return LOADED.test(text) && EVENTS.test(text) && numbers.length === 1 ? [Number(numbers[0])] : [];
  });
  return counts.length > 0 ? Math.max(...counts) : undefined;
}
