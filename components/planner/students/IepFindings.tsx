import { useState } from "preact/hooks";
import type { IepDoubt, IepReading } from "../../../lib/core/iep/iep-reading";
import type { ServiceLine } from "../../../lib/core/service-lines/service-line";
import type { IsoDate } from "../../../lib/core/time/iso-date";
import { serviceLineText } from "../../../lib/i18n/bring-in";
import { formatDay } from "../../../lib/i18n/format";
import { iepDoubtWord } from "../../../lib/i18n/students";
import { Button } from "../../ui/Button";
import { CheckField } from "../../ui/Field";
import { Notice } from "../../ui/Notice";
import { usePage } from "../page-context";
import { Accommodations } from "./Accommodations";
import { CutOut } from "./CutOut";
import { useStudentWords } from "./use-student-words";

/** What she ticked of an IEP's findings. */
export interface ChosenFindings {
  goals: string[];
  services: ServiceLine[];
  /** Unclear words about services, to be kept as lines that wait until she says what they grant and when. */
  waiting: string[];
  reviewDate: IsoDate | null;
  accommodations: string[];
}

interface IepFindingsProps {
  reading: IepReading;
  onTake: (chosen: ChosenFindings) => void;
}

/** Lists what was found in an IEP, each finding with the lines it came from, for her to choose. */
export function IepFindings({ reading, onTake }: IepFindingsProps) {
  const s = useStudentWords();
  const { language } = usePage();
  const { goals, services, reviewDate, reviewPlace, accommodations, cutOut } = reading;
  const [left, setLeft] = useState<ReadonlySet<object>>(new Set());
  const toggle = (one: object, isTaken: boolean): void =>
    setLeft((before) => new Set([...[...before].filter((other) => other !== one), ...(isTaken ? [] : [one])]));
  const [waiting, setWaiting] = useState<readonly IepDoubt[]>([]);
  const wait = (doubt: IepDoubt, isKept: boolean): void =>
    setWaiting((before) => [...before.filter((one) => one !== doubt), ...(isKept ? [doubt] : [])]);
  const [takesReview, setTakesReview] = useState(true);
  const take = (): void =>
    onTake({
      goals: goals.filter((goal) => !left.has(goal)).map(({ text }) => text),
      services: services.filter((service) => !left.has(service)),
      waiting: waiting.map(({ text }) => text.trim()),
      reviewDate: takesReview ? reviewDate : null,
      accommodations: accommodations.filter((one) => !left.has(one)).map(({ text }) => text),
    });
  return (
    <div class="pp-stack">
      {goals.length > 0 && <h3>{s("iep.goals", { count: goals.length })}</h3>}
      {goals.map((goal) => (
        <div key={`${goal.firstLine} ${goal.text}`}>
          <CheckField label={goal.text} isChecked={!left.has(goal)} onChange={(is) => toggle(goal, is)} />
          <CutOut source={{ page: goal.page, lines: cutOut(goal) }} />
        </div>
      ))}
      {services.length > 0 && <h3>{s("iep.services", { count: services.length })}</h3>}
      {services.map((service) => (
        <div key={JSON.stringify(service)}>
          <CheckField
            label={[service.discipline, serviceLineText(service, language)].filter(Boolean).join(": ")}
            isChecked={!left.has(service)}
            onChange={(is) => toggle(service, is)}
          />
          <CutOut source={{ page: service.page, lines: cutOut(service) }} />
        </div>
      ))}
      {reviewDate && reviewPlace && (
        <div>
          <CheckField
            label={s("iep.review", { date: formatDay(reviewDate, language) })}
            isChecked={takesReview}
            onChange={setTakesReview}
          />
          <CutOut source={{ page: reviewPlace.page, lines: cutOut(reviewPlace) }} />
        </div>
      )}
      <Accommodations found={accommodationsOf(reading, left, toggle)} />
      <Doubtful reading={reading} waiting={waiting} onWait={wait} />
      <div>
        <Button look="primary" onPress={take}>
          {s("iep.take")}
        </Button>
      </div>
    </div>
  );
}

const accommodationsOf = (
  { accommodations, cutOut }: IepReading,
  left: ReadonlySet<object>,
  toggle: (one: object, isTaken: boolean) => void,
) =>
  accommodations.map((one) => ({
    ...{ text: one.text, source: { page: one.page, lines: cutOut(one) }, isTaken: !left.has(one) },
    onTake: (isTaken: boolean) => toggle(one, isTaken),
  }));

interface DoubtfulProps {
  reading: IepReading;
  waiting: readonly IepDoubt[];
  onWait: (doubt: IepDoubt, isKept: boolean) => void;
}

/**
 * Lists ambiguous passages. Nothing is taken from them, unless she keeps the words of a service as a line that waits.
 */
function Doubtful({ reading: { doubtful: all, services, cutOut }, waiting, onWait }: DoubtfulProps) {
  const s = useStudentWords();
  // Leave out an open end that a service above already shows: the form keeps it with that service.
  const doubtful = all.filter(
    ({ why, text }) => why !== "open-end" || !services.some(({ endsWhen }) => endsWhen === text),
  );
  if (doubtful.length === 0) return null;
  return (
    <Notice tone="warn">
      <p>
        <strong>{s("iep.doubtful", { count: doubtful.length })}</strong> {s("iep.doubtful.text")}
      </p>
      <ul class="planner-notes">
        {doubtful.map((doubt) => (
          <li key={`${doubt.firstLine} ${doubt.text}`}>
            {doubt.text} ({s(iepDoubtWord(doubt.why))})
            <CutOut source={{ page: doubt.page, lines: cutOut(doubt) }} isOpen />
            {doubt.why !== "two-review-dates" && doubt.why !== "open-end" && (
              <CheckField
                label={s("iep.wait", { text: doubt.text })}
                isChecked={waiting.includes(doubt)}
                onChange={(isKept) => onWait(doubt, isKept)}
              />
            )}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
