import { beforeAll, describe, expect, test } from "vitest";
import { readDocument } from "../../../lib/adapters/document-text/read-document";
import { paragraph, table, writeDocx } from "./write-docx";
import { ruledTable, writePdf } from "./write-pdf";

const PDF = writePdf([
  ruledTable([
    ["Time", "Mon", "Tue"],
    ["9:05-9:45", "", "Orchestra"],
  ]),
]);
const fileOf = (...parts: BlobPart[]): File => new File(parts, "schedule");

describe("readDocument", () => {
  // The test server prepares the parsers when they are first asked for, which takes longer than a test.
  beforeAll(async () => {
    await Promise.all([readDocument(fileOf(PDF)), readDocument(fileOf(writeDocx(paragraph("Room 5"))))]);
  }, 120_000);

  test("reads a PDF in a worker, with the page of each line", async () => {
    expect(await readDocument(fileOf(PDF))).toEqual({
      ok: true,
      value: {
        kind: "pdf",
        lines: [
          { text: "Time\tMon\tTue", page: 1 },
          { text: "9:05-9:45\t\tOrchestra", page: 1 },
        ],
        pagesWithoutText: [],
      },
    });
  });

  test("reads a Word document in a worker", async () => {
    const bytes = writeDocx(paragraph("Room 5") + table(["9:05-9:45", "Orchestra"]));
    expect(await readDocument(fileOf(bytes))).toEqual({
      ok: true,
      value: {
        kind: "docx",
        lines: [{ text: "Room 5" }, { text: "" }, { text: "9:05-9:45\tOrchestra" }],
        pagesWithoutText: [],
      },
    });
  });

  test("asks no server for anything but its own parts", async () => {
    performance.clearResourceTimings();
    await readDocument(fileOf(PDF));
    const hosts = performance.getEntriesByType("resource").map(({ name }) => new URL(name).host);
    expect(hosts.filter((host) => host !== location.host)).toEqual([]);
  });

  test("stops when it is told to, before and while it reads", async () => {
    const before = AbortSignal.abort();
    expect(await readDocument(fileOf(PDF), { signal: before })).toEqual({ ok: false, failure: { code: "cancelled" } });
    const control = new AbortController();
    const reading = readDocument(fileOf(PDF), { signal: control.signal });
    setTimeout(() => control.abort(), 5);
    expect(await reading).toEqual({ ok: false, failure: { code: "cancelled" } });
  });

  test("refuses what gives no text, by its bytes", async () => {
    const refusalOf = async (...parts: BlobPart[]): Promise<unknown> => {
      const read = await readDocument(fileOf(...parts));
      return read.ok ? "read" : read.failure;
    };
    expect(await refusalOf()).toEqual({ code: "empty" });
    expect(await refusalOf("Dear Ms. Lund,")).toEqual({ code: "not-a-document" });
    expect(await refusalOf(Uint8Array.of(0xff, 0xd8, 0xff, 0xe0))).toEqual({ code: "no-text" });
    expect(await refusalOf(writePdf([[]]))).toEqual({ code: "no-text" });
    expect(await refusalOf(writePdf([[]], { isLocked: true }))).toEqual({ code: "password" });
    expect(await refusalOf(new Uint8Array(31 * 1_048_576))).toEqual({
      code: "too-large",
      size: { unit: "megabytes", found: 31, limit: 30 },
    });
  });
});
