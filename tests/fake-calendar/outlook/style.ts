import { look } from "../page/looks";

/** The fake page's look: close enough to judge contrast and overlap by. */
export function styleSheet(): string {
  const c = (name: string): string => `.${look(name)}`;
  return `
    html, body { margin: 0; height: 100%; background: var(--white); color: var(--black); font: 14px "Segoe UI", sans-serif; }
    ${c("module")} { display: flex; height: 100vh; }
    #leftPaneContainer { width: 200px; flex: none; padding: 8px; box-sizing: border-box; overflow: hidden; }
    @media (max-width: 700px) { #leftPaneContainer { display: none; } }
    ${c("stage")} { flex: 1; min-width: 0; display: flex; flex-direction: column; }
    ${c("toolbar")} { display: flex; gap: 8px; padding: 8px; flex: none; }
    ${c("toolbar")} button, ${c("form")} button { font: inherit; padding: 4px 10px; background: transparent; color: inherit; border: 1px solid #8884; border-radius: 4px; }
    ${c("surface")} { flex: 1; min-height: 0; display: flex; }
    ${c("view")} { flex: 1; min-width: 0; display: flex; flex-direction: column; }
    ${c("header")} { margin-inline-start: 60px; flex: none; overflow-y: auto; scrollbar-gutter: stable; }
    ${c("heads")} { display: flex; }
    ${c("heads")} > * { flex: 1; min-width: 0; padding: 4px; display: flex; gap: 6px; overflow: hidden; }
    ${c("heads")} time { font-size: 18px; }
    ${c("today")} { box-shadow: inset 0 2px #0f6cbd; }
    ${c("whole")} { position: relative; }
    ${c("scroller")} { flex: 1; overflow-y: scroll; scrollbar-gutter: stable; overflow-x: hidden; position: relative; }
    ${c("rail")} time { inset-inline-start: 4px; font-size: 12px; }
    ${c("days")} { position: absolute; top: 0; inset-inline: 60px 0; display: flex; }
    ${c("body")} { flex: 1; border-inline-start: 1px solid #8883; background: repeating-linear-gradient(#8881 0 1px, transparent 1px var(--hour)); }
    ${c("now")} { height: 0; border-top: 1px dashed #0f6cbd; }
    ${c("chip")} { box-sizing: border-box; overflow: hidden; border-radius: 4px; }
    ${c("fill")} { position: absolute; inset: 0; opacity: .35; border-radius: 4px; border-inline-start: 3px solid #0f6cbd; }
    ${c("chip-content")} { position: relative; z-index: 1; height: 100%; padding: 1px 6px; font-size: 12px; white-space: nowrap; }
    ${c("month")} { position: relative; flex: 1; }
    ${c("month-box")} { border: 1px solid #8883; padding: 2px; box-sizing: border-box; }
    ${c("peek")} { position: fixed; top: 120px; left: 40%; width: 320px; padding: 16px; background: var(--white); color: var(--black); border: 1px solid #8886; border-radius: 8px; }
    ${c("form")} { flex: 1; padding: 16px; display: grid; gap: 8px; align-content: start; max-width: 640px; }
    ${c("form")} input, ${c("form")} textarea { font: inherit; padding: 6px; background: var(--white); color: var(--black); border: 1px solid #8886; }
    #fluent-default-layer-host { position: fixed; z-index: 1000000; }
  `;
}

/** Outlook's own palette, written onto the root. */
export function setPalette(isDark: boolean): void {
  const { style } = document.documentElement;
  style.setProperty("--white", isDark ? "#000000" : "#FFFFFF");
  style.setProperty("--black", isDark ? "#FFFFFF" : "#000000");
  style.setProperty("--themePrimary", "#0f6cbd");
}
