import type { HandOver } from "../ports/hand-over";
import type { Clock } from "../ports/clock";
import type { JudgementSource } from "../ports/judgement";
import type { PolicySource } from "../ports/district-policy";
import type { Settings } from "../ports/settings";
import type { Vault } from "../ports/vault";
import type { Words } from "../ports/words";

/** The ports that every use case may need. */
export interface Ports {
  vault: Vault;
  clock: Clock;
  words: Words;
  /** The same sentences in another language, for texts that a class's teacher gets. */
  wordsIn?: (language: "en" | "es") => Promise<Words>;
  handOver: HandOver;
  settings: Pick<Settings, "read">;
  /** Without it, or while it can't be read, only the rules judge. */
  judgement?: JudgementSource;
  /** What the district has set; without it, nothing. */
  policy?: PolicySource;
}
