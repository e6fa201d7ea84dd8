/** The words of the calendar page in the chosen language, kept where its content script can read them. */
export interface PageWords {
  language: "en" | "es";
  /** A text with {placeholders}, or its forms by plural category, by key. */
  texts: Readonly<Record<string, string | { one: string; other: string }>>;
}

/** What a content script needs of them. */
export interface PageWordsSource {
  /** Undefined until the background has written them. */
  read(): Promise<PageWords | undefined>;
  /** Calls back with each new words. Returns the way to stop. */
  watch(callback: (words: PageWords) => void): () => void;
}
