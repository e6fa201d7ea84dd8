import axe from "axe-core";
import { expect } from "vitest";
import { cdp } from "vitest/browser";

export const THEMES = ["light", "dark"] as const;

/** What this file needs of a DevTools session; the provider's own type leaves it open. */
interface DevTools {
  send(method: string, parameters: unknown): Promise<unknown>;
}

/** Makes the page prefer a theme, as the system would. */
export async function inTheme(theme: (typeof THEMES)[number]): Promise<void> {
  const session = cdp() as unknown as DevTools;
  await session.send("Emulation.setEmulatedMedia", { features: [{ name: "prefers-color-scheme", value: theme }] });
}

/** Fails with axe's own words for each violation in what is rendered. */
export async function expectAccessible(): Promise<void> {
  const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.failureSummary).join("; ")}`)).toEqual(
    [],
  );
}
