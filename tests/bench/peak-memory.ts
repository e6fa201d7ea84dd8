import { readFileSync } from "node:fs";

/**
 * The most memory a running process has held, in bytes; undefined where the platform doesn't tell. Linux only:
 * what a process says of itself elsewhere (maxRSS) counts its parent's memory in when it was forked.
 */
export function peakBytesOf(processId: number): number | undefined {
  try {
    const kilobytes = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${processId}/status`, "utf8"))?.[1];
    return kilobytes === undefined ? undefined : Number(kilobytes) * 1024;
  } catch {
    return undefined;
  }
}
