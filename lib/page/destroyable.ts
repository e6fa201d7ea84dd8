/** Anything that attaches itself to the page; `destroy` removes it without a trace. */
export interface Destroyable {
  destroy(): void;
}
