import type { OutgoingVisit } from "./outgoing-visit";

/** A visit to save as a file that any calendar opens. The page that asked for it writes the file. */
export interface VisitFile {
  name: string;
  visit: OutgoingVisit;
  /** `key` names the entry; `stampMs` is when it was made, in milliseconds since 1970. */
  entry: { key: string; sequence: number; stampMs: number };
}
