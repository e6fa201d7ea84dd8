import { useEffect } from "preact/hooks";

/**
 * Keeps buttons from being pressed again and again by an Enter that is held down: where the first press moves the
 * focus, the next would press another button.
 */
export function useNoHeldKey(): void {
  useEffect(() => {
    document.addEventListener("keydown", ignoreHeldKey);
    return () => document.removeEventListener("keydown", ignoreHeldKey);
  }, []);
}

function ignoreHeldKey(event: KeyboardEvent): void {
  if (event.repeat && event.key === "Enter" && event.target instanceof HTMLButtonElement) event.preventDefault();
}
