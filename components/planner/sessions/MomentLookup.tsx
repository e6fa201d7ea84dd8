import { useState } from "preact/hooks";
import type { MomentRecord } from "../../../lib/contracts/sessions";
import type { Failure } from "../../../lib/contracts/failure";
import { isIsoDate, type IsoDate } from "../../../lib/core/time/iso-date";
import { formatTimeRange } from "../../../lib/i18n/format";
import { timeSourceText } from "../../../lib/i18n/time-source";
import { placeText } from "../../../lib/i18n/place";
import { Button } from "../../ui/Button";
import { TextField } from "../../ui/Field";
import { DateField } from "../../ui/DateField";
import { FailureNotice } from "../FailureNotice";
import { usePage } from "../page-context";
import { useSessionsScreen, useSessionsWords } from "./use-sessions-screen";

/** Looks up what she was doing at one minute, as random moment time studies ask. */
export function MomentLookup({ today }: { today: IsoDate }) {
  const t = useSessionsWords();
  const { ask } = useSessionsScreen();
  const [date, setDate] = useState<string>(today);
  const [time, setTime] = useState("");
  const [found, setFound] = useState<MomentRecord[] | null>(null);
  const [isIncomplete, setIncomplete] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  /** Removes the answer, so that it is not taken for one about another minute. */
  const forget = (): void => {
    setFound(null);
    setFailure(null);
  };
  const find = async (): Promise<void> => {
    forget();
    const minute = minuteOf(time);
    if (minute === undefined || !isIsoDate(date)) return setIncomplete(true);
    setIncomplete(false);
    const answer = await ask("loadMoment", { date, minute });
    setFailure(answer.ok ? null : answer.failure);
    setFound(answer.ok ? answer.value : null);
  };
  return (
    <section class="pp-stack sessions-controls" aria-labelledby="sessions-moment">
      <h2 id="sessions-moment">{t("moment.title")}</h2>
      <p class="pp-soft">{t("moment.intro")}</p>
      <form
        class="pp-row"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void find();
        }}
      >
        <DateField
          label={t("moment.date")}
          value={date}
          error={isIncomplete && !isIsoDate(date) ? t("moment.wrong") : undefined}
          onChange={(typed) => {
            setDate(typed);
            forget();
          }}
        />
        <TextField
          label={t("moment.time")}
          kind="time"
          value={time}
          error={isIncomplete && minuteOf(time) === undefined ? t("moment.wrong") : undefined}
          onChange={(typed) => {
            setTime(typed);
            forget();
          }}
        />
        <Button type="submit">{t("moment.find")}</Button>
      </form>
      {failure && <FailureNotice failure={failure} />}
      <output>{found && <MomentList found={found} />}</output>
    </section>
  );
}

function MomentList({ found }: { found: readonly MomentRecord[] }) {
  const t = useSessionsWords();
  const { language } = usePage();
  const withTimes = (record: MomentRecord, line: string): string => {
    const { time, timeFrom } = record;
    if (!time || !timeFrom) return line;
    const range = formatTimeRange(time, language);
    return t("moment.times", { line, range, source: timeSourceText(timeFrom, language) });
  };
  if (found.length === 0) return <p>{t("moment.none")}</p>;
  return (
    <ul>
      {found.map((record) => (
        <li key={JSON.stringify(record)}>
          {record.outcome === "touch-base"
            ? t("moment.touch-base", { place: placeText(record, language) })
            : withTimes(
                record,
                t("moment.line", {
                  what: [record.routineTitle || t("unplanned"), record.otherPlace ?? placeText(record, language)]
                    .filter(Boolean)
                    .join(", "),
                  ...{ count: record.studentCount, outcome: t(`outcome.${record.outcome}`) },
                }),
              )}
        </li>
      ))}
    </ul>
  );
}

/** The minute of the day of a time field's value; undefined when it is empty. */
function minuteOf(time: string): number | undefined {
  const [, hours, minutes] = /^(\d{1,2}):(\d{2})/.exec(time) ?? [];
  return hours === undefined ? undefined : Number(hours) * 60 + Number(minutes);
}
