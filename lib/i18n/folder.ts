import type { FolderState } from "../contracts/vault";
import { catalogue, translator, type Language, type Translate } from "./translate";

/** Words of the file in a folder of hers. */
const WORDS = catalogue({
  en: {
    title: "A file in a folder of yours",
    text: "Pushpin can write your records into a sealed file in a folder that you choose, such as one that your school backs up. It writes while Pushpin is open in this browser and the browser allows the folder.",
    none: "This browser can't write into a folder. Use Chrome or Edge for that, or save backup files above.",
    "backup.open": "Keep a daily copy in a folder",
    "backup.text":
      "Each day on which something changed gets its own file. The newest 30 stay in the folder. You restore one like any backup file.",
    "vault.open": "Use one file on all my devices",
    "vault.text":
      "All devices on which you choose the same folder share the file “pushpin-vault.pushpin”: use a folder that your school's Drive or OneDrive keeps the same on all of them. Pushpin takes over what another device wrote. Where both changed the same record, it keeps both versions and asks you.",
    choose: "Choose the folder…",
    "choose.other": "Choose another folder…",
    chosen: "Folder: {name}",
    allow: "Allow the folder",
    passphrase: "Passphrase of the file",
    "passphrase.there":
      "There is a Pushpin file in this folder. Type the passphrase that was chosen for it; if it was changed on another device, the new one.",
    "passphrase.new":
      "The file can only be opened with the passphrase that you choose now. Nobody can open it without it, and Pushpin can't tell it to you again.",
    nothing: "Keep nothing in this browser while Pushpin is locked",
    "nothing.text":
      "For a device that forgets everything when you sign out, or that others use too. Your records are then only in the file; you open it with its passphrase each time.",
    "submit.make": "Start",
    "submit.open": "Open the file",
    working: "One moment…",
    cancel: "Cancel",
    "on.backup": "A daily copy goes into the folder “{name}”.",
    "on.vault": "Your records are in “pushpin-vault.pushpin” in the folder “{name}”.",
    "on.nothing": "This browser holds them only while Pushpin is unlocked.",
    saved: "Last written from here: {time}.",
    "saved.never": "Nothing was written from here yet.",
    retry: "Try again",
    anew: "Save the file there anew",
    "passphrase.changed": "New passphrase of the file",
    "change.open": "Change the file's passphrase",
    "change.text.backup":
      "Copies open with the new passphrase from now on. Those of earlier days still open with the one before.",
    "change.text.vault":
      "The file opens with the new passphrase from now on. Each of your other devices asks for it once; what you enter there until then is kept and goes into the file afterwards. Copies that were made of the file before, such as older versions in Drive or OneDrive, still open with the one before.",
    "change.nothing": "It is also what unlocks Pushpin in a browser that keeps nothing.",
    "change.save": "Change the passphrase",
    "change.finish": "Finish the change",
    "change.done.backup": "The copies open with the new passphrase now.",
    "change.done.vault": "The file opens with the new passphrase now. Type it on your other devices when they ask.",
    stop: "Stop using the folder",
    "stop.title": "Stop using the folder?",
    "stop.text": "The files stay where they are. Your records stay in this browser and are not written there any more.",
    "open.title": "Open your file",
    "open.text":
      "Your records are in a sealed file in a folder of yours. Choose that folder and type the passphrase of the file.",
    "open.required":
      "Your district wants your records in a sealed file in a folder of yours, not in this browser. Choose the folder. If your file is there already, you open it; otherwise Pushpin makes one.",
    kept: "Your records are still in this browser, sealed, because Pushpin could not make sure that the file in your folder holds them all. They go into the file once you unlock Pushpin.",
    "status.open": "Your records stay in this browser only while Pushpin is unlocked; then they are in your file only.",
    "status.closed": "Your records are in your file, not in this browser.",
    "status.settings": "Open the folder's settings",
    "first.open": "My records are in a folder: open it",
    "conflict.title": "Two devices changed the same record",
    "conflict.text": "Both versions are kept until you say which one is right.",
    "conflict.here": "In use now",
    "conflict.other": "The other version",
    "conflict.other.saved": "The other version, saved {time}",
    "conflict.field": "What differs",
    "conflict.none": "Nothing",
    "conflict.also":
      "They differ in what Pushpin keeps for itself too, such as what it knows of the calendar's events.",
    "conflict.only":
      "They differ only in their order, or in what Pushpin keeps for itself, such as what it knows of the calendar's events.",
    "conflict.removed": "Removed",
    "conflict.keep": "Keep what is in use now",
    "conflict.take": "Take the other version",
    "conflict.take.removed": "Remove it here too",
    "conflict.more": { one: "{count} more after this one.", other: "{count} more after this one." },
  },
  es: {
    title: "Un archivo en una carpeta suya",
    text: "Pushpin puede escribir sus registros en un archivo sellado en una carpeta que usted elija, por ejemplo una de la que su escuela hace copias de respaldo. Escribe mientras Pushpin está abierto en este navegador y el navegador permite la carpeta.",
    none: "Este navegador no puede escribir en una carpeta. Use Chrome o Edge para eso, o guarde archivos de respaldo arriba.",
    "backup.open": "Guardar una copia diaria en una carpeta",
    "backup.text":
      "Cada día en que algo cambia tiene su propio archivo. En la carpeta quedan los 30 más recientes. Se restauran como cualquier archivo de respaldo.",
    "vault.open": "Usar un solo archivo en todos mis equipos",
    "vault.text":
      "Todos los equipos en los que elija la misma carpeta comparten el archivo «pushpin-vault.pushpin»: use una carpeta que Drive o OneDrive de su escuela mantenga sincronizada en todos. Pushpin toma lo que escribió otro equipo. Si los dos cambiaron el mismo registro, conserva las dos versiones y le pregunta.",
    choose: "Elegir la carpeta…",
    "choose.other": "Elegir otra carpeta…",
    chosen: "Carpeta: {name}",
    allow: "Permitir la carpeta",
    passphrase: "Frase de acceso del archivo",
    "passphrase.there":
      "En esta carpeta hay un archivo de Pushpin. Escriba la frase de acceso que se eligió para él; si se cambió en otro equipo, la nueva.",
    "passphrase.new":
      "El archivo solo se abre con la frase de acceso que elija ahora. Sin ella nadie puede abrirlo, y Pushpin no puede volver a decírsela.",
    nothing: "No dejar nada en este navegador mientras Pushpin está bloqueado",
    "nothing.text":
      "Para un equipo que olvida todo al cerrar la sesión o que también usan otros. Sus registros están entonces solo en el archivo; lo abre cada vez con su frase de acceso.",
    "submit.make": "Empezar",
    "submit.open": "Abrir el archivo",
    working: "Un momento…",
    cancel: "Cancelar",
    "on.backup": "Una copia diaria va a la carpeta «{name}».",
    "on.vault": "Sus registros están en «pushpin-vault.pushpin», en la carpeta «{name}».",
    "on.nothing": "Este navegador los tiene solo mientras Pushpin está desbloqueado.",
    saved: "Escrito desde aquí por última vez: {time}.",
    "saved.never": "Desde aquí todavía no se escribió nada.",
    retry: "Intentar de nuevo",
    anew: "Guardar el archivo ahí de nuevo",
    "passphrase.changed": "Nueva frase de acceso del archivo",
    "change.open": "Cambiar la frase de acceso del archivo",
    "change.text.backup":
      "Las copias se abren desde ahora con la frase nueva. Las de días anteriores se siguen abriendo con la de antes.",
    "change.text.vault":
      "El archivo se abre desde ahora con la frase nueva. Cada uno de sus otros equipos la pide una vez; lo que anote allí hasta entonces se conserva y pasa después al archivo. Las copias que se hicieron antes del archivo, como versiones anteriores en Drive u OneDrive, se siguen abriendo con la de antes.",
    "change.nothing": "También es la que desbloquea Pushpin en un navegador que no guarda nada.",
    "change.save": "Cambiar la frase de acceso",
    "change.finish": "Terminar el cambio",
    "change.done.backup": "Las copias se abren ahora con la frase nueva.",
    "change.done.vault": "El archivo se abre ahora con la frase nueva. Escríbala en sus otros equipos cuando la pidan.",
    stop: "Dejar de usar la carpeta",
    "stop.title": "¿Dejar de usar la carpeta?",
    "stop.text":
      "Los archivos se quedan donde están. Sus registros siguen en este navegador y ya no se escriben en la carpeta.",
    "open.title": "Abra su archivo",
    "open.text":
      "Sus registros están en un archivo sellado en una carpeta suya. Elija esa carpeta y escriba la frase de acceso del archivo.",
    "open.required":
      "Su distrito pide que sus registros estén en un archivo sellado en una carpeta suya, no en este navegador. Elija la carpeta. Si su archivo ya está ahí, lo abre; si no, Pushpin hace uno.",
    kept: "Sus registros siguen en este navegador, sellados, porque Pushpin no pudo comprobar que el archivo de su carpeta los contiene todos. Pasan al archivo cuando usted desbloquee Pushpin.",
    "status.open":
      "Sus registros están en este navegador solo mientras Pushpin está desbloqueado; después, solo en su archivo.",
    "status.closed": "Sus registros están en su archivo, no en este navegador.",
    "status.settings": "Abrir los ajustes de la carpeta",
    "first.open": "Mis registros están en una carpeta: abrirla",
    "conflict.title": "Dos equipos cambiaron el mismo registro",
    "conflict.text": "Las dos versiones se conservan hasta que usted diga cuál es la correcta.",
    "conflict.here": "En uso ahora",
    "conflict.other": "La otra versión",
    "conflict.other.saved": "La otra versión, guardada el {time}",
    "conflict.field": "Qué cambia",
    "conflict.none": "Nada",
    "conflict.also": "También cambia algo que Pushpin guarda para sí, como lo que sabe de los eventos del calendario.",
    "conflict.only":
      "Solo cambia el orden, o algo que Pushpin guarda para sí, como lo que sabe de los eventos del calendario.",
    "conflict.removed": "Eliminado",
    "conflict.keep": "Conservar lo que está en uso",
    "conflict.take": "Tomar la otra versión",
    "conflict.take.removed": "Eliminarlo aquí también",
    "conflict.more": { one: "Después de este queda {count} más.", other: "Después de este quedan {count} más." },
  },
});

export type FolderWords = Translate<keyof (typeof WORDS)["en"]>;

/** Gives the words of the file in a folder in a language. */
export const folderWords = (language: Language): FolderWords => translator(WORDS, language);

/** "October 5, 2026 at 8:10 AM". */
export const momentText = (atMs: number, language: Language): string =>
  new Intl.DateTimeFormat(language, { dateStyle: "long", timeStyle: "short" }).format(atMs);

/** When this device last wrote the file. */
export function savedText({ savedAtMs }: Pick<FolderState, "savedAtMs">, language: Language): string {
  const t = folderWords(language);
  return savedAtMs === null ? t("saved.never") : t("saved", { time: momentText(savedAtMs, language) });
}
