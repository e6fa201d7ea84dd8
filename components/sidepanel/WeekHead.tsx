import type { JSX } from "preact";
import { mondayOf, type IsoDate } from "../../lib/core/time/iso-date";
import { formatDay } from "../../lib/i18n/format";
import type { PanelWords } from "../../lib/i18n/sidepanel";
import type { Language } from "../../lib/i18n/translate";
import { WeekButtons } from "./WeekButtons";
import "./week-head.css";

interface WeekHeadProps {
  days: readonly IsoDate[];
  today: IsoDate;
  language: Language;
  words: PanelWords;
  onWeek: (date: IsoDate) => void;
}

/** Names the listed week, with buttons to the weeks before and after. */
export function WeekHead({ days, today, language, words, onWeek }: WeekHeadProps): JSX.Element {
  const monday = mondayOf(days[0] ?? today);
  return (
    <header class="panel-head">
      <h1>{words("weekOf", { day: formatDay(monday, language) })}</h1>
      <WeekButtons monday={monday} today={today} words={words} onWeek={onWeek} />
    </header>
  );
}
