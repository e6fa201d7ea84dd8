import { useEffect, useRef } from "preact/hooks";
import { Field } from "../ui/Field";

interface SearchFieldProps {
  label: string;
  hint: string;
  words: string;
  onChange: (words: string) => void;
}

/** The search above a long list; "/" leads to it from anywhere on the screen. */
export function SearchField({ label, hint, words, onChange }: SearchFieldProps) {
  const search = useSearchKey();
  return (
    <Field label={label} hint={hint}>
      {(control) => (
        <input
          ref={search}
          class="pp-input"
          type="search"
          autocomplete="off"
          spellcheck={false}
          {...control}
          value={words}
          onInput={(event) => onChange(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}

/** Focuses the search when she presses "/", unless she is typing in a field. */
function useSearchKey() {
  const search = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const isTyping = event.target instanceof Element && event.target.closest("input, textarea, select");
      if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || isTyping) return;
      event.preventDefault();
      search.current?.focus();
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, []);
  return search;
}
