/** The words of the calendar page in the chosen language, kept where its content script can read them. */
export interface PageWords {
  language: "en" | "es";
  /** A text with {placeholders}, or its forms by plural category, by key. */
  texts: Readonly<Record<string, string | { one: string; other: string }>>;
}

/** How a content script reads the page's words. */
export interface PageWordsSource {
  /** Undefined until the background has written them. */
  read(): Promise<PageWords | undefined>;
  /** Calls back whenever the words change. Returns a function that stops it. */
  watch(callback: (words: PageWords) => void): () => void;
}
