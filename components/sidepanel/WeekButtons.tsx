import type { JSX } from "preact";
import { addDays, type IsoDate } from "../../lib/core/time/iso-date";
import type { PanelWords } from "../../lib/i18n/sidepanel";
import { Button } from "../ui/Button";

interface WeekButtonsProps {
  /** The first day of the shown week. */
  monday: IsoDate;
  today: IsoDate;
  words: PanelWords;
  /** Shows the week of a day. */
  onWeek: (date: IsoDate) => void;
}

/** Leads to the weeks before and after, and back to this one. */
export function WeekButtons({ monday, today, words, onWeek }: WeekButtonsProps): JSX.Element {
  return (
    <nav aria-label={words("weeks")} class="pp-row">
      <Button look="quiet" onPress={() => onWeek(addDays(monday, -7))}>
        {words("previousWeek")}
      </Button>
      <Button look="quiet" onPress={() => onWeek(today)}>
        {words("thisWeek")}
      </Button>
      <Button look="quiet" onPress={() => onWeek(addDays(monday, 7))}>
        {words("nextWeek")}
      </Button>
    </nav>
  );
}
