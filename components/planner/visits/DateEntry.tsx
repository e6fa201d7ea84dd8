import { useState } from "preact/hooks";
import type { Failure } from "../../../lib/contracts/failure";
import type { VisitDate, VisitLine } from "../../../lib/contracts/visits";
import { next } from "../../../lib/core/booking/state";
import type { VisitNeed } from "../../../lib/core/booking/visit-needs";
import { formatDay, formatTimeRange } from "../../../lib/i18n/format";
import { visitStateText } from "../../../lib/i18n/visit-state";
import type { Language, Translate } from "../../../lib/i18n/translate";
import { needText, type VisitsWord } from "../../../lib/i18n/visits";
import { Button } from "../../ui/Button";
import { Notice } from "../../ui/Notice";
import type { SaveFailure } from "../contracts";
import { FailureNotice } from "../FailureNotice";
import { usePage } from "../page-context";
import { ChangeForm } from "./ChangeForm";
import { useVisitsScreen, useVisitsWords } from "./use-visits-screen";

type Act = (work: Promise<SaveFailure>, said: string) => Promise<void>;

/** False while it is on its way to the calendar, or out of it. */
function isRemovable({ state, stillGoes }: VisitDate, { mails, cadence }: VisitLine): boolean {
  // The only date of a visit in a connected calendar is removed there, with the visit.
  if (mails !== null && cadence === "once" && state !== "missing" && !stillGoes) return false;
  return next(state, "take-back") !== undefined;
}

/** One date of a visit, what needs her about it, and what she can do. */
export function DateEntry({ date, visit }: { date: VisitDate; visit: VisitLine }) {
  const { language, announce } = usePage();
  const t = useVisitsWords();
  const { save } = useVisitsScreen();
  const [isChanging, setChanging] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const day = formatDay(date.date, language);
  const act: Act = async (work, said) => {
    const outcome = await work;
    setFailure(outcome);
    if (!outcome) announce(said);
  };
  return (
    <li>
      <div class="pp-row pp-spread">
        <span>
          {day}, {formatTimeRange(date, language)}{" "}
          <span class="pp-soft">
            {visitStateText(date.state, language)}
            {date.stillGoes ? `, ${t("still-goes")}` : ""}
          </span>
        </span>
        <span class="pp-row">
          {!isChanging && (
            <Button look="quiet" label={t("change.what", { day })} onPress={() => setChanging(true)}>
              {t("change")}
            </Button>
          )}
          {date.needs.length === 0 && isRemovable(date, visit) && (
            <Button
              look="quiet"
              label={t("remove.what", { day })}
              onPress={() => void act(save("removeDate", { id: date.id }), removedText(visit, day, t))}
            >
              {t("remove")}
            </Button>
          )}
        </span>
      </div>
      {date.needs.map((need) => (
        <Notice tone="warn" key={need.code}>
          <p>{needText(need, language)}</p>
          <div class="pp-row">
            <NeedButtons
              need={need}
              date={date}
              visit={visit}
              day={day}
              act={act}
              onOtherTime={() => setChanging(true)}
            />
          </div>
        </Notice>
      ))}
      {failure && <FailureNotice failure={failure} />}
      {isChanging && <ChangeForm date={date} visit={visit} onClose={() => setChanging(false)} />}
    </li>
  );
}

interface NeedProps {
  need: VisitNeed;
  date: VisitDate;
  visit: VisitLine;
  day: string;
  act: Act;
  onOtherTime: () => void;
}

/** What removing a date means: a connected calendar gets it by itself. */
function removedText({ mails, cadence }: VisitLine, day: string, t: Translate<VisitsWord>): string {
  if (mails === null || cadence === "once") return t("removed", { day });
  return mails === "" ? t("removed.sent", { day }) : t("removed.mailed", { day, email: mails });
}

/** The cures of what needs her. */
function NeedButtons({ need, date, visit, day, act, onOtherTime }: NeedProps) {
  const t = useVisitsWords();
  const { save } = useVisitsScreen();
  const { id } = date;
  const remove = isRemovable(date, visit) && (
    <Button
      label={t("remove.what", { day })}
      onPress={() => void act(save("removeDate", { id }), removedText(visit, day, t))}
    >
      {t("remove")}
    </Button>
  );
  const keep = (
    <Button label={t("keep.what", { day })} onPress={() => void act(save("keepDate", { id }), t("kept", { day }))}>
      {t("keep")}
    </Button>
  );
  switch (need.code) {
    case "missing":
      return (
        <>
          <Button
            label={t("put-back.what", { day })}
            onPress={() => void act(save("putDateBack", { id }), t("was-put-back", { day }))}
          >
            {t("put-back")}
          </Button>
          {keep}
          {remove}
        </>
      );
    case "moved":
      return (
        <>
          <Button label={t("known.what", { day })} onPress={() => void act(save("acceptMove", { id }), t("accepted"))}>
            {t("known")}
          </Button>
          {remove}
        </>
      );
    case "teacher-declined":
      return (
        <>
          <Button label={t("other-time.what", { day })} onPress={onOtherTime}>
            {t("other-time")}
          </Button>
          {keep}
          {remove}
        </>
      );
    case "is-this-it":
      return <Candidates need={need} id={id} day={day} act={act} />;
    default:
      return <>{remove}</>;
  }
}

type Candidate = Extract<VisitNeed, { code: "is-this-it" }>["events"][number];

/** Its time, with its day where that is another one. */
const whenOf = (event: Candidate, language: Language): string =>
  [...(event.date === undefined ? [] : [formatDay(event.date, language)]), formatTimeRange(event, language)].join(", ");

interface CandidatesProps {
  need: Extract<VisitNeed, { code: "is-this-it" }>;
  id: string;
  day: string;
  act: Act;
}

function Candidates({ need, id, day, act }: CandidatesProps) {
  const { language } = usePage();
  const t = useVisitsWords();
  const { save } = useVisitsScreen();
  const answer = (eventId: string, isIt: boolean): void =>
    void act(save("answerCandidate", { id, eventId, isIt }), isIt ? t("confirmed", { day }) : t("refused"));
  const { events } = need;
  return (
    <>
      {events.map((event) => (
        <Button key={event.id} onPress={() => answer(event.id, true)}>
          {t("is-it", { title: event.title, time: whenOf(event, language) })}
        </Button>
      ))}
      <Button onPress={() => answer(events[0]!.id, false)}>{t("is-not-it")}</Button>
    </>
  );
}
