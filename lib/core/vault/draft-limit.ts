/** The most characters of unsaved input, as JSON, that are kept over a lock: 10 Mi. */
export const MAX_DRAFTS_LENGTH = 10 << 20;
