import { Options, type Option } from "../../ui/Field";
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

/** Marks the field beside it as required before anything can be saved. */
export function MissingWord() {
  const b = useBringInWords();
  return <span class="pp-error">{b("missing.here")}</span>;
}
