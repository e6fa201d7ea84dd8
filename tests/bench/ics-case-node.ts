import { readFileSync } from "node:fs";
import { peakBytesOf } from "./peak-memory";
import { icalJsCase, pushpinCase } from "./ics-case";

// A process of its own for each case, bundled as the extension is: what it needs at most is its own as well.
const [kind, path, every] = process.argv.slice(2) as [string, string, string];
const result =
  kind === "ical.js" ? icalJsCase(readFileSync(path, "utf8"), Number(every)) : pushpinCase(readFileSync(path));
process.stdout.write(JSON.stringify({ ...result, peakBytes: peakBytesOf(process.pid) }));
