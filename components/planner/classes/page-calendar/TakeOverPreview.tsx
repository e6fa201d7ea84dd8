import { useEffect, useMemo, useState } from "preact/hooks";
import type { Failure } from "../../../../lib/contracts/failure";
import type { PageCalendarPreview } from "../../../../lib/core/schedule/take-over-preview";
import { pageCalendarWords } from "../../../../lib/i18n/page-calendar";
import { translator } from "../../../../lib/i18n/translate";
import { Button } from "../../../ui/Button";
import { Notice } from "../../../ui/Notice";
import type { PageCalendarChoice } from "../../../../lib/contracts/classes";
import { FailureNotice } from "../../FailureNotice";
import { usePage } from "../../page-context";
import { useClassesScreen } from "../use-classes-screen";
import { Changes } from "../ScheduleChangesList";

interface TakeOverPreviewProps {
  wanted: PageCalendarChoice;
  /** Where the class's present schedule came from. */
  replaces: string | undefined;
  onTaken: () => void;
  onLeave: () => void;
}

/** Shows what taking the calendar over would change; nothing changes before she confirms. */
export function TakeOverPreview({ wanted, replaces, onTaken, onLeave }: TakeOverPreviewProps) {
  const { language } = usePage();
  const { ask, save } = useClassesScreen();
  const w = useMemo(() => translator(pageCalendarWords, language), [language]);
  const [preview, setPreview] = useState<PageCalendarPreview | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const { classId, vendor, calendar } = wanted;
  useEffect(() => {
    let isWanted = true;
    void ask("previewPageCalendar", { classId, vendor, calendar }).then((answer) => {
      if (!isWanted) return;
      if (answer.ok) setPreview(answer.value);
      else setFailure(answer.failure);
    });
    return () => {
      isWanted = false;
    };
  }, [ask, classId, vendor, calendar]);
  const take = async (): Promise<void> => {
    setIsBusy(true);
    const outcome = await save("takePageCalendar", wanted);
    setIsBusy(false);
    setFailure(outcome);
    if (!outcome) onTaken();
  };
  if (failure) return <FailureNotice failure={failure} />;
  if (!preview) return <p class="pp-soft-text">{w("loading")}</p>;
  const { entryCount: count, isMore, changes, weeks } = preview;
  const isReplacing = replaces !== undefined && !isMore;
  return (
    <Notice tone="note" isNews>
      <p>{w(isMore ? "preview.more" : "preview.new", { name: calendar, count })}</p>
      {weeks.some(({ isComplete }) => !isComplete) && <p>{w("part")}</p>}
      {isReplacing && <p>{w("replaces", { name: replaces })}</p>}
      <Changes changes={changes} />
      <div class="pp-row">
        <Button look="primary" isBusy={isBusy} onPress={() => void take()}>
          {w(isMore ? "take.more" : isReplacing ? "take.replace" : "take")}
        </Button>
        <Button onPress={onLeave}>{w("keep")}</Button>
      </div>
    </Notice>
  );
}
