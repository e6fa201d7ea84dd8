import { expect, it } from "vitest";
import { outsideDomain } from "../../../lib/core/booking/outside-domain";

it.each([
  ["r@lincoln.example", ["me@lincoln.example"], undefined],
  ["r@Lincoln.example ", ["ME@staff.lincoln.example"], undefined],
  ["r@k12.lincoln.example", ["me@lincoln.example"], undefined],
  ["r@lincoln.example", ["me@agency.example"], "lincoln.example"],
  ["r@lincoln.example", ["me@agency.example", "me@lincoln.example"], undefined],
  ["r@notlincoln.example", ["me@lincoln.example"], "notlincoln.example"],
  ["r@lincoln.example", [], undefined],
  ["", ["me@agency.example"], undefined],
])("the teacher %s, she %j: %s", (teacher, own, domain) => {
  expect(outsideDomain(teacher, own)).toBe(domain);
});
