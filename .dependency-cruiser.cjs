/** Who may import whom: default deny. Each room lists what it may see; everything else is an error. */
const LIB = "^lib/";
const room = (name, from, allowed) => ({
  name,
  severity: "error",
  from: { path: from },
  to: { pathNot: allowed },
});

module.exports = {
  forbidden: [
    { name: "no-cycles", severity: "error", from: {}, to: { circular: true } },
    {
      // A new folder gets a room of its own below before it may import anything.
      name: "every-room-is-declared",
      severity: "error",
      from: {
        path: `${LIB}(?!(adapters|contracts|core|i18n|ics|overlay|page|page-facts|ports|practice|services|vault)/)`,
      },
      to: {},
    },
    room("core-is-pure", `${LIB}core/`, [`${LIB}core/`]),
    room("ports-are-types", `${LIB}ports/`, [`${LIB}ports/`, `${LIB}page-facts/`, `${LIB}core/`]),
    room("page-facts-are-values", `${LIB}page-facts/`, [`${LIB}page-facts/`, `${LIB}core/`]),
    room("page-knows-only-core", `${LIB}page/`, [`${LIB}page/`, `${LIB}page-facts/`, `${LIB}core/`, `${LIB}ports/`]),
    {
      name: "vendors-do-not-meet",
      severity: "error",
      from: { path: `${LIB}page/(google|outlook)/` },
      to: { path: `${LIB}page/(google|outlook)/`, pathNot: `${LIB}page/$1/` },
    },
    room("contracts", `${LIB}contracts/`, [
      `${LIB}contracts/`,
      `${LIB}page-facts/`,
      `${LIB}core/`,
      "^node_modules/zod/",
    ]),
    room("ics", `${LIB}ics/`, [`${LIB}ics/`, `${LIB}core/`, "^node_modules/ical\\.js/"]),
    room("services-join-core-and-ports", `${LIB}services/`, [
      `${LIB}services/`,
      `${LIB}contracts/`,
      `${LIB}core/`,
      `${LIB}ports/`,
      `${LIB}ics/`,
    ]),
    room("practice", `${LIB}practice/`, [
      `${LIB}practice/`,
      `${LIB}services/`,
      `${LIB}contracts/`,
      `${LIB}core/`,
      `${LIB}ports/`,
    ]),
    room("vault", `${LIB}vault/`, [`${LIB}vault/`, `${LIB}ports/`, `${LIB}core/`, "^node_modules/idb/"]),
    room("adapters", `${LIB}adapters/`, [
      `${LIB}adapters/`,
      `${LIB}ports/`,
      `${LIB}core/`,
      `${LIB}ics/`,
      "^node_modules/(zod|idb|oauth4webapi|@wxt-dev|webextension-polyfill|wxt|mammoth|pdfjs-dist)/",
    ]),
    room("overlay", `${LIB}overlay/`, [
      `${LIB}overlay/`,
      `${LIB}page/`,
      `${LIB}page-facts/`,
      `${LIB}core/`,
      `${LIB}ports/`,
      `${LIB}contracts/`,
      `${LIB}i18n/`,
      "^components/overlay/",
    ]),
    room("i18n", `${LIB}i18n/`, [`${LIB}i18n/`, `${LIB}contracts/`, `${LIB}core/`]),
    room("components-show", "^components/", [
      "^components/",
      `${LIB}contracts/`,
      `${LIB}core/`,
      `${LIB}i18n/`,
      "^node_modules/preact/",
    ]),
    {
      name: "one-hook-per-planner-screen",
      severity: "error",
      from: {
        path: "^components/planner/",
        pathNot: "^components/planner/(OpenPlanner|use-answer|files/use-file-reading|[^/]+/use-[^/]+-screen)\\.tsx?$",
      },
      to: { path: "^components/planner/planner-client" },
    },
    {
      name: "entrypoints-are-the-top",
      severity: "error",
      from: { pathNot: "^(entrypoints|tests)/" },
      to: { path: "^entrypoints/" },
    },
    {
      name: "parsers-of-documents-in-one-adapter",
      severity: "error",
      from: { pathNot: `^(lib/adapters/document-text|tests|node_modules)/` },
      to: { path: "^node_modules/(mammoth|pdfjs-dist)/" },
    },
    {
      name: "documents-are-loaded-when-one-is-read",
      severity: "error",
      from: { pathNot: `^(lib/adapters/document-text|tests)/` },
      to: { path: `${LIB}adapters/document-text/`, dynamic: false },
    },
    {
      name: "documents-in-extension-pages-only",
      severity: "error",
      from: { path: "^entrypoints/(background|[^/]+\\.content|card|report)/" },
      to: { path: `${LIB}adapters/document-text/`, reachable: true },
    },
    {
      name: "vocabulary-is-packed-by-the-build",
      severity: "error",
      from: { path: "^(entrypoints|components|lib)/" },
      to: { path: `${LIB}core/lexicon/pack-lexicon` },
    },
    { name: "tests-stay-out", severity: "error", from: { pathNot: "^tests/" }, to: { path: "^tests/" } },
    {
      name: "asking-needs-no-schema",
      severity: "error",
      from: { path: `${LIB}contracts/ask\\.ts$` },
      to: { dependencyTypesNot: ["type-only"] },
    },
    {
      name: "contracts-are-types-to-services-and-screens",
      severity: "error",
      from: { path: `^(components|lib/(services|overlay|page|i18n))/` },
      to: { path: `${LIB}contracts/`, pathNot: `${LIB}contracts/ask`, dependencyTypesNot: ["type-only"] },
    },
    {
      name: "page-gathers-background-interprets",
      severity: "error",
      from: { path: "^(entrypoints/calendar\\.content|lib/overlay|components/(overlay|window-card))/" },
      to: {
        path: `${LIB}page/([^/]+/interpret/|reading/|interpret-page|health|summarise-reading|settle-wait)`,
        reachable: true,
      },
    },
    {
      name: "bands-without-a-view-library",
      severity: "error",
      from: { path: "^(entrypoints/[^/]+\\.content|lib/overlay|components/overlay)/" },
      to: { path: "^components/(card-frame|window-card)/|^node_modules/preact/", reachable: true },
    },
    {
      name: "no-catalogue-on-the-page",
      severity: "error",
      from: {
        path: `^(entrypoints/calendar\\.content|lib/overlay|components/(overlay|window-card))/|${LIB}i18n/(overlay|frame)-words`,
      },
      to: {
        path: `${LIB}i18n/`,
        pathNot: `${LIB}i18n/(overlay-words|card-words|frame-words|foreign-text|translate|format|place)`,
        dependencyTypesNot: ["type-only"],
      },
    },
    {
      name: "gathering-concludes-nothing",
      severity: "error",
      from: { path: `${LIB}page/[^/]+/gather/` },
      to: { path: `${LIB}page/([^/]+/interpret|reading)/` },
    },
    {
      name: "interpreting-needs-no-page",
      severity: "error",
      from: { path: `${LIB}page/([^/]+/interpret|reading)/` },
      to: { path: `${LIB}page/([^/]+/gather/|find|observe|overlay/)` },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "types", "default"] },
    exclude: { path: "^(\\.wxt|\\.output)/" },
  },
};
