import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import "./forms.css";

interface RecordFormFrameProps {
  form: { refusals: number; submit: () => Promise<void> };
  class: string;
  label?: string | undefined;
  /** True when the form opens within a screen: its first field then takes the focus. */
  takesFocus?: boolean;
  children: ComponentChildren;
}

/** The form element: Enter saves, and after a refused save the first wrong field takes the focus. */
export function RecordFormFrame(props: RecordFormFrameProps) {
  const { form, label, takesFocus = false, children } = props;
  const element = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (form.refusals > 0) element.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [form.refusals]);
  useEffect(() => {
    if (takesFocus) element.current?.querySelector<HTMLElement>("input, select, textarea")?.focus();
  }, [takesFocus]);
  return (
    <form
      ref={element}
      class={props.class}
      aria-label={label}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void form.submit();
      }}
    >
      {children}
    </form>
  );
}
