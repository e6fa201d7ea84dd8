import type { ComponentChildren } from "preact";
import { Icon, type IconPath } from "./Icon";
import * as icons from "./icons";

export type Tone = "note" | "ok" | "warn" | "stop";
const ICONS: Record<Tone, IconPath> = { note: icons.note, ok: icons.check, warn: icons.triangle, stop: icons.stop };

/** A message that stays until its cause is gone. `isNews` reads it out when it appears. */
export function Notice(props: { tone: Tone; children: ComponentChildren; isNews?: boolean }) {
  const { tone, children, isNews } = props;
  return (
    <div class={`pp-notice pp-${tone}`} role={isNews ? (tone === "stop" ? "alert" : "status") : undefined}>
      <Icon path={ICONS[tone]} />
      <div class="pp-notice-body">{children}</div>
    </div>
  );
}

/** Shown in place of empty content: one sentence and the next step. */
export function EmptyState({ text, children }: { text: string; children?: ComponentChildren }) {
  return (
    <div class="pp-empty">
      <p>{text}</p>
      {children}
    </div>
  );
}
