import { parseArgs } from "node:util";
import { outlookWeekPath, practiceEvents, practiceMonday, startAskedDay } from "../workbench/practice-week";
import { OUTLOOK_VARIANTS, outlookOptionsOf } from "./outlook/options";
import { startFakeCalendar } from "./server";
import { optionsOf, VARIANTS } from "./variants";

const { values } = parseArgs({
  options: { variant: { type: "string", multiple: true, default: [] }, port: { type: "string", default: "0" } },
});
checkVariants(values.variant);
startAskedDay();
const monday = practiceMonday(Date.now());
const fake = await startFakeCalendar({
  port: Number(values.port),
  variants: values.variant,
  events: practiceEvents(monday),
});

const week = `${fake.origin}/calendar/u/0/r/week/${monday.split("-").map(Number).join("/")}`;
console.log(`Fake calendar: ${week}`);
console.log(`\nVariants, by --variant NAME or by address (${week}?fake=dark,density=60); ?fake= takes them back:`);
for (const [name, variant] of Object.entries(VARIANTS)) {
  console.log(`  ${(variant.example ? `${name}=${variant.example}` : name).padEnd(24)} ${variant.says}`);
}

console.log(`\nFake Outlook: ${fake.origin}${outlookWeekPath(monday)}\n\nIts variants:`);
for (const [name, variant] of Object.entries(OUTLOOK_VARIANTS)) {
  console.log(`  ${(variant.example ? `${name}=${variant.example}` : name).padEnd(24)} ${variant.says}`);
}

/** A variant of either page will do; the other one is told by the address. */
function checkVariants(variants: readonly string[]): void {
  try {
    optionsOf(variants);
  } catch (error) {
    try {
      outlookOptionsOf(variants);
    } catch {
      throw error;
    }
  }
}
