import type { RoutineKind } from "./routine-kinds";

/** Emoji that teachers use instead of a word. They are looked up only in a title of which no word is recognised. */
export const TITLE_EMOJI: Partial<Record<RoutineKind, string>> = {
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
