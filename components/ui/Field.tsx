import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import { Icon } from "./Icon";
import * as icons from "./icons";

/** What every field has in common. */
export interface FieldProps {
  label: string;
  /** Hint under the control that says what to enter. */
  hint?: string | undefined;
  /** The error, with its cure. */
  error?: string | undefined;
  /** Remark after the label, such as "optional". */
  mark?: string | undefined;
}

/** The attributes that link a control to its label, hint and error. */
interface ControlAttributes {
  id: string;
  "aria-describedby": string | undefined;
  "aria-invalid": "true" | undefined;
}

/** A label, a control, its hint and its error, linked for assistive technology. */
export function Field(props: FieldProps & { children: (control: ControlAttributes) => ComponentChildren }) {
  const { label, hint, error, mark, children } = props;
  const id = useId();
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ");
  return (
    <div class="pp-field">
      <label class="pp-label" for={id}>
        {label} {mark && <span class="pp-soft">({mark})</span>}
      </label>
      {children({ id, "aria-describedby": describedBy || undefined, "aria-invalid": error ? "true" : undefined })}
      {hint && (
        <span class="pp-soft" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {error && <FieldErrorText id={`${id}-error`} text={error} />}
    </div>
  );
}

/** The line under a field that says what is wrong. */
export function FieldErrorText({ id, text }: { id: string; text: string }) {
  return (
    <span class="pp-error" id={id}>
      <Icon path={icons.stop} />
      <span>{text}</span>
    </span>
  );
}

/**
 * Calls back at once, or, while a mouse button or a finger is down, after it is lifted: an error that appears
 * in between would push the pressed button away, and its click would be lost.
 */
function afterPress(callback: () => void): void {
  if (document.querySelector(":active")) {
    window.addEventListener("pointerup", () => setTimeout(callback), { once: true });
  } else callback();
}

interface TextProps extends FieldProps {
  value: string;
  onChange: (value: string) => void;
  onLeave?: () => void;
}

/** A field of one line. `kind` sets the keyboard of a touch screen and the browser's own reading of it. */
export function TextField(props: TextProps & { kind?: "text" | "email" | "number" | "time" }) {
  const { value, onChange, onLeave, kind = "text", ...field } = props;
  // Not type="number", which drops other text, nor "email", which trims: both would lose input.
  const attributes =
    kind === "time"
      ? ({ type: "time" } as const)
      : ({ type: "text", inputMode: kind === "number" ? "numeric" : kind } as const);
  return (
    <Field {...field}>
      {(control) => (
        <input
          class="pp-input"
          autocomplete="off"
          spellcheck={false}
          {...attributes}
          {...control}
          value={value}
          onInput={(event) => onChange(event.currentTarget.value)}
          onBlur={() => onLeave && afterPress(onLeave)}
        />
      )}
    </Field>
  );
}

/** A field of several lines that grows with its text. */
export function TextAreaField({ value, onChange, onLeave, ...field }: TextProps) {
  return (
    <Field {...field}>
      {(control) => (
        <textarea
          class="pp-input"
          rows={2}
          {...control}
          value={value}
          onInput={(event) => onChange(event.currentTarget.value)}
          onBlur={() => onLeave && afterPress(onLeave)}
        />
      )}
    </Field>
  );
}

export interface Option<V extends string = string> {
  value: V;
  label: string;
}
/** Options under a heading. */
export interface OptionGroup<V extends string = string> {
  heading: string;
  options: readonly Option<V>[];
}

/** A choice from a list, flat or grouped. */
export function SelectField<V extends string>(
  props: FieldProps & {
    value: V;
    options: readonly (Option<V> | OptionGroup<V>)[];
    onChange: (value: V) => void;
  },
) {
  const { value, options, onChange, ...field } = props;
  return (
    <Field {...field}>
      {(control) => (
        <select
          class="pp-input"
          {...control}
          value={value}
          onChange={(event) => onChange(event.currentTarget.value as V)}
        >
          <Options options={options} chosen={value} />
        </select>
      )}
    </Field>
  );
}

/** The inside of a select. `chosen` marks the option from the first paint on. */
export function Options({ options, chosen }: { options: readonly (Option | OptionGroup)[]; chosen: string }) {
  const one = (option: Option) => (
    <option key={option.value} value={option.value} selected={option.value === chosen}>
      {option.label}
    </option>
  );
  return (
    <>
      {options.map((option) =>
        "heading" in option ? (
          <optgroup key={option.heading} label={option.heading}>
            {option.options.map(one)}
          </optgroup>
        ) : (
          one(option)
        ),
      )}
    </>
  );
}

/** A checkbox with its label beside it. */
export function CheckField(props: { label: string; isChecked: boolean; onChange: (isChecked: boolean) => void }) {
  const id = useId();
  return (
    <div class="pp-check">
      <input
        id={id}
        type="checkbox"
        checked={props.isChecked}
        onChange={(event) => props.onChange(event.currentTarget.checked)}
      />
      <label for={id}>{props.label}</label>
    </div>
  );
}
