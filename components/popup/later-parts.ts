import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { SkillArea } from "../../lib/core/lexicon/skill-areas";
import type * as later from "./later";

/** The parts of the popup that are loaded after its first rendering. */
export type LaterParts = typeof later;

/** Null until they are loaded. */
export const LaterContext = createContext<LaterParts | null>(null);

/** Gives the parts that are loaded after the first rendering; null until then. */
export const useLater = (): LaterParts | null => useContext(LaterContext);

/** The main skill of goals, by goal id; empty until it is known. */
export const SkillContext = createContext<Readonly<Record<string, SkillArea>>>({});
export const useSkills = (): Readonly<Record<string, SkillArea>> => useContext(SkillContext);
