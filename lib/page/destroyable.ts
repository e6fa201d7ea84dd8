/** Anything that attaches itself to the page and can leave no trace. */
export interface Destroyable {
  destroy(): void;
}
