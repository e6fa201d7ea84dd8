import { fromBase64, toBase64 } from "../../../../lib/core/base64";

/** Downloads a sealed file, named by what it is and the day: "pushpin-backup-2026-11-28.pushpin". Gives the name. */
export function downloadFile(what: string, base64: string): string {
  const today = new Date();
  const day = [today.getFullYear(), today.getMonth() + 1, today.getDate()]
    .map((part) => String(part).padStart(2, "0"))
    .join("-");
  const name = `pushpin-${what}-${day}.pushpin`;
  download(name, fromBase64(base64)!, "application/octet-stream");
  return name;
}

/** Downloads a file of this content. */
export function download(name: string, content: string | Uint8Array<ArrayBuffer>, type: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads the file after the click.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** Reads a chosen file as base64. */
export async function readChosen(file: File): Promise<string> {
  return toBase64(new Uint8Array(await file.arrayBuffer()));
}
