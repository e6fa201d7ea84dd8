import { useState } from "preact/hooks";
import type { Failure } from "../../../lib/contracts/failure";
import type { VisitDate, VisitLine } from "../../../lib/contracts/visits";
import { isDateRemovable } from "../../../lib/core/booking/need-acts";
import type { VisitNeed } from "../../../lib/core/booking/visit-needs";
import { formatDay, formatTimeRange } from "../../../lib/i18n/format";
import { visitStateText } from "../../../lib/i18n/visit-state";
import type { Translate } from "../../../lib/i18n/translate";
import { leavingText, needText } from "../../../lib/i18n/need-text";
import { formatOffered } from "../../../lib/i18n/sentences/need";
import type { VisitsWord } from "../../../lib/i18n/visits";
import { AskingButtons } from "../../ui/AskingButtons";
import { Button } from "../../ui/Button";
import { Notice } from "../../ui/Notice";
import type { SaveFailure } from "../contracts";
import { FailureNotice } from "../FailureNotice";
import { KeptFocus } from "../KeptFocus";
import { usePage } from "../page-context";
import { ChangeForm } from "./ChangeForm";
import { useVisitsScreen, useVisitsWords } from "./use-visits-screen";

type Act = (work: Promise<SaveFailure>, said: string) => Promise<void>;

const isRemovable = (date: VisitDate, { mails, cadence }: VisitLine): boolean =>
  isDateRemovable({ ...date, isConnected: mails !== null, isOnce: cadence === "once" });

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
    <KeptFocus>
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
              onPress={() => void act(save("removeDate", { id: date.id }), removedText({ date, visit, day }, t))}
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
    </KeptFocus>
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

/** Says what happened after removing a date; a connected calendar that has it is updated automatically. */
function removedText(
  { date, visit, day }: { date: VisitDate; visit: VisitLine; day: string },
  t: Translate<VisitsWord>,
) {
  const { mails, cadence } = visit;
  if (mails === null || cadence === "once" || date.isByHand) return t("removed", { day });
  return mails === "" ? t("removed.sent", { day }) : t("removed.mailed", { day, email: mails });
}

/** Needs for which going all the same is a cure. */
const MAY_GO: ReadonlySet<VisitNeed["code"]> = new Set(["missing", "teacher-declined", "day-change", "unseen"]);

/** The cures of what needs her. */
function NeedButtons(props: NeedProps) {
  const { need, date, visit, day, act } = props;
  const t = useVisitsWords();
  const { save } = useVisitsScreen();
  const { id } = date;
  if (need.code === "is-this-it") return <Candidate need={need} id={id} day={day} act={act} />;
  return (
    <>
      <FirstCure {...props} />
      {MAY_GO.has(need.code) && (
        <Button label={t("keep.what", { day })} onPress={() => void act(save("keepDate", { id }), t("kept", { day }))}>
          {t("keep")}
        </Button>
      )}
      {isRemovable(date, visit) && (
        <Button
          label={t("remove.what", { day })}
          onPress={() => void act(save("removeDate", { id }), removedText({ date, visit, day }, t))}
        >
          {t("remove")}
        </Button>
      )}
    </>
  );
}

/** The cure beside going all the same and removing the date. */
function FirstCure({ need, date: { id, date }, visit, day, act, onOtherTime }: NeedProps) {
  const { language } = usePage();
  const t = useVisitsWords();
  const { save, openCalendar } = useVisitsScreen();
  switch (need.code) {
    case "missing":
      return (
        <Button
          label={t("put-back.what", { day })}
          onPress={() =>
            void act(save("putDateBack", { id }), t(visit.goesBack ? "put-back.sent" : "was-put-back", { day }))
          }
        >
          {t("put-back")}
        </Button>
      );
    case "moved":
      return (
        <Button label={t("known.what", { day })} onPress={() => void act(save("acceptMove", { id }), t("accepted"))}>
          {t("known")}
        </Button>
      );
    case "teacher-declined":
    case "day-change":
      return (
        <Button label={t("other-time.what", { day })} onPress={onOtherTime}>
          {t("other-time")}
        </Button>
      );
    case "student-moved": {
      const initials = need.initials.join(", ");
      const leave = {
        ...{ act: "leave-out", label: t("leave-out", { initials }) },
        name: t("leave-out.what", { initials, day: formatDay(date, language) }),
        asks: leavingText({ initials: need.initials, mails: visit.mails }, language),
      };
      return need.othersStay ? (
        <AskingButtons
          buttons={[leave]}
          onPress={() => void act(save("actOnDate", { id, act: "leave-out" }), t("was-left-out", { initials }))}
          rowClass="pp-row"
          buttonClass="pp-button"
        />
      ) : null;
    }
    case "unseen":
      return (
        <Button label={t("check.what", { day })} onPress={() => openCalendar(date)}>
          {t("check")}
        </Button>
      );
    default:
      return null;
  }
}

interface CandidateProps {
  need: Extract<VisitNeed, { code: "is-this-it" }>;
  id: string;
  day: string;
  act: Act;
}

/** Asks about one event at a time: the next one is offered once she has said that this is not it. */
function Candidate({ need, id, day, act }: CandidateProps) {
  const { language } = usePage();
  const t = useVisitsWords();
  const { save } = useVisitsScreen();
  const answer = (eventId: string, isIt: boolean): void =>
    void act(save("answerCandidate", { id, eventId, isIt }), isIt ? t("confirmed", { day }) : t("refused"));
  const { event } = need;
  const isIt = t("is-it", { title: event.title, time: formatOffered(event, language) });
  return (
    <>
      <Button label={`${isIt} (${day})`} onPress={() => answer(event.id, true)}>
        {isIt}
      </Button>
      <Button label={t("is-not-it.what", { title: event.title, day })} onPress={() => answer(event.id, false)}>
        {t("is-not-it")}
      </Button>
    </>
  );
}
