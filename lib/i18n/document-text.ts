import type { DocumentRefusal, DocumentRefusalCode } from "../core/documents/document-refusal";
import { catalogue, translator, type Language } from "./translate";

export type DocumentWord =
  | `refusal.${DocumentRefusalCode}`
  | "refusal.too-large.pages"
  | "refusal.calendar-wanted"
  | "placed.draft"
  | "pages-without-text"
  | "placed"
  | "asked"
  | "replace"
  | "append"
  | "leave";

/** Words about reading a Word document or PDF: what happened, what is safe, the cure. */
export const documentWords = catalogue<DocumentWord>({
  en: {
    "refusal.empty": "This file is empty. Nothing was changed. Save the document again and choose it once more.",
    "refusal.too-large":
      "This file has {found} MB; up to {limit} MB are read. Nothing was changed. Save only the pages that you need, without pictures, or copy the text and paste it.",
    "refusal.too-large.pages":
      "This file has {found} pages; up to {limit} are read. Nothing was changed. Save only the pages that you need as a PDF.",
    "refusal.not-a-document":
      "This file is neither a Word document (.docx) nor a PDF. Nothing was changed. Save it as one of these, or copy its text and paste it.",
    "refusal.old-word":
      "This is a Word document of the old kind (.doc). Nothing was changed. Open it in Word or Google Docs, save it as .docx, and choose that file.",
    "refusal.spreadsheet":
      "This is an Excel workbook (.xlsx). Nothing was changed. In Excel or Google Sheets, save it as CSV, one tab at a time, and choose those files; or copy the cells and paste them.",
    "refusal.other-office":
      "This is a sheet or a slide show, not a document. Nothing was changed. Copy its cells and paste them, or save it as a PDF.",
    "refusal.password":
      "This file asks for a password. Nothing was changed. Open it with its password, save a copy without one, and choose the copy.",
    "refusal.broken":
      "This file is damaged or breaks off. Nothing was changed. Download it again or save it once more from the program that made it.",
    "refusal.no-text":
      "This file holds a picture, as from a scanner or a telephone, but no text that can be read. Nothing was changed. Ask for the document that it was printed from, or type the text in.",
    "refusal.too-slow":
      "Reading this file took too long and was stopped. Nothing was changed. Save only the pages that you need, or copy the text and paste it.",
    "refusal.cancelled": "Reading stopped. Nothing was changed.",
    "refusal.calendar-wanted":
      "This is a Word document or PDF. The days of a school year are read from a calendar file (.ics) only. Nothing was changed. Ask the district for its .ics calendar, or type in the days that differ.",
    "placed.draft":
      "{name} was read. Its text waits with the class of that name below: open it, check what was read, and save it.",
    "pages-without-text": {
      one: "Page {pages} is a picture without text and could not be read.",
      other: "Pages {pages} are pictures without text and could not be read.",
    },
    placed:
      "The text of {name} is in the list below. Check what was read, then import it. Until then nothing is saved; the file itself is not kept.",
    asked: "{name} was read, but there is already text in the list below.",
    replace: "Replace that text",
    append: "Add it below that text",
    leave: "Leave the file out",
  },
  es: {
    "refusal.empty": "Este archivo está vacío. No se cambió nada. Guarde el documento de nuevo y vuelva a elegirlo.",
    "refusal.too-large":
      "Este archivo tiene {found} MB; se leen hasta {limit} MB. No se cambió nada. Guarde solo las páginas que necesita, sin imágenes, o copie el texto y péguelo.",
    "refusal.too-large.pages":
      "Este archivo tiene {found} páginas; se leen hasta {limit}. No se cambió nada. Guarde como PDF solo las páginas que necesita.",
    "refusal.not-a-document":
      "Este archivo no es un documento de Word (.docx) ni un PDF. No se cambió nada. Guárdelo como uno de ellos, o copie su texto y péguelo.",
    "refusal.old-word":
      "Este es un documento de Word del formato antiguo (.doc). No se cambió nada. Ábralo en Word o en Documentos de Google, guárdelo como .docx y elija ese archivo.",
    "refusal.spreadsheet":
      "Este es un libro de Excel (.xlsx). No se cambió nada. En Excel o en Hojas de cálculo de Google, guárdelo como CSV, una pestaña a la vez, y elija esos archivos; o copie las celdas y péguelas.",
    "refusal.other-office":
      "Esto es una hoja de cálculo o una presentación, no un documento. No se cambió nada. Copie sus celdas y péguelas, o guárdelo como PDF.",
    "refusal.password":
      "Este archivo pide una contraseña. No se cambió nada. Ábralo con su contraseña, guarde una copia sin ella y elija la copia.",
    "refusal.broken":
      "Este archivo está dañado o incompleto. No se cambió nada. Descárguelo de nuevo o guárdelo otra vez desde el programa que lo creó.",
    "refusal.no-text":
      "Este archivo contiene una imagen, como de un escáner o un teléfono, pero ningún texto que se pueda leer. No se cambió nada. Pida el documento del que se imprimió o escriba el texto.",
    "refusal.too-slow":
      "La lectura de este archivo tardó demasiado y se detuvo. No se cambió nada. Guarde solo las páginas que necesita, o copie el texto y péguelo.",
    "refusal.cancelled": "Lectura detenida. No se cambió nada.",
    "refusal.calendar-wanted":
      "Este es un documento de Word o un PDF. Los días de un curso escolar solo se leen de un archivo de calendario (.ics). No se cambió nada. Pida al distrito su calendario .ics o escriba los días que son distintos.",
    "placed.draft":
      "Se leyó {name}. Su texto espera con la clase de ese nombre, abajo: ábrala, revise lo que se leyó y guárdela.",
    "pages-without-text": {
      one: "La página {pages} es una imagen sin texto y no se pudo leer.",
      other: "Las páginas {pages} son imágenes sin texto y no se pudieron leer.",
    },
    placed:
      "El texto de {name} está en la lista de abajo. Revise lo que se leyó y luego impórtelo. Hasta entonces no se guarda nada; el archivo no se conserva.",
    asked: "Se leyó {name}, pero en la lista de abajo ya hay texto.",
    replace: "Reemplazar ese texto",
    append: "Agregarlo debajo de ese texto",
    leave: "Dejar el archivo fuera",
  },
});

/** Says why a document gave no text, and what to do. */
export function sayDocumentRefusal({ code, size }: DocumentRefusal, language: Language): string {
  const say = translator(documentWords, language);
  if (code === "too-large" && size?.unit === "pages") return say("refusal.too-large.pages", { ...numbersOf(size) });
  return say(`refusal.${code}`, size ? numbersOf(size) : {});
}

const numbersOf = ({ found, limit }: NonNullable<DocumentRefusal["size"]>): { found: number; limit: number } => ({
  found,
  limit,
});

/** Names pages that are pictures; undefined when there are none. */
export function sayPagesWithoutText(pages: readonly number[], language: Language): string | undefined {
  if (pages.length === 0) return undefined;
  const list = new Intl.ListFormat(language).format(pages.map(String));
  return translator(documentWords, language)("pages-without-text", { count: pages.length, pages: list });
}
