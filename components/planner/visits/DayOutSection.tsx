import { useState } from "preact/hooks";
import type { Failure } from "../../../lib/contracts/failure";
import type { DayOut } from "../../../lib/contracts/visits";
import { isIsoDate, type IsoDate } from "../../../lib/core/time/iso-date";
import { foreignText } from "../../../lib/i18n/foreign-text";
import { formatDay, formatTimeRange } from "../../../lib/i18n/format";
import { JUDGEMENT_WORDS } from "../../../lib/i18n/judgement";
import { translator } from "../../../lib/i18n/translate";
import { visitsWords } from "../../../lib/i18n/visits";
import { Button, LinkButton } from "../../ui/Button";
import { DateField } from "../../ui/DateField";
import * as icons from "../../ui/icons";
import { Notice } from "../../ui/Notice";
import { FailureNotice } from "../FailureNotice";
import { usePage } from "../page-context";
import { hashOf } from "../route";
import { useAnswer } from "../use-answer";
import { useTeacherLanguage, useVisitsScreen, useVisitsWords } from "./use-visits-screen";

/** "I am out": every visit of a day is marked as missed at once, with a note for each teacher. */
export function DayOutSection({ today }: { today: IsoDate }) {
  const { language } = usePage();
  const t = useVisitsWords();
  const { save } = useVisitsScreen();
  const [typed, setDate] = useState(today);
  const [marked, setMarked] = useState<IsoDate | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const date = isIsoDate(typed) ? typed : today;
  const { value } = useAnswer("loadDayOut", { date });
  const mark = async (): Promise<void> => {
    const outcome = await save("markDayOut", { date });
    setFailure(outcome);
    if (!outcome) setMarked(date);
  };
  return (
    <section class="pp-stack" aria-labelledby="visits-out">
      <h2 id="visits-out">{t("out.title")}</h2>
      <p class="pp-soft">{t("out.text")}</p>
      <DateField label={t("out.day")} value={typed} onChange={setDate} />
      {value?.visits.length === 0 && <p>{t("out.none")}</p>}
      <ul class="visits-dates">
        {value?.visits.map(({ id, className, routineTitle, initials, ...time }) => (
          <li key={id}>
            {formatTimeRange(time, language)} {foreignText(routineTitle)}, {foreignText(className)}:{" "}
            {initials.join(", ")}
          </li>
        ))}
      </ul>
      {failure && <FailureNotice failure={failure} />}
      {value && value.visits.length > 0 && marked !== date && (
        <div>
          <Button look="primary" onPress={() => void mark()}>
            {t("out.mark", { count: value.visits.length })}
          </Button>
        </div>
      )}
      {value && marked === date && (
        <Notice tone="ok" isNews>
          <p>{t("out.marked")}</p>
          <TeacherNotes notices={value.notices} date={date} />
          <p>{t("out.remains")}</p>
          <p>{t("out.make-ups")}</p>
          <div class="pp-row">
            <LinkButton href={hashOf({ screen: "sessions" })}>{t("out.make-ups.list")}</LinkButton>
            <LinkButton href={hashOf({ screen: "week" })}>{t("out.make-ups.times")}</LinkButton>
          </div>
        </Notice>
      )}
    </section>
  );
}

function TeacherNotes({ notices, date }: { notices: DayOut["notices"]; date: IsoDate }) {
  return (
    <ul class="visits-dates">
      {notices.map((notice) => (
        <li key={notice.classId}>
          <TeacherNote notice={notice} date={date} />
        </li>
      ))}
    </ul>
  );
}

/** The note for one teacher, in the language of what that class gets. */
function TeacherNote({ notice, date }: { notice: DayOut["notices"][number]; date: IsoDate }) {
  const { announce } = usePage();
  const t = useVisitsWords();
  const { copyText } = useVisitsScreen();
  const { classId, className, teacherEmail, visits } = notice;
  const language = useTeacherLanguage(classId);
  const say = translator(visitsWords, language);
  const kind = translator(JUDGEMENT_WORDS, language);
  const lines = visits.map((visit) =>
    say("out.note.visit", { time: formatTimeRange(visit, language), kind: kind(`kind.${visit.kind}`) }),
  );
  const text = say("out.note", { day: formatDay(date, language), visits: lines.join(", ") });
  const copy = async (): Promise<void> => announce((await copyText(text)) ? t("role.copied") : t("role.copy.failed"));
  return (
    <>
      <p>
        {teacherEmail} <q lang={language}>{text}</q>
      </p>
      <Button icon={icons.copy} onPress={() => void copy()}>
        {t("out.copy", { className })}
      </Button>
    </>
  );
}
