import { afterEach, expect, test } from "vitest";
import { page } from "vitest/browser";
import type { VaultHealth } from "../../../../lib/core/vault/vault-health";
import { clearStage, stagePlanner } from "../stage";

afterEach(clearStage);

const DAMAGED: VaultHealth["damaged"] = [
  { kind: "students", id: "s1" },
  { kind: "bookings", id: "b1", date: "2026-10-06" },
];

test("names each damaged record and removes the one she chose", async () => {
  const stage = stagePlanner({ hash: "#health", vaultHealth: { damaged: DAMAGED } });
  await expect.element(page.getByText("1 student", { exact: true }).first()).toBeVisible();
  await page.getByRole("button", { name: "Remove 1 booked visit, of October 6, 2026" }).click();
  expect(stage.asked).toEqual([["removeDamaged", { records: [{ kind: "bookings", id: "b1" }] }]]);
});

test("leads to the backup file that these records can be restored from, and only while some are damaged", async () => {
  stagePlanner({ hash: "#health", vaultHealth: { damaged: DAMAGED } });
  const link = page.getByRole("link", { name: "Restore from a backup file" });
  await expect.element(link).toHaveAttribute("href", "#backup");
  await link.click();
  await expect.element(page.getByRole("heading", { name: "Stored records" })).not.toBeInTheDocument();
  clearStage();
  stagePlanner({ hash: "#health", vaultHealth: { damaged: [] } });
  await expect.element(page.getByText("Every stored record can be read.")).toBeVisible();
  expect(document.body.textContent).not.toContain("Restore from a backup file");
});

test("says when it is not known which students the records are about, and only then", async () => {
  stagePlanner({ hash: "#health", vaultHealth: { damaged: DAMAGED } });
  await expect.element(page.getByText(/can't tell which students some of these are about/)).toBeVisible();
  clearStage();
  const known: VaultHealth["damaged"] = [{ kind: "bookings", id: "b1", date: "2026-10-06", studentIds: ["mj"] }];
  stagePlanner({ hash: "#health", vaultHealth: { damaged: known } });
  await expect.element(page.getByRole("button", { name: "Remove 1 booked visit, of October 6, 2026" })).toBeVisible();
  expect(document.body.textContent).not.toContain("can't tell which students");
});

test("every screen says what is damaged, in Spanish too", async () => {
  stagePlanner({ hash: "#students", language: "es", vaultHealth: { damaged: DAMAGED } });
  await expect
    .element(page.getByText(/ya no se pueden leer: 1 estudiante y 1 visita reservada\./).first())
    .toBeVisible();
});

test("what is missing is said until she has seen it", async () => {
  const missing = { counts: { students: 2 }, savedOn: "2026-11-27" };
  const stage = stagePlanner({ vaultHealth: { damaged: [], missing } });
  await expect
    .element(page.getByText(/are gone: 2 students\. They were last saved on November 27, 2026\./).first())
    .toBeVisible();
  await page.getByRole("button", { name: "I have seen this" }).click();
  expect(stage.asked).toEqual([["acceptMissing", null]]);
});

test("after a loss, the first button leads to a form that opens a file", async () => {
  const loss = { cause: "key", counts: { students: 10 }, savedOn: "2026-11-27" } as const;
  stagePlanner({ caseload: null, failure: { code: "vault-lost", loss } });
  await page.getByRole("button", { name: "Restore from a backup file" }).click();
  await expect.element(page.getByRole("button", { name: "Choose the file…" })).toBeVisible();
  expect(document.querySelector('input[type="file"]')).not.toBeNull();
});

test("a lost vault is no set-up: it is told as loss, and she begins anew only when she is sure", async () => {
  const loss = { cause: "gone", counts: { students: 10, classes: 4 }, savedOn: "2026-11-27" } as const;
  const stage = stagePlanner({ caseload: null, failure: { code: "vault-lost", loss } });
  await expect
    .element(page.getByText(/records on this device are gone: 10 students and 4 classes\./).first())
    .toBeVisible();
  expect(document.body.textContent).not.toContain("Set up Pushpin");
  // Restoring is the next step: the first button there is, and the one that stands out.
  const [first] = page.getByRole("button").elements();
  expect([first!.textContent, first!.className]).toEqual([
    "Restore from a backup file",
    expect.stringContaining("pp-primary"),
  ]);
  await page.getByRole("button", { name: "Start again with nothing" }).click();
  expect(stage.asked).toEqual([]);
  await page.getByRole("dialog").getByRole("button", { name: "Start again with nothing" }).click();
  expect(stage.asked).toEqual([["startAnew", null]]);
});
