import { expect, test } from "vitest";
import { workDays } from "../../../lib/core/caseload/work-days";

test("each class has her weekdays at its school; a school without hours has none said", () => {
  const classes = [
    { id: "rivera", siteId: "lincoln" },
    { id: "okafor", siteId: "lincoln" },
    { id: "whitlock", siteId: "grant" },
  ];
  const days = workDays(classes, [
    { siteId: "lincoln", weekday: "TH" },
    { siteId: "lincoln", weekday: "TH" },
    { siteId: "lincoln", weekday: "MO" },
  ]);
  expect(days).toEqual(
    new Map([
      ["rivera", new Set(["TH", "MO"])],
      ["okafor", new Set(["TH", "MO"])],
    ]),
  );
});
