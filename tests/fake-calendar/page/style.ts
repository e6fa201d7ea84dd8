import { look } from "./looks";

const LIGHT = {
  surface: "#ffffff",
  "on-surface": "#1f1f1f",
  "on-surface-variant": "#444746",
  primary: "#0b57d0",
  "outline-variant": "#c4c7c5",
  "surface-container-highest": "#dde3ea",
  "surface-container": "#f0f4f9",
};
const DARK = {
  surface: "#131314",
  "on-surface": "#e3e3e3",
  "on-surface-variant": "#c4c7c5",
  primary: "#a8c7fa",
  "outline-variant": "#444746",
  "surface-container-highest": "#333537",
  "surface-container": "#1b1b1b",
};

function variables(colors: Record<string, string>): string {
  return Object.entries(colors)
    .map(([name, value]) => `--gm3-sys-color-${name}:${value};`)
    .join("");
}

/** The whole style sheet, with this build's class names. */
export function styleSheet(): string {
  const c = (name: string): string => `.${look(name)}`;
  return `
*{box-sizing:border-box}
html,body{margin:0;height:100%}
body{${variables(LIGHT)}font:14px/1.4 Roboto,Arial,sans-serif;background:var(--gm3-sys-color-surface-container);color:var(--gm3-sys-color-on-surface);overflow:hidden}
body${c("dark")}{${variables(DARK)}color-scheme:dark}
button{font:inherit;color:inherit;background:none;border:0;border-radius:16px;cursor:pointer;padding:4px 10px}
input,textarea{font:inherit;color:inherit;background:var(--gm3-sys-color-surface);border:1px solid var(--gm3-sys-color-outline-variant);border-radius:4px;padding:6px}
${c("hidden")}{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(1px,1px,1px,1px);white-space:nowrap}
${c("app")}{height:100%;display:flex;flex-direction:column}
${c("bar")}{height:64px;flex:none;display:flex;align-items:center;gap:8px;padding:0 16px}
${c("bar-title")}{font-size:22px;margin:0 16px;flex:1}
${c("body")}{flex:1;display:flex;min-height:0}
${c("drawer")}{width:256px;flex:none;padding:8px 16px;overflow:auto}
${c("drawer")}[hidden]{display:none}
${c("mini")}{border-collapse:collapse;font-size:11px;width:100%;text-align:center}
${c("mini-today")}{background:var(--gm3-sys-color-primary);color:var(--gm3-sys-color-surface);border-radius:50%}
${c("pane")}{flex:1;min-width:0;display:flex}
${c("main")}{flex:1;min-width:0;position:relative;background:var(--gm3-sys-color-surface);border-radius:16px 16px 0 0;overflow:hidden}
${c("grid")}{position:absolute;inset:0;display:flex;flex-direction:column;background:var(--gm3-sys-color-surface)}
${c("grid-body")}{flex:1;min-height:0;display:flex;flex-direction:column}
${c("header")}{height:84px;flex:none;display:flex;padding-inline-start:60px;overflow-y:scroll;scrollbar-color:transparent transparent}
${c("header-cell")}{flex:1;text-align:center;font-size:11px;padding-top:12px}
${c("day-number")}{font-size:26px;margin:0;font-weight:400}
${c("today")} ${c("day-number")}{color:var(--gm3-sys-color-primary)}
${c("location-row")}{height:20px;flex:none;display:flex;padding-inline-start:60px;overflow-y:scroll;scrollbar-color:transparent transparent;font-size:11px}
${c("location-row")}>div{flex:1;overflow:hidden}
${c("location-row")} button{padding:0 4px;opacity:0}
${c("all-day-row")}{min-height:24px;flex:none;position:relative;display:flex;margin-inline-start:60px;overflow-y:scroll;overflow-x:hidden;scrollbar-color:transparent transparent;border-bottom:1px solid var(--gm3-sys-color-outline-variant);font-size:22px}
${c("all-day-cell")}{flex:1}
${c("stacked")}{position:absolute;height:22px;padding:1px 4px 1px 0}
${c("stacked-button")}{display:block;height:100%;border-radius:4px;padding:1px 8px;overflow:hidden;white-space:nowrap;color:#fff;font-size:12px}
${c("scrolls")}{flex:1;min-height:0;display:flex}
${c("gutter")}{width:51px;flex:none;overflow:hidden;position:relative;text-align:end;font-size:11px;color:var(--gm3-sys-color-on-surface-variant)}
${c("hour")}{height:var(--cal-timed-grid-cell-height);padding-inline-end:8px;position:relative;top:-8px}
${c("hour-copy")}{position:absolute;left:-9999px;top:0;visibility:hidden;line-height:24px}
${c("columns")}{flex:1;min-width:0;overflow-y:scroll;overflow-x:hidden}
${c("column-row")}{display:flex;position:relative;padding-inline-start:9px;height:calc(24*var(--cal-timed-grid-cell-height) + 1px);border-top:1px solid transparent}
${c("rules")}{position:absolute;inset:0;pointer-events:none;z-index:3;background:repeating-linear-gradient(to bottom,var(--gm3-sys-color-surface-container-highest) 0 1px,transparent 1px var(--cal-timed-grid-cell-height))}
${c("column")}{flex:1;min-width:0;position:relative;height:calc(24*var(--cal-timed-grid-cell-height));padding-inline-end:12px;border-inline-end:1px solid var(--gm3-sys-color-surface-container-highest)}
${c("column")}:last-child{border-color:transparent}
${c("chips")}{position:relative;height:100%}
${c("chip")}{position:absolute;z-index:4;margin-top:1px;margin-left:-1px;border:1px solid;border-radius:6px;overflow:hidden;font-size:12px;line-height:15px;color:#fff;cursor:pointer}
${c("chip-outlined")}{background:var(--gm3-sys-color-surface);color:var(--gm3-sys-color-on-surface)}
${c("chip-declined")} ${c("title")}{text-decoration:line-through}
${c("chip-text")}{padding:0 6px}
${c("line")}{overflow:hidden;white-space:nowrap;text-overflow:ellipsis}
${c("handle")}{position:absolute;inset:auto 0 0;height:6px;cursor:s-resize}
${c("now")}{position:absolute;inset-inline:0;height:2px;background:#ea4335;z-index:507;pointer-events:none}
${c("ghost")}{position:absolute;inset-inline:0;background:var(--gm3-sys-color-primary);opacity:.5;border-radius:6px;z-index:5;pointer-events:none}
${c("month")}{flex:1;display:flex;flex-direction:column}
${c("month-row")}{flex:1;position:relative;border-bottom:1px solid var(--gm3-sys-color-outline-variant);overflow:hidden}
${c("month-cells")}{position:absolute;inset:0;display:flex}
${c("month-cells")}>div{flex:1;border-inline-end:1px solid var(--gm3-sys-color-outline-variant);font-size:12px;text-align:center}
${c("month-day")}{font-size:12px;font-weight:400;margin:4px 0}
${c("more")}{position:absolute;top:3em;font-size:12px;padding:30px 8px 0}
${c("dot-time")}{margin-inline-end:4px}
${c("month-chips")}{position:absolute;inset:26px 0 0;font-size:22px}
${c("month-chips")} ${c("stacked-button")}{color:inherit}
${c("agenda")}{overflow:auto;flex:1;padding:8px}
${c("agenda-row")}{display:flex;gap:16px;padding:4px 8px}
${c("agenda-row")} h2{font-size:14px;width:110px;margin:0}
${c("year")}{overflow:auto;flex:1;display:grid;grid-template-columns:repeat(4,1fr);gap:16px;padding:16px}
${c("dialog")}{position:fixed;z-index:1000;width:360px;background:var(--gm3-sys-color-surface);border-radius:12px;box-shadow:0 4px 16px rgb(0 0 0 / .4);padding:16px}
${c("dialog")}[hidden]{display:none}
${c("centred")}{left:50%;top:50%;transform:translate(-50%,-50%)}
${c("edit")}{padding:24px;overflow:auto;height:100%;display:grid;gap:12px;align-content:start}
${c("edit-title")}{font-size:22px}
${c("primary")}{background:var(--gm3-sys-color-primary);color:var(--gm3-sys-color-surface);padding:8px 24px}
${c("finder")}{height:160px;overflow:auto;position:relative}
`;
}
