/** Runs before each test file, in Node and in the browser: the file starts at the suite's moment and time passes. */
import { inject } from "vitest";
import { moveClockTo } from "./moved-clock";
import { PRACTICE_ZONE } from "./suite-day";

declare module "vitest" {
  interface ProvidedContext {
    startOfSuite: string;
  }
}

moveClockTo(inject("startOfSuite"), PRACTICE_ZONE);
