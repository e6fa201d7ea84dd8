import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const ROOM = new URL("../../lib/i18n/", import.meta.url);

/** Words that docs/spanish.md gives another word for; none of them is an English word or part of one. */
const REFUSED: readonly RegExp[] = [
  /\bfranjas?\b/i,
  /ventanas? de push-in/i,
  /charlas? breves?/i,
  /sac(?:ar|arl[oa]s?) del aula/i,
  /\bcomo perdidas?\b/i,
  /\bdestrezas?\b/i,
  /\bdocentes?\b/i,
  /horarios? especial(?:es)?\b/i,
  /clases especiales/i,
  /exámenes/i,
  /"traer\b/i,
  /(?<!d)añad/i,
  /(?<!con )\bdispositivos?\b/i,
  /\bpuls(?:e|ar)\b/i,
  /[\p{L}}] …"/u,
];

test.each(readdirSync(ROOM).filter((name) => name.endsWith(".ts")))("%s uses the listed Spanish terms", (name) => {
  const found = readFileSync(new URL(name, ROOM), "utf8")
    .split("\n")
    .filter((line) => REFUSED.some((word) => word.test(line)));
  expect(found).toEqual([]);
});
