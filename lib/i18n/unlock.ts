import { catalogue, translator, type Language, type Translate } from "./translate";

/** Words of the form that unlocks Pushpin, on every page of the extension. */
const WORDS = catalogue({
  en: {
    "locked.title": "Pushpin is locked",
    "locked.text": "Enter your passphrase to see your students and visits. Your recovery code works too.",
    secret: "Passphrase or recovery code",
    show: "Show what I type",
    unlock: "Unlock",
    unlocking: "Unlocking…",
  },
  es: {
    "locked.title": "Pushpin está bloqueado",
    "locked.text":
      "Escriba su frase de acceso para ver sus estudiantes y visitas. También sirve su código de recuperación.",
    secret: "Frase de acceso o código de recuperación",
    show: "Mostrar lo que escribo",
    unlock: "Desbloquear",
    unlocking: "Desbloqueando…",
  },
});

export type UnlockWords = Translate<keyof (typeof WORDS)["en"]>;

/** Gives the words of the unlock form in a language. */
export function unlockWords(language: Language): UnlockWords {
  return translator(WORDS, language);
}
