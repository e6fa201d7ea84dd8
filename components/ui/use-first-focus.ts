import type { RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";

/**
 * Focuses an element once it appears in place of what she pressed, so that the next key continues there. Without `isOn`
 * it leaves the focus where it is.
 */
export function useFirstFocus<E extends HTMLElement>(isOn = true): RefObject<E | null> {
  const element = useRef<E>(null);
  useEffect(() => {
    if (isOn) element.current?.focus();
  }, [isOn]);
  return element;
}
