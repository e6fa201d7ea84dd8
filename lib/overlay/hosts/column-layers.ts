import type { IsoDate } from "../../core/time/iso-date";
import type { Destroyable } from "../../page/destroyable";
import type { DayColumn } from "../../page/site-adapter";
import { bandLevel, findColumnAnchor, fitAcross, fitToColumn, hasForeignBefore } from "./column-anchor";
import { createShadowHost, setTheme, type ShadowHost } from "./shadow-host";

/** Our layer on one day column. */
export interface DayLayer {
  date: IsoDate;
  host: ShadowHost;
}

/** What is done with a layer besides attaching it. */
export interface LayerHooks {
  css: string;
  /** A layer was made: protect its events. */
  onMade(layer: DayLayer): void;
  /** A layer is about to go for good: take its view out. */
  onGone(layer: DayLayer): void;
}

/** Our layers in the page's day columns, one per date. */
export interface ColumnLayers extends Destroyable {
  /** Puts a layer into each column, takes others out. Layers that are in place are not touched. */
  attach(columns: readonly DayColumn[], isDark: boolean): void;
  all(): readonly DayLayer[];
}

/** Remembers the last focused element of a layer for the case that the page throws the layer away. */
function focusKeeper({ root, element }: ShadowHost): { giveBack(): void } {
  let last: HTMLElement | undefined;
  root.addEventListener("focusin", (event) => {
    last = event.target instanceof HTMLElement ? event.target : undefined;
  });
  root.addEventListener("focusout", () => {
    // Chromium tells of a removal while the element is still in the page: look after it.
    queueMicrotask(() => {
      if (element.isConnected && root.activeElement === null) last = undefined;
    });
  });
  return {
    giveBack() {
      const nobodyHasIt = element.ownerDocument.activeElement === element.ownerDocument.body;
      if (last?.isConnected && nobodyHasIt) last.focus({ preventScroll: true });
    },
  };
}

interface KeptLayer extends DayLayer {
  focus: { giveBack(): void };
}

/** Puts a layer into its column: last where events have levels, first where only their order counts. */
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
