import type { ComponentChildren } from "preact";
import { Icon, type IconPath } from "./Icon";
import { useFirstFocus } from "./use-first-focus";

interface Look {
  look?: "primary" | "plain" | "quiet";
  isDanger?: boolean;
  icon?: IconPath;
}
interface ButtonProps extends Look {
  children: ComponentChildren;
  onPress?: () => void;
  type?: "button" | "submit";
  /** True while work is in progress: the button keeps its place and focus, and ignores clicks. */
  isBusy?: boolean;
  /** Accessible name, when several buttons share a word. Must contain that word. */
  label?: string;
  /** Set for one of several choices: whether it is the chosen one. */
  isPressed?: boolean;
  /** True when it appears in place of what she pressed: it takes the focus. */
  takesFocus?: boolean;
}

function classOf({ look = "plain", isDanger }: Look): string {
  return `pp-button${look === "plain" ? "" : ` pp-${look}`}${isDanger ? " pp-danger" : ""}`;
}

/** A button with a text. */
export function Button({ children, onPress, type = "button", isBusy, label, icon, isPressed, ...rest }: ButtonProps) {
  const { takesFocus = false, ...look } = rest;
  const button = useFirstFocus<HTMLButtonElement>(takesFocus);
  const press = (event: Event): void => {
    if (isBusy) event.preventDefault();
    else onPress?.();
  };
  return (
    <button
      ref={button}
      type={type}
      class={classOf(look)}
      onClick={press}
      aria-disabled={isBusy ? "true" : undefined}
      aria-label={label}
      aria-pressed={isPressed}
    >
      {icon && <Icon path={icon} />}
      {children}
    </button>
  );
}

/** A button with an icon only; `label` is its name and its tooltip. */
export function IconButton({ icon, label, onPress }: { icon: IconPath; label: string; onPress: () => void }) {
  return (
    <button type="button" class="pp-button pp-quiet pp-icon-only" onClick={onPress} aria-label={label} title={label}>
      <Icon path={icon} />
    </button>
  );
}

/** A link that looks like a button. `opensTab`: the text saying that it opens a new tab. */
export function LinkButton(props: Look & { href: string; children: ComponentChildren; opensTab?: string }) {
  const { href, children, icon, opensTab, ...look } = props;
  return (
    <a class={classOf(look)} href={href} {...(opensTab ? { target: "_blank", rel: "noreferrer" } : {})}>
      {icon && <Icon path={icon} />}
      {children}
      {opensTab && <span class="pp-sr"> ({opensTab})</span>}
    </a>
  );
}
