import { fileURLToPath } from "node:url";
import { build } from "vite";

let bundled: Promise<string> | undefined;

/** The page's own script, bundled once per process. */
export function pageBundle(): Promise<string> {
  bundled ??= bundle();
  return bundled;
}

async function bundle(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: "error",
    publicDir: false,
    build: {
      write: false,
      minify: false,
      modulePreload: false,
      rollupOptions: {
        input: fileURLToPath(new URL("./page/main.ts", import.meta.url)),
        output: { format: "iife" },
      },
    },
  });
  const outputs = Array.isArray(result) ? result : [result];
  const chunk = outputs
    .flatMap((output) => ("output" in output ? output.output : []))
    .find((file) => file.type === "chunk");
  if (!chunk) throw new Error("the fake page's script could not be bundled");
  return chunk.code;
}
