import { useEffect, useRef, useState } from "preact/hooks";
import type { Failure } from "../../../lib/contracts/failure";
import { addDays, type IsoDate } from "../../../lib/core/time/iso-date";
import { foreignText } from "../../../lib/i18n/foreign-text";
import { formatDay, formatTimeRange } from "../../../lib/i18n/format";
import { sessionsWords } from "../../../lib/i18n/sessions";
import { translator } from "../../../lib/i18n/translate";
import { isBooked } from "../../../lib/core/booking/in-state";
import { visitStateText } from "../../../lib/i18n/visit-state";
import { weekPaperWords } from "../../../lib/i18n/week-paper";
import { Button } from "../../ui/Button";
import { SelectField } from "../../ui/Field";
import * as icons from "../../ui/icons";
import { NameQuestion } from "../nameless/NameQuestion";
import { useNameless, type People } from "../nameless/use-nameless";
import { FailureNotice } from "../FailureNotice";
import { usePage } from "../page-context";
import type { PaperDay, PaperVisit } from "./paper-week";

interface WeekPaperProps {
  monday: IsoDate;
  /** Null while they can't be shown: not loaded yet, or not loaded for `failure`. */
  days: readonly PaperDay[] | null;
  failure: Failure | null;
  people: People;
  onClose: () => void;
}

const WHO = ["count", "initials"] as const;

/** The week of all students on paper, day by day and building by building; nobody is named unless she wants it. */
export function WeekPaper({ monday, days, failure, people, onClose }: WeekPaperProps) {
  const { language } = usePage();
  const t = weekPaperWords(language);
  const [who, chooseWho] = useState<(typeof WHO)[number]>("count");
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const stays = (days ?? []).flatMap((day) => day.stays);
  const titles = stays.flatMap(({ visits }) => visits.map((one) => one.routineTitle));
  const names = useNameless({ people, texts: titles, language });
  return (
    <div class="pp-stack">
      <div class="pp-stack week-paper-controls">
        {failure && <FailureNotice failure={failure} />}
        <p class="pp-soft">{t("note")}</p>
        <NameQuestion {...names} />
        <div class="pp-row">
          <SelectField
            label={t("who")}
            value={who}
            options={WHO.map((value) => ({ value, label: t(`who.${value}`) }))}
            onChange={chooseWho}
          />
          {days && (
            <Button look="primary" icon={icons.print} onPress={() => window.print()}>
              {t("print")}
            </Button>
          )}
          <Button onPress={onClose}>{t("close")}</Button>
        </div>
      </div>
      <article class="week-paper">
        <h1 ref={heading} tabIndex={-1}>
          {t("title", { from: formatDay(monday, language), to: formatDay(addDays(monday, 6), language) })}
        </h1>
        {days?.length === 0 && <p>{t("none")}</p>}
        {days?.map((day) => (
          <DayOnPaper key={day.date} day={day} showsInitials={who === "initials"} nameless={names.nameless} />
        ))}
      </article>
    </div>
  );
}

interface OnPaper {
  showsInitials: boolean;
  nameless: (text: string) => string;
}

function DayOnPaper({ day: { date, stays }, ...how }: OnPaper & { day: PaperDay }) {
  const { language } = usePage();
  const t = weekPaperWords(language);
  return (
    <section>
      <h2>{formatDay(date, language)}</h2>
      {stays.map(({ siteName, visits }) => (
        <section key={visits[0]!.id}>
          <h3>{foreignText(siteName) || t("site.none")}</h3>
          <ul>
            {visits.map((visit) => (
              <li key={visit.id}>
                <VisitOnPaper visit={visit} {...how} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

function VisitOnPaper({ visit, showsInitials, nameless }: OnPaper & { visit: PaperVisit }) {
  const { language } = usePage();
  const t = weekPaperWords(language);
  const words = translator(sessionsWords, language);
  const { time, routineTitle, className, room, initials, state, outcomes } = visit;
  const whoOf = (some: readonly string[]): string =>
    showsInitials ? some.join(", ") : t("count", { count: some.length });
  const title = routineTitle === "" ? words("unplanned") : nameless(foreignText(routineTitle));
  const happened = outcomes.map(
    (one) => words(`outcome.${one.outcome}`) + (outcomes.length > 1 ? ` (${whoOf(one.initials)})` : ""),
  );
  return (
    <>
      {time && <b>{formatTimeRange(time, language)} </b>}
      {t("visit", { title, place: [nameless(className), room].filter(Boolean).map(foreignText).join(", ") })} ·{" "}
      {whoOf(initials)}
      {state && !isBooked({ state }) && ` · ${visitStateText(state, language)}`}
      {happened.length > 0 && ` · ${happened.join(", ")}`}
    </>
  );
}
