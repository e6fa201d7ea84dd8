import { afterEach, expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import type { HealthActions } from "../../../../components/planner/contracts";
import type { VaultHealth } from "../../../../lib/core/vault/vault-health";
import { clearStage, stagePlanner } from "../stage";

afterEach(clearStage);

const DAMAGED: VaultHealth["damaged"] = [
  { kind: "students", id: "s1" },
  { kind: "bookings", id: "b1", date: "2026-10-06" },
];

test("names each damaged record and removes the one she chose", async () => {
  const removeDamaged = vi.fn<HealthActions["removeDamaged"]>(async () => null);
  stagePlanner({ hash: "#health", vaultHealth: { damaged: DAMAGED }, health: { removeDamaged } });
  await expect.element(page.getByText("1 student", { exact: true }).first()).toBeVisible();
  await page.getByRole("button", { name: "Remove 1 booked visit, of October 6, 2026" }).click();
  expect(removeDamaged).toHaveBeenCalledExactlyOnceWith([{ kind: "bookings", id: "b1" }]);
});

test("every screen says what is damaged, in Spanish too", async () => {
  stagePlanner({ hash: "#students", language: "es", vaultHealth: { damaged: DAMAGED } });
  await expect
    .element(page.getByText(/ya no se pueden leer: 1 estudiante y 1 visita reservada\./).first())
    .toBeVisible();
});

test("what is missing is said until she has seen it", async () => {
  const acceptMissing = vi.fn<HealthActions["acceptMissing"]>(async () => null);
  const missing = { counts: { students: 2 }, savedOn: "2026-11-27" };
  stagePlanner({ vaultHealth: { damaged: [], missing }, health: { acceptMissing } });
  await expect
    .element(page.getByText(/are gone: 2 students\. They were last saved on November 27, 2026\./).first())
    .toBeVisible();
  await page.getByRole("button", { name: "I have seen this" }).click();
  expect(acceptMissing).toHaveBeenCalledOnce();
});

test("a lost vault is no set-up: it is told as loss, and she begins anew only when she is sure", async () => {
  const startAnew = vi.fn<HealthActions["startAnew"]>(async () => null);
  const loss = { cause: "gone", counts: { students: 10, classes: 4 }, savedOn: "2026-11-27" } as const;
  stagePlanner({ caseload: null, failure: { code: "vault-lost", loss }, health: { startAnew } });
  await expect
    .element(page.getByText(/records on this device are gone: 10 students and 4 classes\./).first())
    .toBeVisible();
  expect(document.body.textContent).not.toContain("Set up Pushpin");
  await page.getByRole("button", { name: "Start again with nothing" }).click();
  expect(startAnew).not.toHaveBeenCalled();
  await page.getByRole("dialog").getByRole("button", { name: "Start again with nothing" }).click();
  expect(startAnew).toHaveBeenCalledOnce();
});
