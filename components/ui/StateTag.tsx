import type { WindowState } from "../../lib/core/suggest/window-state";
import { Icon, type IconName } from "./Icon";

const LOOKS: Record<WindowState, { icon: IconName; isFilled?: boolean; tone: string }> = {
  suggested: { icon: "pin", tone: "pp-suggested" },
  "handed-over": { icon: "hourglass", tone: "pp-pin" },
  booked: { icon: "pin", isFilled: true, tone: "pp-ok" },
};

/** A window's state as shape and word. */
export function StateTag({ state, word }: { state: WindowState; word: string }) {
  const { icon, isFilled = false, tone } = LOOKS[state];
  return (
    <span class={`pp-tag ${tone}`}>
      <Icon name={icon} isFilled={isFilled} />
      {word}
    </span>
  );
}
