import { describe, expect, test } from "vitest";
import { docxText } from "../../../lib/adapters/document-text/docx-text";
import { cell, docxParts, paragraph, run, table, WORD, writeDocx, writeZip } from "./write-docx";

async function linesOf(body: string, footnotes?: string): Promise<string[]> {
  const read = await docxText(writeDocx(body, footnotes));
  if (!read.ok) throw new Error(read.failure.code);
  expect(read.value.lines.every(({ page }) => page === undefined)).toBe(true);
  return read.value.lines.map(({ text }) => text);
}

async function refusalOf(bytes: Uint8Array): Promise<unknown> {
  const read = await docxText(bytes);
  return read.ok ? read.value : read.failure;
}

describe("the text of a Word document", () => {
  test("is a line for each paragraph and for each row of a table, with tabs between its cells", async () => {
    const body = [
      paragraph("Mr. Oduya, Room 12"),
      table(["", "Monday", "Tuesday"], ["8:10-8:40", "Circle time", ""], ["8:40-9:20", "", "Writer's workshop"]),
      paragraph("Dismissal 2:50"),
    ].join("");
    expect(await linesOf(body)).toEqual([
      "Mr. Oduya, Room 12",
      "",
      "\tMonday\tTuesday",
      "8:10-8:40\tCircle time\t",
      "8:40-9:20\t\tWriter's workshop",
      "",
      "Dismissal 2:50",
    ]);
  });

  test("repeats a cell in each column and row that it covers", async () => {
    const body = table(
      ["Time", "Mon", "Tue"],
      [cell("11:30", '<w:vMerge w:val="restart"/>'), cell("Lunch", '<w:gridSpan w:val="2"/>')],
      [cell("", "<w:vMerge/>"), "Recess", "Garden"],
    );
    expect(await linesOf(body)).toEqual(["Time\tMon\tTue", "11:30\tLunch\tLunch", "11:30\tRecess\tGarden"]);
  });

  test("joins the paragraphs of a cell, and keeps line breaks and tabs outside of tables", async () => {
    const broken = "<w:r><w:t>8:00</w:t><w:tab/><w:t>Arrival</w:t><w:br/><w:t>8:20</w:t><w:tab/><w:t>Art</w:t></w:r>";
    expect(await linesOf(paragraph(broken) + table(["9:00 -\n9:40", "Small\ngroups"]))).toEqual([
      "8:00\tArrival",
      "8:20\tArt",
      "",
      "9:00 - 9:40\tSmall groups",
    ]);
  });

  test("reads tracked changes as accepted", async () => {
    const deleted = (text: string): string => `<w:del><w:r><w:delText>${text}</w:delText></w:r></w:del>`;
    const inserted = (text: string): string => `<w:ins>${run(text)}</w:ins>`;
    const goneRow = `<w:tr><w:trPr><w:del/></w:trPr>${cell("10:00")}${cell("Spelling")}</w:tr>`;
    const body =
      paragraph("Reading at ", deleted("9:15"), inserted("9:35")) +
      `<w:p><w:moveFrom>${run("Library")}</w:moveFrom><w:moveTo>${run("Computer lab")}</w:moveTo></w:p>` +
      table(["9:35", "Reading"]).replace("</w:tbl>", `${goneRow}</w:tbl>`);
    expect(await linesOf(body)).toEqual(["Reading at 9:35", "Computer lab", "", "9:35\tReading"]);
  });

  test("leaves out what is crossed out", async () => {
    const crossed = (text: string): string => `<w:r><w:rPr><w:strike/></w:rPr><w:t>${text}</w:t></w:r>`;
    const body =
      paragraph(crossed("Music 9:10"), " Music 9:25") + table([cell("1:00"), cell("Art")], ["1:40", "Snack"]);
    expect(await linesOf(body.replace(run("Snack"), crossed("Snack") + run("Recess")))).toEqual([
      "Music 9:25",
      "",
      "1:00\tArt",
      "1:40\tRecess",
    ]);
  });

  test("has what Word wraps: content controls, smart tags, links, text boxes", async () => {
    const control = (inner: string): string => `<w:sdt><w:sdtPr/><w:sdtContent>${inner}</w:sdtContent></w:sdt>`;
    const field = (kind: string): string => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`;
    const link = `${field("begin")}<w:r><w:instrText>HYPERLINK "x"</w:instrText></w:r>${field("separate")}${run("Gym 1:15")}${field("end")}`;
    const box = `<w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox><w:txbxContent>${paragraph("Bus 2:50")}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`;
    const rows = `<w:tbl>${control(`<w:tr>${cell("8:05")}${cell("Arrival")}</w:tr>`)}<w:tr>${control(cell("8:20"))}${cell("Math")}</w:tr></w:tbl>`;
    const tagged = `<w:p><w:smartTag w:element="time">${run("7:50")}</w:smartTag>${run(" Breakfast")}</w:p>`;
    expect(await linesOf(control(paragraph("Room 9")) + tagged + rows + paragraph(link) + paragraph(box))).toEqual([
      "Room 9",
      "7:50 Breakfast",
      "",
      "8:05\tArrival",
      "8:20\tMath",
      "",
      "Gym 1:15",
      "",
      "Bus 2:50",
    ]);
  });

  test("has the numbers of its lists as Word writes them, and no bullets", async () => {
    const level = (at: number, format: string, text: string): string =>
      `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
    const numbering =
      `<?xml version="1.0"?><w:numbering ${WORD}>` +
      `<w:abstractNum w:abstractNumId="7">${level(0, "decimal", "Period %1:")}${level(1, "lowerLetter", "%1%2)")}</w:abstractNum>` +
      `<w:abstractNum w:abstractNumId="8">${level(0, "bullet", "o")}</w:abstractNum>` +
      '<w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="8"/></w:num></w:numbering>';
    const item = (text: string, list: number, at = 0): string =>
      `<w:p><w:pPr><w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${list}"/></w:numPr></w:pPr>${run(text)}</w:p>`;
    const body = [
      item("8:00-8:50 Math", 1),
      item("warm-up", 1, 1),
      item("groups", 1, 1),
      item("8:55-9:45 Art", 1),
      item("quiz", 1, 1),
      item("bring sneakers", 2),
    ].join("");
    const read = await docxText(writeZip({ ...docxParts(body), "word/numbering.xml": numbering }));
    expect(read.ok && read.value.lines.map(({ text }) => text)).toEqual([
      "Period 1: 8:00-8:50 Math",
      "1a) warm-up",
      "1b) groups",
      "Period 2: 8:55-9:45 Art",
      "2a) quiz",
      "bring sneakers",
    ]);
  });

  test("has the text of simple fields, and none that is hidden", async () => {
    const hidden = (text: string, value = ""): string =>
      `<w:r><w:rPr><w:b/><w:vanish${value}/></w:rPr><w:t>${text}</w:t></w:r>`;
    const body =
      `<w:p><w:fldSimple w:instr=" REF reading "><w:r><w:t>8:00</w:t></w:r></w:fldSimple>${run(" Reading")}</w:p>` +
      paragraph("Gym 9:00", hidden(" (old: 9:30)")) +
      paragraph("Art 1:00", hidden(" Room 4", ' w:val="0"'));
    expect(await linesOf(body)).toEqual(["8:00 Reading", "Gym 9:00", "Art 1:00 Room 4"]);
    const style = (id: string, properties: string): string =>
      `<w:style w:type="character" w:styleId="${id}"><w:rPr>${properties}</w:rPr></w:style>`;
    const styles = `<?xml version="1.0"?><w:styles ${WORD}>${style("Plain", "<w:b/>")}${style("Kept", "<w:vanish/>")}</w:styles>`;
    const styled = (id: string, text: string): string =>
      `<w:r><w:rPr><w:rStyle w:val="${id}"/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
    const parts = docxParts(paragraph("Music 9:00", styled("Plain", " Room 2"), styled("Kept", " (was 8:00)")));
    const read = await docxText(writeZip({ ...parts, "word/styles.xml": styles }));
    expect(read.ok && read.value.lines).toEqual([{ text: "Music 9:00 Room 2" }]);
  });

  test("has ticked boxes and the footnotes that it refers to", async () => {
    const box = (value: number): string =>
      `<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:default w:val="${value}"/></w:checkBox></w:ffData></w:fldChar></w:r>` +
      "<w:r><w:instrText> FORMCHECKBOX </w:instrText></w:r>" +
      '<w:r><w:fldChar w:fldCharType="end"/></w:r>';
    const note = '<w:footnote w:id="4"><w:p><w:r><w:t>Not on early release days.</w:t></w:r></w:p></w:footnote>';
    const body =
      paragraph(box(1), " direct ", box(0), " consult") +
      paragraph("Gym", '<w:r><w:footnoteReference w:id="4"/></w:r>');
    expect(await linesOf(body, note)).toEqual(["☒ direct ☐ consult", "Gym", "", "Not on early release days."]);
  });

  test("is refused with the reason where there is none", async () => {
    expect(await refusalOf(writeDocx(paragraph(" ")))).toEqual({ code: "no-text" });
    expect(await refusalOf(writeDocx(paragraph("Math 9:00")).slice(0, -30))).toEqual({ code: "broken" });
    expect(await refusalOf(writeZip({ ...docxParts(""), "word/document.xml": "<w:document" }))).toEqual({
      code: "broken",
    });
    expect(await refusalOf(writeZip({ "xl/workbook.xml": "<workbook/>" }))).toEqual({ code: "spreadsheet" });
    expect(await refusalOf(writeZip({ "ppt/presentation.xml": "<p/>" }))).toEqual({ code: "other-office" });
    expect(await refusalOf(writeZip({ "photos/one.jpg": "x" }))).toEqual({ code: "not-a-document" });
    expect(await refusalOf(writeZip(docxParts(paragraph("Math")), { isEncrypted: true }))).toEqual({
      code: "password",
    });
  });

  test("is not unpacked when it would fill the memory", async () => {
    const claims = 900 * 1_048_576;
    expect(await refusalOf(writeZip(docxParts(paragraph("Math")), { claims }))).toEqual({
      code: "too-large",
      size: { unit: "megabytes", found: 900, limit: 60 },
    });
  });
});
