import type { SessionGiver } from "../core/ledger/session-giver";
import { catalogue, translator, type Language, type Translate } from "./translate";

/** Words of how and by whom sessions are given. */
const WORDS = catalogue({
  en: {
    title: "Who gives my sessions",
    text: "Recorded with each session that is marked as given, unless you say something else of it. What you leave open stays empty in the log.",
    fold: "How and by whom",
    mode: "How",
    "mode.in-person": "In person",
    "mode.teletherapy": "Teletherapy",
    role: "Given by",
    "role.self": "Myself",
    "role.cota": "COTA",
    "role.pta": "PTA",
    "role.slpa": "SLPA",
    "role.substitute": "Substitute",
    "role.other": "Somebody else",
    unsaid: "Not said",
    provider: "Their initials or code",
    "provider.hint": "As your district’s log asks for it. No names.",
    supervisor: "Supervisor’s initials or code",
    optional: "optional",
    "supervisor.said": "supervised by {code}",
    save: "Save who gave it",
    "save.usual": "Save",
    saved: "Saved.",
  },
  es: {
    title: "Quién da mis sesiones",
    text: "Se anota con cada sesión que se marca como dada, si no dice otra cosa de ella. Lo que deja abierto queda vacío en el registro.",
    fold: "Cómo y quién la dio",
    mode: "Cómo",
    "mode.in-person": "En persona",
    "mode.teletherapy": "Teleterapia",
    role: "La dio",
    "role.self": "Yo",
    "role.cota": "COTA",
    "role.pta": "PTA",
    "role.slpa": "SLPA",
    "role.substitute": "Suplente",
    "role.other": "Otra persona",
    unsaid: "No se dice",
    provider: "Sus iniciales o código",
    "provider.hint": "Como lo pide el registro de su distrito. Sin nombres.",
    supervisor: "Iniciales o código de quien supervisa",
    optional: "opcional",
    "supervisor.said": "supervisa {code}",
    save: "Guardar quién la dio",
    "save.usual": "Guardar",
    saved: "Guardado.",
  },
});

export type GiverWords = Translate<keyof (typeof WORDS)["en"]>;

/** Gives the words of how and by whom sessions are given in one language. */
export const giverWords = (language: Language): GiverWords => translator(WORDS, language);

/** Says who gave a session: "COTA AB-1"; "" where it is not said. */
export const providerText = ({ role, provider = "" }: SessionGiver, language: Language): string =>
  role === undefined ? "" : [giverWords(language)(`role.${role}`), provider].join(" ").trim();

/** Says how and by whom a session was given: "Teletherapy, COTA AB-1, supervised by KL"; "" where nothing is said. */
export function giverText(given: SessionGiver, language: Language): string {
  const words = giverWords(language);
  return [
    given.mode ? words(`mode.${given.mode}`) : "",
    providerText(given, language),
    given.supervisor ? words("supervisor.said", { code: given.supervisor }) : "",
  ]
    .filter((part) => part !== "")
    .join(", ");
}
