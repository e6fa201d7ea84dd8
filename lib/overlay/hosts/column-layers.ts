import type { IsoDate } from "../../core/time/iso-date";
import type { Destroyable } from "../../page/destroyable";
import type { DayColumn } from "../../page/page-adapter";
import { bandLevel, findColumnAnchor, fitAcross, fitToColumn, hasForeignBefore } from "./column-anchor";
import { createShadowHost, setTheme, type ShadowHost } from "./shadow-host";

/** Pushpin's layer on one day column. */
export interface DayLayer {
  date: IsoDate;
  host: ShadowHost;
}

/** Callbacks for layers that are created and discarded. */
export interface LayerHooks {
  css: string;
  /** Called with a new layer, to isolate its events. */
  onMade(layer: DayLayer): void;
  /** Called before a layer is discarded, to unmount its view. */
  onGone(layer: DayLayer): void;
}

/** Pushpin's layers in the page's day columns, one per date. */
export interface ColumnLayers extends Destroyable {
  /** Puts a layer into each column and discards those of other dates. Layers already in place are not moved. */
  attach(columns: readonly DayColumn[], isDark: boolean): void;
  all(): readonly DayLayer[];
}

/** Remembers the last focused element of a layer, to focus it again after the page removed the layer. */
function focusKeeper({ root, element }: ShadowHost): { giveBack(): void } {
  let last: HTMLElement | undefined;
  root.addEventListener("focusin", (event) => {
    last = event.target instanceof HTMLElement ? event.target : undefined;
  });
  root.addEventListener("focusout", () => {
    // Chromium fires this on removal while the element is still in the page: check in a microtask, after the removal.
    queueMicrotask(() => {
      if (element.isConnected && root.activeElement === null) last = undefined;
    });
  });
  return {
    giveBack() {
      const isFocusFree = element.ownerDocument.activeElement === element.ownerDocument.body;
      if (last?.isConnected && isFocusFree) last.focus({ preventScroll: true });
    },
  };
}

interface KeptLayer extends DayLayer {
  focus: { giveBack(): void };
}

/** Inserts a layer into its column: last where z-index orders the events, first where only document order does. */
function attachLayer({ host, focus }: KeptLayer, { element: column, across, isOrdered = false }: DayColumn): void {
  const { parent, spansColumn } = findColumnAnchor(column);
  const { element } = host;
  const isMoved = element.parentElement !== parent;
  if (isMoved || (isOrdered && hasForeignBefore(element))) {
    element.style.setProperty("--pp-band-level", String(isOrdered ? 0 : bandLevel(column)));
    if (isOrdered) parent.prepend(element);
    else parent.append(element);
  }
  if (across && spansColumn) fitAcross(element, parent, across);
  else if (!spansColumn) fitToColumn(element, across ?? column);
  if (isMoved) focus.giveBack();
}

export function createColumnLayers(page: Document, hooks: LayerHooks): ColumnLayers {
  const layers = new Map<IsoDate, KeptLayer>();

  function make(date: IsoDate): KeptLayer {
    const host = createShadowHost(page, "day", hooks.css);
    const layer = { date, host, focus: focusKeeper(host) };
    layers.set(date, layer);
    hooks.onMade(layer);
    return layer;
  }

  function discard(layer: DayLayer): void {
    layers.delete(layer.date);
    hooks.onGone(layer);
    layer.host.element.remove();
  }

  return {
    attach(columns, isDark) {
      const shown = new Set(columns.map(({ date }) => date));
      for (const layer of layers.values()) if (!shown.has(layer.date)) discard(layer);
      for (const column of columns) {
        const { date } = column;
        const layer = layers.get(date) ?? make(date);
        setTheme(layer.host, isDark);
        attachLayer(layer, column);
      }
    },
    all: () => [...layers.values()],
    destroy() {
      for (const layer of layers.values()) discard(layer);
    },
  };
}
