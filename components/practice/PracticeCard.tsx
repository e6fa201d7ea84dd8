import { useId } from "preact/hooks";
import type { DrawnWindow } from "../../lib/contracts/overlay-week";
import { foreignText } from "../../lib/i18n/foreign-text";
import { formatShortDay, formatTimeRange } from "../../lib/i18n/format";
import type { PracticeWords } from "../../lib/i18n/practice";
import { LoadedCard } from "../sidepanel/LoadedCard";
import type { WindowContext } from "../sidepanel/window-context";
import { Button } from "../ui/Button";
import { useModalDialog } from "../ui/use-modal-dialog";

interface PracticeCardProps {
  window: DrawnWindow;
  context: WindowContext;
  words: PracticeWords;
  onDeclined: (declineIds: string[]) => void;
  onClose: () => void;
}

/** The card of a window over the practice calendar. A native dialog: keeps the focus, Escape closes, focus returns. */
export function PracticeCard({ window, context, words, onDeclined, onClose }: PracticeCardProps) {
  const dialog = useModalDialog();
  const titleId = useId();
  const { language } = context;
  return (
    <dialog ref={dialog} class="practice-card window-card" aria-labelledby={titleId} onClose={onClose}>
      <div class="practice-card-head">
        <h2 id={titleId}>
          {foreignText(window.routineTitle)}, {window.room}
        </h2>
        <Button look="quiet" onPress={onClose}>
          {words("close")}
        </Button>
      </div>
      <p>
        {formatShortDay(window.date, language)}, {formatTimeRange(window, language)}
      </p>
      <LoadedCard key={window.id} window={window} context={context} onDeclined={onDeclined} />
    </dialog>
  );
}
