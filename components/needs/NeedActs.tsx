import type { JSX } from "preact";
import type { NeedAct, NeedLine } from "../../lib/contracts/visits";

export type OnNeedAct = (line: NeedLine, act: NeedAct) => void;

interface NeedActsProps {
  line: NeedLine;
  /** The day as it is said beside the buttons: several lines have buttons of the same name. */
  day: string;
  onAct: OnNeedAct;
  buttonClass: string;
  rowClass: string;
}

/** The buttons that cure what needs her about a date. */
export function NeedActs({ line, day, onAct, buttonClass, rowClass }: NeedActsProps): JSX.Element | null {
  if (line.acts.length === 0) return null;
  return (
    <div class={rowClass}>
      {line.acts.map((one) => (
        <button
          type="button"
          class={buttonClass}
          aria-label={`${one.labelText}: ${day}`}
          key={one.act}
          onClick={() => onAct(line, one)}
        >
          {one.labelText}
        </button>
      ))}
    </div>
  );
}
