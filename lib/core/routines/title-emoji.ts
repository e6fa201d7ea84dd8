import type { Recognition } from "./recognition";
import type { RoutineKind } from "../lexicon/routine-kinds";

/** Emoji that teachers put in place of a word. Only read when no word of the title tells. */
const EMOJI: Partial<Record<RoutineKind, string>> = {
  arrival: "🎒👋",
  breakfast: "🥣🥞🥐",
  snack: "🍪🍿🧃🥨🍎🍌🍇",
  lunch: "🥪🍕🍽🥗🍱🌮🍔",
  toileting_hygiene: "🚽🚻🧼🪥",
  read_aloud: "📖",
  literacy: "📚🔤",
  writing: "✏📝🖊✍",
  math: "➕🔢🧮➗✖",
  science: "🔬🧪⚗",
  social_studies: "🌎🌍🌏🗺",
  art: "🎨🖍",
  music: "🎵🎶🎼🎹🎺🥁🎤",
  pe: "🏃🏀⚽🏋🤸",
  computer: "💻🖥⌨",
  recess: "🛝🌳",
  rest: "😴💤🛏",
  free_play: "🧸🪀",
  centers: "🧩",
  movement_break: "🧘",
  dismissal: "🚌🏠",
};

const KIND_OF_EMOJI = new Map<string, RoutineKind>();
for (const [kind, emoji] of Object.entries(EMOJI)) {
  for (const sign of emoji) KIND_OF_EMOJI.set(sign, kind as RoutineKind);
}

/** The routine an emoji stands for, with half the confidence of a word. */
export function findEmojiKind(title: string): Recognition | undefined {
  for (const sign of title) {
    const kind = KIND_OF_EMOJI.get(sign);
    if (kind) return { kinds: [{ kind, confidence: 0.45, evidence: sign }], source: "rules" };
  }
  return undefined;
}
