import { Button } from "../../ui/Button";
import { useFirstFocus } from "../../ui/use-first-focus";
import { useBringInWords } from "./use-bring-in-words";

interface OpenCellFieldProps {
  /** Accessible name of the field. */
  label: string;
  value: string;
  /** What her words say so far; empty while they are not understood. */
  said: string;
  /** What is in question, shown below the field. */
  question: string;
  /** True when nothing can be saved before it is settled. */
  isMissing?: boolean;
  /** True when it appears in place of what she pressed. */
  takesFocus?: boolean;
  onType: (text: string) => void;
  onTake: () => void;
  onDrop: () => void;
  /** Goes back to what was read, where something was. */
  onBack?: () => void;
}

/** A field for minutes that were not understood, or wrongly: to write them in other words or to leave them out. */
export function OpenCellField(props: OpenCellFieldProps) {
  const b = useBringInWords();
  const { label, value, said, question, isMissing = false, takesFocus = false } = props;
  const field = useFirstFocus<HTMLInputElement>(takesFocus);
  return (
    <div class="planner-open-cell">
      <input
        ref={field}
        class="pp-input"
        aria-label={label}
        aria-invalid={said === "" ? "true" : undefined}
        data-missing={isMissing ? "" : undefined}
        value={value}
        onInput={(event) => props.onType(event.currentTarget.value)}
      />
      <div class="pp-soft">{question}</div>
      <div class="pp-row">
        {said !== "" && <Button onPress={props.onTake}>{b("open.take")}</Button>}
        {props.onBack && (
          <Button look="quiet" onPress={props.onBack}>
            {b("reword.back")}
          </Button>
        )}
        <Button look="quiet" onPress={props.onDrop}>
          {b("open.drop")}
        </Button>
      </div>
    </div>
  );
}
