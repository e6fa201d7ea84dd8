import { expect, test } from "vitest";
import { readServices } from "../../../lib/core/service-lines/read-services";

const said = (text: string): string[] => {
  const { services, doubts } = readServices(text);
  return [
    ...services.map(({ discipline, minutes, times, per, of, setting }) =>
      [`${discipline}: ${minutes}x${times}/${per}`, ...(of ? [`${of.weeks}of${of.outOf}`] : []), setting ?? []]
        .flat()
        .join(" "),
    ),
    ...doubts.map(({ why, text: words }) => `? ${why}: ${words}`),
  ];
};

test.each([
  "OT: group of students 3:1, 30 min weekly, PT 3-1 schedule, 20 min weekly",
  "OT: group of students 3:1, 30 min weekly; PT 3-1 schedule, 20 min weekly",
  "OT: group of students 3:1, 30 min weekly PT 3-1 schedule, 20 min weekly",
  "OT 30 min weekly, PT 3:1 model, 20 min weekly",
  "OT 30 min weekly (group 3:1), PT 20 min, 3:1 model, weekly",
  "Terapia ocupacional: grupo de alumnos 3:1, 30 min semanales, terapia física modelo 3:1, 20 min semanales",
])("each discipline has its own numbers: %s", (text) => {
  expect(said(text)).toEqual(["OT: 30x1/week", "PT: 20x1/week 3of4"]);
});

test.each([
  ["OT 30 min weekly, PT weekly", ["OT: 30x1/week", "? no-minutes: pt weekly"]],
  ["OT 30 min weekly PT 2x/month", ["OT: 30x1/week", "? no-minutes: pt 2x/month"]],
  ["OT weekly, PT 30 min 2x/week", ["PT: 30x2/week", "? no-minutes: ot weekly"]],
  ["OT 3:1 model\nPT 30 min weekly", ["PT: 30x1/week", "? no-minutes: ot 3:1 model"]],
  ["OT 30 min 2x weekly, PT 20 min", ["OT: 30x2/week", "? no-period: pt 20 min"]],
  ["30 min weekly OT, weekly PT", ["? contradiction: 30 min weekly OT, weekly PT"]],
])("what one discipline does not say is asked about, not taken from another: %s", (text, read) => {
  expect(said(text)).toEqual(read);
});

test.each([
  ["Counseling 3:1 model, OT 30 min weekly", ["OT: 30x1/week"]],
  ["Counseling 1x/week, OT 30 min 2x/week", ["OT: 30x2/week"]],
  ["OT 2x/week, counseling 30 min weekly", ["? no-minutes: ot 2x/week"]],
])("the numbers of a service of nobody here stay with it: %s", (text, read) => {
  expect(said(text)).toEqual(read);
});

test.each([
  ["Weekly: OT 30 min, PT 20 min", ["OT: 30x1/week", "PT: 20x1/week"]],
  ["OT and PT 30 min weekly", ["null: 30x1/week"]],
  ["OT/PT: OT 30 min weekly, PT 20 min weekly", ["OT: 30x1/week", "PT: 20x1/week"]],
  ["OT/PT: 1x weekly OT 30 min, 1x weekly PT 20 min", ["OT: 30x1/week", "PT: 20x1/week"]],
  ["Consultation: OT 20 min monthly, PT 10 min monthly", ["OT: 20x1/month consult", "PT: 10x1/month consult"]],
  ["OT 30 min weekly, consult PT 15 min monthly", ["OT: 30x1/week", "PT: 15x1/month consult"]],
])("what is said of both is said of both: %s", (text, read) => expect(said(text)).toEqual(read));
