/** The zip that mammoth reads documents with; it is part of the package, but not of its types. */
declare module "mammoth/lib/zipfile.js" {
  interface Zip {
    exists(path: string): boolean;
    read(path: string, encoding: "utf-8"): Promise<string>;
    write(path: string, text: string): void;
    toArrayBuffer(): Promise<ArrayBuffer>;
  }
  export function openArrayBuffer(bytes: ArrayBuffer): Promise<Zip>;
}
