import selfsigned from "selfsigned";

let made: Promise<{ key: string; cert: string }> | undefined;

/** A certificate of our own for the real host names, made once per process and never written to disk. */
export function certificate(): Promise<{ key: string; cert: string }> {
  made ??= selfsigned
    .generate([{ name: "commonName", value: "calendar.google.com" }], {
      keyType: "ec",
      curve: "P-256",
      algorithm: "sha256",
      extensions: [
        {
          name: "subjectAltName",
          altNames: [
            { type: 2, value: "calendar.google.com" },
            { type: 2, value: "*.google.com" },
            { type: 2, value: "outlook.cloud.microsoft" },
            { type: 2, value: "outlook.office.com" },
            { type: 2, value: "outlook.office365.com" },
            { type: 2, value: "outlook.live.com" },
            { type: 2, value: "localhost" },
          ],
        },
      ],
    })
    .then((pems) => ({ key: pems.private, cert: pems.cert }));
  return made;
}
