import type { LogColumn } from "../core/district/district-form";
import { sessionsWords } from "./sessions";
import { catalogue, translator, type Language, type Translate } from "./translate";

/** Words of the column templates of session logs. */
const WORDS = catalogue({
  en: {
    title: "Columns of the session log",
    text: "The columns that your district’s log asks for, in its order, named once. Under Sessions a log is then copied or saved in this order.",
    preset: "Begin with",
    "preset.all": "all columns",
    "preset.seis-like": "like SEIS",
    "preset.campus-like": "like Infinite Campus",
    "preset.shars-like": "like Texas SHARS",
    "preset.note": "From public descriptions; check it against your district’s own form.",
    begin: "Begin",
    name: "Name",
    column: "Column {number}",
    header: "Heading of column {number}",
    up: "Move column {number} up",
    remove: "Remove column {number}",
    add: "Add a column",
    saved: "Columns saved.",
    deleted: "Columns deleted.",
    "delete.text": "Logs that you saved stay as they are.",
    empty: "Left empty",
    which: "Columns",
    own: "Pushpin’s own",
    edit: "Change the columns",
  },
  es: {
    title: "Columnas del registro de sesiones",
    text: "Las columnas que pide el registro de su distrito, en su orden, con un nombre. En Sesiones el registro se copia o se guarda en ese orden.",
    preset: "Empezar con",
    "preset.all": "todas las columnas",
    "preset.seis-like": "como SEIS",
    "preset.campus-like": "como Infinite Campus",
    "preset.shars-like": "como SHARS de Texas",
    "preset.note": "Según descripciones públicas; compárelo con el formato de su distrito.",
    begin: "Empezar",
    name: "Nombre",
    column: "Columna {number}",
    header: "Encabezado de la columna {number}",
    up: "Subir la columna {number}",
    remove: "Quitar la columna {number}",
    add: "Agregar una columna",
    saved: "Columnas guardadas.",
    deleted: "Columnas borradas.",
    "delete.text": "Los registros que guardó quedan como están.",
    empty: "Vacía",
    which: "Columnas",
    own: "Las de Pushpin",
    edit: "Cambiar las columnas",
  },
});

export type LogTemplateWords = Translate<keyof (typeof WORDS)["en"]>;

/** Gives the words of column templates in one language. */
export const logTemplateWords = (language: Language): LogTemplateWords => translator(WORDS, language);

/** The content of a column of a log. */
export const logColumnText = (column: LogColumn, language: Language): string =>
  column === "empty" ? logTemplateWords(language)("empty") : translator(sessionsWords, language)(`column.${column}`);
