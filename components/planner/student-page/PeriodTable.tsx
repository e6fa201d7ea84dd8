import type { PeriodMinutes } from "../../../lib/core/ledger/period-minutes";
import { BUCKETS } from "../../../lib/core/mandate/bucket";
import { addDays } from "../../../lib/core/time/iso-date";
import { formatShortDay } from "../../../lib/i18n/format";
import type { MandateLine } from "../../../lib/core/mandate/mandate-line";
import { mandateLineText } from "../../../lib/i18n/mandate";
import type { Language } from "../../../lib/i18n/translate";
import { sessionWords } from "../../../lib/i18n/session";
import { TableScroll } from "../TableScroll";
import { usePage } from "../page-context";
import { useStudentPageWords } from "./use-student-page-screen";

/** Minutes due and given in the periods of this school year, by place, the newest first. */
export function PeriodTable({ periods }: { periods: readonly PeriodMinutes[] }) {
  const t = useStudentPageWords();
  const { language } = usePage();
  const buckets = sessionWords(language);
  if (periods.length === 0) return <p class="pp-soft">{t("minutes.none")}</p>;
  const shown = BUCKETS.filter((bucket) => periods.some((one) => one.buckets.some((given) => given.bucket === bucket)));
  return (
    <TableScroll label={t("minutes.table")}>
      <table class="pp-table">
        <caption class="sessions-caption">{t("minutes.table")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("minutes.period")}</th>
            <th scope="col">{t("minutes.line")}</th>
            <th scope="col">{t("minutes.due")}</th>
            <th scope="col">{t("minutes.given")}</th>
            {shown.map((bucket) => (
              <th key={bucket} scope="col">
                {buckets(`bucket.${bucket}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {periods.map(({ line, from, to, dueMinutes, givenMinutes, buckets: given }) => (
            <tr key={`${line.id} ${from}`}>
              <th scope="row">
                {formatShortDay(from, language)} – {formatShortDay(addDays(to, -1), language)}
              </th>
              <td>{amountText(line, language)}</td>
              <td>{dueMinutes}</td>
              <td>{givenMinutes}</td>
              {shown.map((bucket) => (
                <td key={bucket}>{given.find((one) => one.bucket === bucket)?.minutes ?? "–"}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}

/** Describes a line without its dates, opening minutes and open end: the row's period gives the dates. */
const amountText = (line: MandateLine, language: Language): string =>
  mandateLineText({ ...line, from: undefined, to: undefined, opening: undefined, endsWhen: undefined }, language);
