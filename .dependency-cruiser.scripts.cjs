/** What reaches a script: imports of types are left out, as the compiler leaves them out. */
const rules = require("./.dependency-cruiser.cjs");

module.exports = {
  forbidden: [
    {
      name: "no-zod-on-the-page",
      severity: "error",
      from: {
        path: "^(entrypoints/(calendar|outlook)\\.content|lib/page-facts|lib/page|lib/overlay|components/(overlay|window-card))/",
      },
      to: { path: ["^node_modules/(zod|idb|ical\\.js)/", "^lib/vault/"], reachable: true },
    },
    {
      name: "vocabulary-where-it-is-filled",
      severity: "error",
      comment: "the build empties the vocabulary's files; only the background, planner and practice page fill them",
      from: { path: "^entrypoints/(card|popup|sidepanel|report|[^/]+\\.content)/" },
      to: {
        path: "^lib/core/lexicon/",
        pathNot: "^lib/core/lexicon/(once|read-lexicon|revealing-words|routine-kinds|skill-areas)\\.ts$",
        reachable: true,
      },
    },
  ],
  options: { ...rules.options, tsPreCompilationDeps: false },
};
