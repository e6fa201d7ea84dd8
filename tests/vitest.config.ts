import { fileURLToPath } from "node:url";
import preact from "@preact/preset-vite";
import { playwright } from "@vitest/browser-playwright";
import { defineConfig } from "vitest/config";
import { startOf, suiteDay } from "./clock/suite-day";
import { findChromium } from "./workbench/browsers";

const root = fileURLToPath(new URL("..", import.meta.url));
const chromium = findChromium();

/** A browser on two busy cores may lose one key press or frame; the report says which tests needed a second go. */
const retry = process.env["CI"] ? 1 : 0;

/**
 * The browser follows a file of its administrator there, which every browser of this machine reads: that runs when no
 * other test does.
 */
const ALONE = ["tests/e2e/district-policy.e2e.test.ts"];

/** How files that drive a browser with the built extension are run. */
const builtExtension = {
  retry,
  environment: "node" as const,
  testTimeout: 120_000,
  hookTimeout: 180_000,
  // A page settles before it is read; the default second is shorter than that.
  expect: { poll: { timeout: 10_000 } },
};

/**
 * Three ways to run a test, told by its name:
 * - `*.test.ts`          in Node: core, ics, adapters, services
 * - `*.browser.test.tsx` in real Chromium: everything that touches a page (no DOM emulator judges a selector)
 * - `*.e2e.test.ts`      in Node, driving real browsers with the built extension
 */
export default defineConfig({
  root,
  plugins: [preact()],
  define: { __PUSHPIN_OPEN_SHADOW__: "true" },
  test: {
    // One moved, running clock for everything that runs in a test.
    provide: { startOfSuite: startOf(suiteDay()) },
    setupFiles: ["tests/clock/start-clock.ts"],
    projects: [
      {
        extends: true,
        test: {
          name: "node",
          include: ["tests/**/*.test.ts"],
          exclude: ["tests/**/*.browser.test.*", "tests/**/*.e2e.test.ts"],
          environment: "node",
          // No test asserts on time: a busy machine may take longer than the default five seconds.
          testTimeout: 30_000,
        },
      },
      ...(chromium
        ? [
            {
              extends: true as const,
              // Found only when a test asks for it, it would make Vite reload a running test.
              optimizeDeps: {
                include: [
                  "zod/mini",
                  "mammoth",
                  "mammoth/lib/zipfile.js",
                  "webextension-polyfill",
                  "pdfjs-dist/legacy/build/pdf.mjs",
                  "pdfjs-dist/legacy/build/pdf.worker.mjs",
                ],
              },
              test: {
                name: "browser",
                retry,
                include: ["tests/**/*.browser.test.{ts,tsx}"],
                testTimeout: 60_000,
                expect: { poll: { timeout: 5_000 } },
                browser: {
                  enabled: true,
                  headless: true,
                  screenshotFailures: false,
                  provider: playwright({
                    launchOptions: { executablePath: chromium, args: ["--no-sandbox", "--disable-gpu"] },
                    contextOptions: { timezoneId: "America/New_York", locale: "en-US" },
                  }),
                  instances: [{ browser: "chromium" as const, viewport: { width: 1280, height: 900 } }],
                },
              },
            },
          ]
        : []),
      {
        extends: true,
        test: {
          ...builtExtension,
          name: "e2e",
          include: ["tests/**/*.e2e.test.ts"],
          exclude: ALONE,
          // Each file has its own profile, port and fake server; more than two at a time starve each other of two cores.
          maxWorkers: 2,
          // After the others, which use all cores.
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        // After all others, one file at a time.
        test: { ...builtExtension, name: "alone", include: ALONE, maxWorkers: 1, sequence: { groupOrder: 2 } },
      },
    ],
  },
});
