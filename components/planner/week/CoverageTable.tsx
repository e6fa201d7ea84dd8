import { hasWords } from "../../../lib/core/caseload/has-words";
import { useState } from "preact/hooks";
import type { StudentCoverage } from "../../../lib/contracts/coverage";
import type { IsoDate } from "../../../lib/core/time/iso-date";
import { foreignText } from "../../../lib/i18n/foreign-text";
import { coverageWords, type CoverageWords } from "../../../lib/i18n/coverage";
import { mandateLineText } from "../../../lib/i18n/mandate";
import { FailureNotice } from "../FailureNotice";
import { usePage } from "../page-context";
import { hashOf } from "../route";
import { ListSearch } from "../ListSearch";
import { useAnswer } from "../use-answer";

const COLUMNS = ["student", "line", "owed", "proposed", "booked", "delivered"] as const;

/** Shows how far every line of every mandate is covered in the shown week's period, the least covered first. */
export function CoverageTable({ monday }: { monday: IsoDate }) {
  const { language } = usePage();
  const words = coverageWords(language);
  const [search, setSearch] = useState("");
  const { value, failure, isStale } = useAnswer("loadCoverage", { date: monday });
  if (failure) return <FailureNotice failure={failure} />;
  // The minutes of another week would stand beside this week's windows.
  if (!value || isStale || value.length === 0) return null;
  const isFound = hasWords(search);
  const shown = value.filter(({ initials, className }) => isFound([initials, className]));
  return (
    <section class="pp-stack" aria-labelledby="planner-coverage">
      <h2 id="planner-coverage">{words("title")}</h2>
      <ListSearch count={value.length} words={search} onChange={setSearch} />
      <output class="pp-soft-text">{shown.length === 0 && words("none")}</output>
      <div class="pp-table-scroll">
        <table class="pp-table">
          <caption class="pp-sr">{words("table")}</caption>
          <thead>
            <tr>
              {COLUMNS.map((column) => (
                <th key={column} scope="col">
                  {words(column)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((line) => (
              <CoverageRow key={`${line.studentId} ${line.line.id}`} line={line} words={words} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function CoverageRow({ line: coverage, words }: { line: StudentCoverage; words: CoverageWords }) {
  const { language } = usePage();
  const { studentId, initials, className, line, openMinutes, owedMinutes, unmarkedMinutes } = coverage;
  const { lastChance, proposedMinutes, bookedMinutes, givenMinutes, dueMinutes } = coverage;
  const minutes = (count: number): string => (count === 0 ? "–" : words("minutes", { minutes: count }));
  return (
    <tr>
      <th scope="row">
        <a href={hashOf({ screen: "student", id: studentId })}>{initials}</a>
        <div class="pp-soft">{foreignText(className)}</div>
      </th>
      <td>{mandateLineText({ ...line, opening: undefined }, language)}</td>
      <td>
        {minutes(owedMinutes)}
        {openMinutes === 0 && <div class="pp-soft">{words("covered")}</div>}
        {lastChance && <div class="planner-window-change">{lastChanceText(lastChance.schoolDays, words)}</div>}
      </td>
      <td>{minutes(proposedMinutes)}</td>
      <td>
        {minutes(bookedMinutes)}
        {unmarkedMinutes > 0 && <div class="pp-soft">{words("unmarked", { minutes: unmarkedMinutes })}</div>}
      </td>
      <td>{words("sum", { given: givenMinutes, due: dueMinutes })}</td>
    </tr>
  );
}

function lastChanceText(days: number, words: CoverageWords): string {
  if (days === 0) return words("last.none");
  return days === 1 ? words("last.one") : words("last", { days });
}
