import { execFileSync } from "node:child_process";

/**
 * Prints the bill of materials (CycloneDX) of what a package may contain, from the lock file. `npm sbom --omit dev`
 * leaves out each package that a tool for development needs as well, such as zod (npm 11.19, seen 2026-12-01): so npm
 * lists all of them here, and those that it marks as for development only are taken out.
 */
interface Bill {
  components: { "bom-ref": string; properties?: { name: string; value: string }[] }[];
  dependencies: { ref: string; dependsOn: string[] }[];
}

const printed = execFileSync("npm", ["sbom", "--package-lock-only", "--sbom-format", "cyclonedx"], {
  encoding: "utf8",
  maxBuffer: 64 << 20,
});
const bill = JSON.parse(printed) as Bill;
const isForTools = ({ properties = [] }: Bill["components"][number]): boolean =>
  properties.some(({ name, value }) => name === "cdx:npm:package:development" && value === "true");
const leftOut = new Set(bill.components.filter(isForTools).map((one) => one["bom-ref"]));
const components = bill.components.filter((one) => !leftOut.has(one["bom-ref"]));
const dependencies = bill.dependencies
  .filter(({ ref }) => !leftOut.has(ref))
  .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((other) => !leftOut.has(other)) }));
console.log(JSON.stringify({ ...bill, components, dependencies }, undefined, 2));
