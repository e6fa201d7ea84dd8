/** What reaches a calendar page's script: imports of types are left out, as the compiler leaves them out. */
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
  ],
  options: { ...rules.options, tsPreCompilationDeps: false },
};
