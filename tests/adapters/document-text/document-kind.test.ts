import { describe, expect, test } from "vitest";
import { fileKindOf, isDocumentFile, oldOfficeKind } from "../../../lib/adapters/document-text/document-kind";

const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.codePointAt(0)!);
const wide = (text: string): string => [...text].map((letter) => `${letter}\0`).join("");
const OLD = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";

describe("what a file is", () => {
  test.each([
    ["%PDF-1.7\n", "pdf"],
    ["Content-Type: application/pdf\r\n\r\n%PDF-1.4\n", "pdf"],
    ["PK\u0003\u0004rest", "zip"],
    [OLD, "old-office"],
    ["{\\rtf1", "rtf"],
    ["\u00FF\u00D8\u00FF\u00E0", "picture"],
    ["\0\0\0\u0018ftypheic", "picture"],
    ["BEGIN:VCALENDAR\r\nSUMMARY:how to read %PDF", undefined],
    ["", undefined],
  ])("is told by its first bytes: %j", (text, kind) => {
    expect(fileKindOf(bytesOf(text))).toBe(kind);
  });

  test("is told by its name when the bytes say nothing", () => {
    expect(isDocumentFile(bytesOf("plain"), "Schedule.DOCX")).toBe(true);
    expect(isDocumentFile(bytesOf("BEGIN:VCALENDAR"), "basic.ics")).toBe(false);
    expect(isDocumentFile(bytesOf("%PDF-1.7"), "basic.ics")).toBe(true);
    expect(isDocumentFile(bytesOf("PK\u0003\u0004"), "Schedule.docx")).toBe(true);
    expect(isDocumentFile(bytesOf("PK\u0003\u0004"), "export.ics")).toBe(false);
    expect(isDocumentFile(bytesOf("PK\u0003\u0004"), "me@school.org.ical.zip")).toBe(false);
  });

  test("of the old compound files: a locked .docx, a .doc, or another program's", () => {
    const filler = "\0".repeat(600);
    expect(oldOfficeKind(bytesOf(OLD + filler + wide("EncryptedPackage")))).toBe("password");
    expect(oldOfficeKind(bytesOf(OLD + filler + wide("WordDocument")))).toBe("old-word");
    expect(oldOfficeKind(bytesOf(OLD + filler + wide("Workbook")))).toBe("other-office");
  });
});
