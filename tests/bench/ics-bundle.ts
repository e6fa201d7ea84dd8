import { fileURLToPath } from "node:url";
import { join } from "node:path";
import { build } from "vite";

/** Bundles a measured case as the extension is bundled, minified, so that what ships is measured; gives its path. */
export async function bundleCase(kind: "node" | "page", folder: string): Promise<string> {
  const entry = fileURLToPath(new URL(`./ics-case-${kind}.ts`, import.meta.url));
  const fileName = `ics-case-${kind}.${kind === "node" ? "mjs" : "js"}`;
  const common = { outDir: folder, emptyOutDir: false, minify: true, target: "es2022" } as const;
  await build({
    configFile: false,
    logLevel: "error",
    publicDir: false,
    ...(kind === "node"
      ? {
          ssr: { noExternal: true },
          build: { ...common, ssr: entry, rolldownOptions: { output: { entryFileNames: fileName } } },
        }
      : { build: { ...common, lib: { entry, formats: ["iife"], name: "IcsCase", fileName: () => fileName } } }),
  });
  return join(folder, fileName);
}
