import type { ComponentChildren } from "preact";
import { Icon, type IconName } from "./Icon";

interface Look {
  look?: "primary" | "plain" | "quiet";
  isDanger?: boolean;
  icon?: IconName;
}
interface ButtonProps extends Look {
  children: ComponentChildren;
  onPress?: () => void;
  type?: "button" | "submit";
  /** True while work is in progress: the button keeps its place and focus, and ignores clicks. */
  isBusy?: boolean;
  /** Accessible name, when several buttons share a word. Must contain that word. */
  label?: string;
}

function classOf({ look = "plain", isDanger }: Look): string {
  return `pp-button${look === "plain" ? "" : ` pp-${look}`}${isDanger ? " pp-danger" : ""}`;
}

/** A button with a text. */
export function Button({ children, onPress, type = "button", isBusy, label, icon, ...look }: ButtonProps) {
  const press = (event: Event): void => {
    if (isBusy) event.preventDefault();
    else onPress?.();
  };
  return (
    <button
      type={type}
      class={classOf(look)}
      onClick={press}
      aria-disabled={isBusy ? "true" : undefined}
      aria-label={label}
    >
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
}

/** A button with an icon only; `label` is its name and its tooltip. */
export function IconButton({ icon, label, onPress }: { icon: IconName; label: string; onPress: () => void }) {
  return (
    <button type="button" class="pp-button pp-quiet pp-icon-only" onClick={onPress} aria-label={label} title={label}>
      <Icon name={icon} />
    </button>
  );
}

/** A link that looks like a button. `opensTab`: the text saying that it opens a new tab. */
export function LinkButton(props: Look & { href: string; children: ComponentChildren; opensTab?: string }) {
  const { href, children, icon, opensTab, ...look } = props;
  return (
    <a class={classOf(look)} href={href} {...(opensTab ? { target: "_blank", rel: "noreferrer" } : {})}>
      {icon && <Icon name={icon} />}
      {children}
      {opensTab && <span class="pp-sr"> ({opensTab})</span>}
    </a>
  );
}
