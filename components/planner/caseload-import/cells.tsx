import { useState } from "preact/hooks";
import { Button } from "../../ui/Button";
import { Options, type Option } from "../../ui/Field";
import { useFirstFocus } from "../../ui/use-first-focus";
import { useBringInWords } from "./use-bring-in-words";

interface CellProps {
  /** Accessible name: what the field is, and whose. */
  label: string;
  value: string;
  /** True when nothing can be saved without it. */
  isMissing?: boolean;
  onChange: (value: string) => void;
}

/** A field in a cell of a preview. */
export function CellInput({ label, value, isMissing = false, onChange }: CellProps) {
  return (
    <>
      <input
        class="pp-input"
        aria-label={label}
        aria-invalid={isMissing ? "true" : undefined}
        data-missing={isMissing ? "" : undefined}
        autocomplete="off"
        spellcheck={false}
        value={value}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
      {isMissing && <MissingWord />}
    </>
  );
}

/** A day in a cell of a preview, "YYYY-MM-DD" or empty. */
export function CellDate({ label, value, onChange }: Omit<CellProps, "isMissing">) {
  return (
    <input
      class="pp-input"
      type="date"
      aria-label={label}
      value={value}
      onInput={(event) => onChange(event.currentTarget.value)}
    />
  );
}

/** A choice in a cell of a preview. */
export function CellSelect({ label, value, isMissing = false, options, onChange }: CellProps & { options: Option[] }) {
  return (
    <>
      <select
        class="pp-input"
        aria-label={label}
        aria-invalid={isMissing ? "true" : undefined}
        data-missing={isMissing ? "" : undefined}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        <Options options={options} chosen={value} />
      </select>
      {isMissing && <MissingWord />}
    </>
  );
}

interface CellChoiceProps {
  /** Accessible name of the choice, and what its first, empty option says. */
  label: string;
  ask: string;
  options: readonly Option[];
  /** Text of the button, and its accessible name. */
  confirmWord: string;
  confirmLabel: string;
  /** True when nothing can be saved without it. */
  isMissing?: boolean;
  /** True when it appears in place of what she pressed. */
  takesFocus?: boolean;
  onChoose: (value: string) => void;
}

/**
 * A choice that takes its own question away, so it is made with a button: in a closed list each arrow key already
 * chooses, and the first one would decide.
 */
export function CellChoice(props: CellChoiceProps) {
  const { label, ask, options, confirmWord, confirmLabel, isMissing = false, takesFocus = false, onChoose } = props;
  const [value, setValue] = useState("");
  const select = useFirstFocus<HTMLSelectElement>(takesFocus);
  const confirm = (): void => {
    if (value === "") select.current?.focus();
    else onChoose(value);
  };
  return (
    <>
      <select
        ref={select}
        class="pp-input"
        aria-label={label}
        aria-invalid={isMissing ? "true" : undefined}
        data-missing={isMissing ? "" : undefined}
        value={value}
        onChange={(event) => setValue(event.currentTarget.value)}
      >
        <Options options={[{ value: "", label: ask }, ...options]} chosen={value} />
      </select>
      {isMissing && <MissingWord />}
      <Button look="quiet" label={confirmLabel} onPress={confirm}>
        {confirmWord}
      </Button>
    </>
  );
}

/** Marks the field beside it as required before anything can be saved. */
export function MissingWord() {
  const b = useBringInWords();
  return <span class="pp-error">{b("missing.here")}</span>;
}
