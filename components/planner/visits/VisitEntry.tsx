import { useState } from "preact/hooks";
import type { VisitLine } from "../../../lib/contracts/visits";
import { foreignText } from "../../../lib/i18n/foreign-text";
import { formatShortDay, formatTimeRange } from "../../../lib/i18n/format";
import type { Language } from "../../../lib/i18n/translate";
import { visitStateText } from "../../../lib/i18n/visit-state";
import { Button } from "../../ui/Button";
import { useFirstFocus } from "../../ui/use-first-focus";
import { usePage } from "../page-context";
import { AgendaForm } from "./AgendaForm";
import { DateEntry } from "./DateEntry";
import { HandedOver } from "./HandedOver";
import { LeaveOut } from "./LeaveOut";
import { RoleCardForm } from "./RoleCardForm";
import { UntilForm } from "./UntilForm";
import { VisitSendTask } from "./VisitSendTask";
import { useVisitsWords } from "./use-visits-screen";

/** How many dates are shown before she asks for all; those that need her are shown in any case. */
const FIRST_DATES = 3;

interface VisitEntryProps {
  visit: VisitLine;
  teacherLanguage: Language;
  /** True when a link leads to this visit: its heading takes the focus. */
  isTarget: boolean;
}

/** One visit: what was agreed, its dates, and who does what. */
export function VisitEntry({ visit, teacherLanguage, isTarget }: VisitEntryProps) {
  const heading = useFirstFocus<HTMLHeadingElement>(isTarget);
  const { language } = usePage();
  const t = useVisitsWords();
  const [isWhole, setWhole] = useState(false);
  const { purpose, routineTitle, initials, cadence, from, until, state, dates, leftOut } = visit;
  const shown = dates.filter(({ needs }, at) => isWhole || at < FIRST_DATES || needs.length > 0);
  const span = { from: formatShortDay(from, language), until: formatShortDay(until, language) };
  const leftOutText = leftOut.map(({ date, title, isLate }) => {
    const day = formatShortDay(date, language);
    if (isLate) return t("left-out.late", { date: day });
    return title ? t("left-out.date", { date: day, title }) : day;
  });
  return (
    <>
      <h3 ref={heading} tabIndex={-1}>
        {purpose === "touch-base" ? t("touch-base") : `${foreignText(routineTitle)}, ${initials.join(", ")}`}
      </h3>
      <p>
        {formatTimeRange(visit, language)}, {t(`on.${cadence}`, span)}: {visitStateText(state, language)}
      </p>
      <VisitSendTask visit={visit} />
      <HandedOver visit={visit} />
      {leftOutText.length > 0 && (
        <p class="pp-soft">
          {t("left-out", { dates: new Intl.ListFormat(language, { type: "conjunction" }).format(leftOutText) })}
        </p>
      )}
      <ul class="visits-dates" aria-label={t("dates.of", { title: routineTitle, initials: initials.join(", ") })}>
        {shown.map((date) => (
          <DateEntry key={date.id} date={date} visit={visit} />
        ))}
      </ul>
      {shown.length < dates.length && (
        <div>
          <Button
            look="quiet"
            label={`${t("dates", { count: dates.length })}: ${foreignText(routineTitle)}, ${initials.join(", ")}`}
            onPress={() => setWhole(true)}
          >
            {t("dates", { count: dates.length })}
          </Button>
        </div>
      )}
      {visit.group.length > 0 && <LeaveOut visit={visit} />}
      {cadence !== "once" && <UntilForm visit={visit} />}
      {purpose === "push-in" && <RoleCardForm visit={visit} teacherLanguage={teacherLanguage} />}
      {purpose === "touch-base" && <AgendaForm visit={visit} teacherLanguage={teacherLanguage} />}
    </>
  );
}
