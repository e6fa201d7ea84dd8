import { Button } from "../../ui/Button";
import { useFirstFocus } from "../../ui/use-first-focus";
import { useBringInWords } from "./use-bring-in-words";

interface UnclearMinutesFieldProps {
  /** Accessible name of the field. */
  label: string;
  value: string;
  /** What was read from her text so far; empty while it is not understood. */
  said: string;
  /** What is in question, shown below the field. */
  question: string;
  /** True when nothing can be saved before it is settled. */
  isMissing?: boolean;
  /** True when it replaces the button that she pressed. */
  takesFocus?: boolean;
  onType: (text: string) => void;
  onAccept: () => void;
  onDrop: () => void;
  /** Goes back to what was read, where something was. */
  onBack?: () => void;
}

/** A field for minutes that were not understood, or misread: she rewrites them or leaves them out. */
export function UnclearMinutesField(props: UnclearMinutesFieldProps) {
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
        {said !== "" && (
          <Button label={`${b("open.take")}: ${label}`} onPress={props.onAccept}>
            {b("open.take")}
          </Button>
        )}
        {props.onBack && (
          <Button look="quiet" label={`${b("reword.back")}: ${label}`} onPress={props.onBack}>
            {b("reword.back")}
          </Button>
        )}
        <Button look="quiet" label={`${b("open.drop")}: ${label}`} onPress={props.onDrop}>
          {b("open.drop")}
        </Button>
      </div>
    </div>
  );
}
