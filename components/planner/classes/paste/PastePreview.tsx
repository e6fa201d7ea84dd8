import type { ComponentProps } from "preact";
import type { PasteChoice, PastedEntry } from "../../../../lib/core/paste/paste-reading";
import { foreignText } from "../../../../lib/i18n/foreign-text";
import { formatTimeRange } from "../../../../lib/i18n/format";
import { daysText } from "../../days-text";
import { usePage } from "../../page-context";
import { ChoiceOffers } from "./ChoiceOffers";
import { cycleText } from "./cycle-text";
import { usePasteWords } from "./use-paste-words";

interface PastePreviewProps {
  entries: readonly PastedEntry[];
  choices?: readonly PasteChoice[];
  /** Absent where nothing can be changed. */
  offers?: Pick<ComponentProps<typeof ChoiceOffers>, "onPick" | "onNone">;
}

const isAbout = ({ taken }: PasteChoice, { title, startMinute, endMinute, weekdays }: PastedEntry): boolean => {
  const [first] = taken;
  return (
    first?.title === title &&
    first.startMinute === startMinute &&
    first.endMinute === endMinute &&
    first.weekdays.some((day) => weekdays.includes(day))
  );
};

const NO_CHOICES: readonly PasteChoice[] = [];

/** Shows a pasted schedule as read, in the order of the day; marks uncertain readings and offers the other one. */
export function PastePreview({ entries, choices = NO_CHOICES, offers }: PastePreviewProps) {
  const { language } = usePage();
  const p = usePasteWords();
  const inOrder = [...entries].sort((a, b) => a.startMinute - b.startMinute || a.line - b.line);
  const unplaced = choices.filter((choice) => !inOrder.some((entry) => isAbout(choice, entry)));
  return (
    <>
      <table class="pp-table">
        <thead>
          <tr>
            <th scope="col">{p("column.time")}</th>
            <th scope="col">{p("column.routine")}</th>
            <th scope="col">{p("column.days")}</th>
          </tr>
        </thead>
        <tbody>
          {inOrder
            .map((entry) => [entry, choices.filter((choice) => isAbout(choice, entry))] as const)
            .map(([entry, own]) => [entry, own, cycleText(entry, p)] as const)
            .map(([{ title, weekdays, startMinute, endMinute, line }, own, cycle]) => (
              <tr key={[line, title, startMinute, ...weekdays, cycle].join("|")}>
                <td>{formatTimeRange({ startMinute, endMinute }, language)}</td>
                <th scope="row">
                  {foreignText(title)}
                  {own.length > 0 && offers && <ChoiceOffers choices={own} {...offers} />}
                </th>
                <td>
                  {daysText(weekdays, language)}
                  {cycle && <div class="pp-soft">{cycle}</div>}
                </td>
              </tr>
            ))}
        </tbody>
      </table>
      {unplaced.length > 0 && offers && <ChoiceOffers choices={unplaced} {...offers} />}
    </>
  );
}
