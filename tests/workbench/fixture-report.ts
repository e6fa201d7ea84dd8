import type { PageNode, PageReport } from "../../lib/core/health/page-report";
import { censorOutline } from "../../lib/page/report/censor";

/** The text is no report that a page can be made from. */
export class NoReportError extends Error {}

/**
 * Reads a report's text. A report is a stranger's text: it is censored once more, which changes nothing in one that
 * was made by the extension.
 * @throws NoReportError with the reason
 */
export function parseReport(text: string): PageReport {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new NoReportError(`This is not JSON: ${(error as Error).message}. Copy the report as a whole.`);
  }
  const { site, ...report } = (value ?? {}) as Omit<PageReport, "vendor"> & { site: PageReport["vendor"] };
  if (report.pushpin !== "page-report")
    throw new NoReportError('This is no report: it has no "pushpin": "page-report".');
  if (report.format !== 1)
    throw new NoReportError(`This report has format ${String(report.format)}; this version reads 1.`);
  const problem = problemOf(report.body, "body");
  if (problem) throw new NoReportError(problem);
  return { ...report, ...censorOutline({ ...report, vendor: site }) };
}

function problemOf(node: PageNode, where: string): string | undefined {
  if (typeof node !== "object" || node === null || typeof node.tag !== "string") return `${where} is no element.`;
  const { box, children = [] } = node;
  if (box && (box.length !== 4 || !box.every(Number.isFinite))) return `${where}.box is not four numbers.`;
  for (const [index, child] of children.entries()) {
    const problem = typeof child === "string" ? undefined : problemOf(child, `${where}.children.${index}`);
    if (problem) return problem;
  }
  return undefined;
}
