import { catalogue, translator, type Language, type Translate } from "./translate";

/** Words of the settings on passphrase and lock. */
const WORDS = catalogue({
  en: {
    title: "Passphrase and lock",
    loading: "Checking how your records are protected…",

    "profile.text":
      "Your records are encrypted, but the key lies beside them in this browser profile. That keeps them out of a search through the disk. It does not keep out anybody who uses this browser profile or copies its files.",
    "profile.with":
      "With a passphrase, the key is stored on this device only in a locked form. Pushpin asks for the passphrase when the browser starts and after a time without use, and until you enter it nobody can read your records.",
    "set.start": "Set a passphrase",
    "set.title": "Before you set a passphrase",
    "set.forgotten":
      "Nobody can reset it. If you forget the passphrase and lose the recovery code, your records on this device can't be opened any more: you start over or restore a backup file.",
    "set.paper": "You get a recovery code next. Have a printer or a pen ready.",
    new: "New passphrase",
    "new.hint": "At least {min} characters. Four or five words that do not belong together are easy to remember.",
    again: "Type it again",
    "again.differs": "The two passphrases are not the same. Type both again.",
    "set.save": "Set the passphrase",
    "set.saving": "Sealing your records…",
    cancel: "Cancel",

    "code.title": "Your recovery code",
    "code.text":
      "It opens Pushpin if you forget the passphrase. It is shown only now. Print it or write it down, and keep it where you keep other confidential papers, not beside this device.",
    "code.print": "Print",
    "code.copy": "Copy",
    "code.copied": "Copied.",
    "code.done": "I have it on paper",
    "code.print.title": "Pushpin recovery code",

    "on.text":
      "Your records are sealed with your passphrase. While Pushpin is locked, nobody can read them, not even from a copy of this device's disk. While it is unlocked, anybody at this browser can.",
    "lock.now": "Lock now",
    "lock.key": "Alt+Shift+L locks from anywhere in the browser.",
    "lock.after": "Lock after this time without using the device",
    "lock.minutes": { one: "{count} minute", other: "{count} minutes" },
    "lock.also":
      "It also locks when the browser starts, when Pushpin is updated and, in Chrome and Edge, with the screen.",
    "change.open": "Change the passphrase",
    "change.secret": "Current passphrase or recovery code",
    "change.save": "Change it",
    "change.done": "The passphrase was changed. The recovery code is the same.",
    "renew.open": "Make a new recovery code",
    "renew.text": "The old code stops working.",
    "renew.save": "Make a new code",
    "remove.open": "Remove the passphrase",
    "remove.text":
      "The key then lies beside your records again, and Pushpin no longer asks. Anybody who uses this browser profile can read them.",
    "remove.save": "Remove the passphrase",
    "remove.done": "The passphrase was removed.",
    working: "One moment…",
  },
  es: {
    title: "Frase de acceso y bloqueo",
    loading: "Revisando cómo están protegidos sus registros…",

    "profile.text":
      "Sus registros están cifrados, pero la llave está junto a ellos en este perfil del navegador. Así no aparecen al buscar en el disco. No los protege de quien use este perfil del navegador o copie sus archivos.",
    "profile.with":
      "Con una frase de acceso, la llave se guarda en este equipo solo de forma cerrada. Pushpin pide la frase al abrir el navegador y después de un tiempo sin uso; mientras usted no la escriba, nadie puede leer sus registros.",
    "set.start": "Poner una frase de acceso",
    "set.title": "Antes de poner una frase de acceso",
    "set.forgotten":
      "Nadie puede restablecerla. Si olvida la frase y pierde el código de recuperación, ya no se podrán abrir los registros de este equipo: tendrá que empezar de nuevo o restaurar un archivo de respaldo.",
    "set.paper": "Después recibirá un código de recuperación. Tenga a mano una impresora o un bolígrafo.",
    new: "Frase de acceso nueva",
    "new.hint": "Al menos {min} caracteres. Cuatro o cinco palabras sin relación entre sí son fáciles de recordar.",
    again: "Escríbala otra vez",
    "again.differs": "Las dos frases no son iguales. Escríbalas de nuevo.",
    "set.save": "Poner la frase de acceso",
    "set.saving": "Sellando sus registros…",
    cancel: "Cancelar",

    "code.title": "Su código de recuperación",
    "code.text":
      "Abre Pushpin si olvida la frase de acceso. Solo se muestra ahora. Imprímalo o anótelo y guárdelo donde guarda otros papeles confidenciales, no junto a este equipo.",
    "code.print": "Imprimir",
    "code.copy": "Copiar",
    "code.copied": "Copiado.",
    "code.done": "Ya lo tengo en papel",
    "code.print.title": "Código de recuperación de Pushpin",

    "on.text":
      "Sus registros están sellados con su frase de acceso. Mientras Pushpin está bloqueado, nadie puede leerlos, ni siquiera desde una copia del disco de este equipo. Mientras está desbloqueado, puede hacerlo quien use este navegador.",
    "lock.now": "Bloquear ahora",
    "lock.key": "Alt+Shift+L bloquea desde cualquier parte del navegador.",
    "lock.after": "Bloquear después de este tiempo sin usar el equipo",
    "lock.minutes": { one: "{count} minuto", other: "{count} minutos" },
    "lock.also":
      "También se bloquea al abrir el navegador, al actualizarse Pushpin y, en Chrome y Edge, junto con la pantalla.",
    "change.open": "Cambiar la frase de acceso",
    "change.secret": "Frase de acceso actual o código de recuperación",
    "change.save": "Cambiarla",
    "change.done": "La frase de acceso se cambió. El código de recuperación es el mismo.",
    "renew.open": "Hacer un código de recuperación nuevo",
    "renew.text": "El código anterior deja de servir.",
    "renew.save": "Hacer un código nuevo",
    "remove.open": "Quitar la frase de acceso",
    "remove.text":
      "La llave vuelve a estar junto a sus registros y Pushpin ya no pregunta. Quien use este perfil del navegador puede leerlos.",
    "remove.save": "Quitar la frase de acceso",
    "remove.done": "La frase de acceso se quitó.",
    working: "Un momento…",
  },
});

export type ProtectionWords = Translate<keyof (typeof WORDS)["en"]>;

/** Gives the words on passphrase and lock in a language. */
export function protectionWords(language: Language): ProtectionWords {
  return translator(WORDS, language);
}
