import type { JSX } from "preact";
import type { NeedAct, NeedLine } from "../../lib/contracts/visits";
import { AskingButtons } from "../ui/AskingButtons";

export type OnNeedAct = (line: NeedLine, act: NeedAct) => void;

interface NeedActsProps {
  line: NeedLine;
  /** The day as it is said beside the buttons: several lines have buttons of the same name. */
  day: string;
  onAct: OnNeedAct;
  buttonClass: string;
  rowClass: string;
}

/** The buttons that cure what needs her about a date. Removing it asks first, and names whom the calendar mails. */
export function NeedActs({ line, day, onAct, buttonClass, rowClass }: NeedActsProps): JSX.Element | null {
  if (line.acts.length === 0) return null;
  return (
    <AskingButtons
      buttons={line.acts.map((one) => ({ ...one, label: one.labelText, name: `${one.labelText}: ${day}` }))}
      onPress={(one: NeedAct) => onAct(line, one)}
      buttonClass={buttonClass}
      rowClass={rowClass}
    />
  );
}
