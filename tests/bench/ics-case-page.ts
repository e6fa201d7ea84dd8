import { icalJsCase, pushpinCase, type CaseResult } from "./ics-case";

declare global {
  interface Window {
    /** Reads a calendar from an address of the page and measures that. */
    runIcsCase(kind: "pushpin" | "ical.js", address: string, every: number): Promise<CaseResult>;
  }
}

window.runIcsCase = async (kind, address, every) => {
  const response = await fetch(address);
  return kind === "ical.js"
    ? icalJsCase(await response.text(), every)
    : pushpinCase(new Uint8Array(await response.arrayBuffer()));
};
