/** Where minutes were given: service lines of an IEP and the district's log keep these apart. */
export const BUCKETS = ["in-class", "out-of-class", "consult", "observation"] as const;
export type Bucket = (typeof BUCKETS)[number];
