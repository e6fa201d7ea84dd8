import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { SkillArea } from "../../lib/core/lexicon/skill-areas";
import type * as later from "./later";

/** The parts that come after the first picture. */
export type LaterParts = typeof later;

/** Null until they are loaded. */
export const LaterContext = createContext<LaterParts | null>(null);

/** Gives the parts that come after the first picture; null until they are loaded. */
export const useLater = (): LaterParts | null => useContext(LaterContext);

/** The main skill of goals, by goal id; empty until it is known. */
export const SkillContext = createContext<Readonly<Record<string, SkillArea>>>({});
export const useSkills = (): Readonly<Record<string, SkillArea>> => useContext(SkillContext);
