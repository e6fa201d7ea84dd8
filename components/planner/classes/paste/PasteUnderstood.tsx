import { useId, useState } from "preact/hooks";
import type { PasteReading, UnreadLine } from "../../../../lib/core/paste/paste-reading";
import { Button } from "../../../ui/Button";
import { Notice } from "../../../ui/Notice";
import { ClassQuestion } from "./ClassQuestion";
import { DayEnds } from "./DayEnds";
import { KeepOutRequests } from "./KeepOutRequests";
import { OtherDays } from "./OtherDays";
import { PastePreview } from "./PastePreview";
import { UnreadLines } from "./UnreadLines";
import { usePasteWords } from "./use-paste-words";
import { WeekPicture } from "./WeekPicture";
import { WeekTurns } from "./WeekTurns";

interface PasteUnderstoodProps {
  classId: string;
  reading: PasteReading;
  onLine: (line: UnreadLine, words: string | null) => void;
  onPick: (pick: string) => void;
  onNone: (id: string) => void;
  onTake: () => void;
  onClear: () => void;
}

type Offers = Pick<PasteUnderstoodProps, "onPick" | "onNone">;

/** Remembers of which choice she just took none of the readings, so that its line takes the focus. */
function useOffers({ onPick, onNone }: Offers): { typing: string | undefined; offers: Offers } {
  const [typing, setTyping] = useState<string>();
  const takeNone = (id: string): void => {
    setTyping(id);
    onNone(id);
  };
  return { typing, offers: { onPick, onNone: takeNone } };
}

/** Shows what was read, what was not, what was assumed, and the button to import. */
export function PasteUnderstood({ classId, reading, onLine, onPick, onNone, onTake, onClear }: PasteUnderstoodProps) {
  const p = usePasteWords();
  const heading = useId();
  const { typing, offers } = useOffers({ onPick, onNone });
  const { classes, entries, notUnderstood, choices, forOtherDays, requests, assumed, cutLines } = reading;
  const count = entries.length;
  // Lines that end the day need no correction.
  const unread = notUnderstood.filter(({ dayEnds }) => !dayEnds);
  const isOpen = classes.length > 0 && !classes.some(({ isTaken }) => isTaken);
  return (
    <section class="pp-stack" aria-labelledby={heading}>
      <h3 id={heading} aria-live="polite">
        {isOpen ? p("classes", { count: classes.length }) : p("read", { count })}
      </h3>
      {classes.length > 0 && <ClassQuestion {...{ classes, onPick }} />}
      {count === 0 && choices.length === 0 && !isOpen && (
        <Notice tone="stop">
          <p>
            <strong>{p("nothing.title")}</strong> {p("nothing.text")}
          </p>
        </Notice>
      )}
      {count + choices.length > 0 && (
        <div class="planner-read">
          <PastePreview {...{ entries, choices, offers }} />
          {count > 0 && <WeekPicture entries={entries} />}
        </div>
      )}
      {assumed.map((what) => (
        <p key={what} class="pp-soft-text">
          {p(`assumed.${what}`)}
        </p>
      ))}
      {entries.some(({ cycleDays }) => cycleDays) && (
        <Notice tone="note">
          <p>{p("cycle.waits")}</p>
        </Notice>
      )}
      {entries.some(({ cycleWeeks }) => cycleWeeks) && <WeekTurns {...{ classId, entries }} />}
      <DayEnds lines={notUnderstood} />
      {unread.length > 0 && <UnreadLines lines={unread} {...{ typing, onLine }} />}
      {forOtherDays.length > 0 && <OtherDays {...{ classId, entries }} schedules={forOtherDays} />}
      {requests.length > 0 && <KeepOutRequests {...{ classId, requests }} />}
      {cutLines > 0 && <p class="pp-error">{p("cut", { count: cutLines })}</p>}
      <div class="pp-row">
        {count > 0 && (
          <Button look="primary" onPress={onTake}>
            {p(unread.length > 0 ? "take.rest" : "take", { count })}
          </Button>
        )}
        <Button look="quiet" onPress={onClear}>
          {p("clear")}
        </Button>
      </div>
    </section>
  );
}
