/** A table whose tabs became blanks, with its cells below each other. */
function setOut(text: string, gap: number): string {
  const lines = text.split("\n");
  for (let from = 0; from < lines.length; from += 1) {
    let to = from;
    while (lines[to]?.includes("\t")) to += 1;
    const rows = lines.slice(from, to).map((line) => line.split("\t"));
    const widths = rows.reduce<number[]>(
      (widest, row) => row.reduce((all, cell, at) => all.with(at, Math.max(all[at]!, cell.length + gap)), widest),
      Array.from({ length: Math.max(0, ...rows.map(({ length }) => length)) }, () => 0),
    );
    for (const [index, row] of rows.entries())
      lines[from + index] = row
        .map((cell, at) => cell.padEnd(widths[at]!))
        .join("")
        .trimEnd();
    from = Math.max(from, to);
  }
  return lines.join("\n");
}

function wrapped(line: string, width: number): string[] {
  const lines: string[] = [];
  let last: string | undefined;
  for (const word of line.split(" ")) {
    const joined = last === undefined ? word : `${last} ${word}`;
    const goesOn = last === undefined || last === "" || joined.length <= width;
    if (!goesOn) lines.push(last!);
    last = goesOn ? joined : word;
  }
  return [...lines, last ?? ""];
}

/** A text whose lines were broken at a width; cells stay in their line. */
export const brokenAt = (text: string, width: number): string =>
  text
    .split("\n")
    .flatMap((line) => (line.includes("\t") ? [line] : wrapped(line, width)))
    .join("\n");

const eachLine = (text: string, change: (line: string) => string): string => text.split("\n").map(change).join("\n");

/** What mail programs and documents make of a text that somebody wrote: every word of it stays. */
export const MAIL_CHANGES: Record<string, (text: string) => string> = {
  "with its tabs as blanks": (text) => setOut(text, 2),
  "quoted below an answer": (text) =>
    `Thanks, see below!\n\nOn Mon, Sep 8, 2025 at 7:12 AM Dana Wells <dwells@example.org> wrote:\n${eachLine(text, (line) => `> ${line}`)}`,
  "forwarded by Gmail": (text) =>
    [
      "---------- Forwarded message ---------",
      "From: Dana Wells <dwells@example.org>",
      "Date: Tue, Sep 9, 2025 at 7:12 AM",
      "Subject: Re: Friday schedule",
      "To: Ann Lee <alee@example.org>",
      "",
      text,
    ].join("\n"),
  "forwarded by Outlook": (text) =>
    [
      "From: Wells, Dana",
      "Sent: Wednesday, September 10, 2025 7:12 AM",
      "To: Lee, Ann",
      "Subject: RE: schedule",
      "",
      text,
    ].join("\n"),
  "with blanks that do not break": (text) => text.replaceAll(" ", "\u00A0"),
  "with the line ends of Windows": (text) => text.replaceAll("\n", "\r\n"),
  "with a blank line below each": (text) => text.replaceAll("\n", "\n\n"),
  "with blanks at the ends": (text) => eachLine(text, (line) => `${line}  `),
  "with a mark of its encoding": (text) => `\uFEFF${text}`,
  // Cells that blanks set below each other are no running text, and are not hyphenated.
  "with soft hyphens": (text) =>
    eachLine(text, (line) =>
      /\S {2,}\S/.test(line) ? line : line.replaceAll(/(?<=\p{Ll}{3})(?=\p{Ll}{4})/gu, "\u00AD"),
    ),
  "above a signature": (text) =>
    `${text}\n\n-- \nDana Wells, M.Ed.\nGrade 2 | Room 14 | (555) 555-0142\nSent from my phone`,
};
