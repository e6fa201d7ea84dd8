import { fileURLToPath } from "node:url";
import { build } from "vite";

const bundles = new Map<string, Promise<string>>();

/** A fake page's own script, bundled once per process. */
export function pageBundle(page: "page" | "outlook"): Promise<string> {
  let bundled = bundles.get(page);
  if (!bundled) bundles.set(page, (bundled = bundle(page)));
  return bundled;
}

async function bundle(page: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: "error",
    publicDir: false,
    build: {
      write: false,
      minify: false,
      modulePreload: false,
      rollupOptions: {
        input: fileURLToPath(new URL(`./${page}/main.ts`, import.meta.url)),
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
