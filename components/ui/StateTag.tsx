import { lookOfState, type WindowLook, type WindowState } from "../../lib/core/suggest/window-state";
import { Icon, type IconPath } from "./Icon";
import * as icons from "./icons";

const LOOKS: Record<WindowLook, { icon: IconPath; isFilled?: boolean; tone: string }> = {
  suggested: { icon: icons.pin, tone: "pp-suggested" },
  "handed-over": { icon: icons.hourglass, tone: "pp-pin" },
  booked: { icon: icons.pin, isFilled: true, tone: "pp-ok" },
  missing: { icon: icons.triangle, tone: "pp-pin" },
};

/** A window's state as shape and word. */
export function StateTag({ state, word }: { state: WindowState; word: string }) {
  const { icon, isFilled = false, tone } = LOOKS[lookOfState(state)];
  return (
    <span class={`pp-tag ${tone}`}>
      <Icon path={icon} isFilled={isFilled} />
      {word}
    </span>
  );
}
