import { useState } from "preact/hooks";
import { Field, type FieldProps } from "./Field";
import { useFirstFocus } from "./use-first-focus";

interface SecretFieldProps extends FieldProps {
  value: string;
  onChange: (value: string) => void;
  /** Says that a new secret is chosen, so that a password manager offers one. */
  isNew?: boolean;
  /** True when it appears in place of what she pressed: it takes the focus. */
  takesFocus?: boolean;
  /** Words of the box that shows what is typed. */
  showWord: string;
}

/** A field for a passphrase, hidden unless she wants to see what she types. */
export function SecretField({
  value,
  onChange,
  isNew = false,
  takesFocus = false,
  showWord,
  ...field
}: SecretFieldProps) {
  const input = useFirstFocus<HTMLInputElement>(takesFocus);
  const [isShown, setShown] = useState(false);
  return (
    <div class="pp-secret">
      <Field {...field}>
        {(control) => (
          <input
            ref={input}
            class="pp-input"
            {...control}
            {...(isShown ? ({ type: "text" } as const) : ({ type: "password" } as const))}
            autocomplete={isNew ? "new-password" : "current-password"}
            autocapitalize="off"
            spellcheck={false}
            value={value}
            onInput={(event) => onChange(event.currentTarget.value)}
          />
        )}
      </Field>
      <label class="pp-soft">
        <input type="checkbox" checked={isShown} onChange={(event) => setShown(event.currentTarget.checked)} />{" "}
        {showWord}
      </label>
    </div>
  );
}
