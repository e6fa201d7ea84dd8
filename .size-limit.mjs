import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

const BUILD = ".output/chrome-mv3";

/** Lists a script of the build and every part that it loads with it, as the browser does when it starts. */
function withImports(script, found = new Set()) {
  const path = join(BUILD, script);
  if (found.has(path) || !existsSync(path)) return found;
  found.add(path);
  const imports = readFileSync(path, "utf8").matchAll(/(?:\bfrom|\bimport)\s*["'](\.[^"']+)["']/g);
  for (const [, part] of imports) withImports(join(dirname(script), part), found);
  return found;
}

export default [
  {
    name: "content script",
    path: `${BUILD}/content-scripts/calendar.js`,
    limit: "58.4 kB",
    brotli: false,
  },
  {
    name: "content script for Outlook",
    path: `${BUILD}/content-scripts/outlook.js`,
    limit: "57.9 kB",
    brotli: false,
  },
  {
    name: "page in the frame of cards",
    path: `${BUILD}/chunks/card-????????.js`,
    limit: "31.5 kB",
    brotli: false,
  },
  {
    name: "popup",
    path: `${BUILD}/chunks/popup-*.js`,
    limit: "30.7 kB",
    brotli: false,
  },
  {
    name: "what the popup loads after its first picture",
    path: `${BUILD}/chunks/later-*.js`,
    limit: "14.1 kB",
    brotli: false,
  },
  {
    name: "background with the parts it loads",
    path: [...withImports("background.js")],
    limit: "826.5 kB",
    brotli: false,
  },
  {
    name: "texts of one language, read by the background",
    path: `${BUILD}/words/es.json`,
    limit: "34.4 kB",
    brotli: false,
  },
  {
    name: "vocabulary, read by the background",
    path: `${BUILD}/lexicon.json`,
    limit: "230.3 kB",
    brotli: false,
  },
];
