import { expect, test } from "vitest";
import { readIep } from "../../../lib/core/iep/read-iep";

const linesOf = (text: string) => text.split("\n").map((line) => ({ text: line.replaceAll(" | ", "\t"), page: 1 }));

const IEP = `Student Name: Okonjo, Amara
PRESENT LEVELS
Amara rests for 10 minutes after recess.

MEASURABLE ANNUAL GOALS
Annual Goal 1: Amara will write three sentences in 4 of 5 trials.

RELATED SERVICES
Service | Frequency | Duration | Location
Occupational Therapy | 2 x Weekly | 30 min. | Therapy Room

ACCOMMODATIONS
Accommodation | Frequency | Setting
Preferential seating | Daily | General education
Amara has a sensory break of 5 minutes | Every hour | All settings
Headphones | During lunch and assemblies | Cafeteria
Medication at 11:30 with the nurse | Daily | Office
Extended time on tests | As needed | All settings

STATE ASSESSMENTS
Takes the test in 20 minute parts.`;

test("accommodations that name a clock time, minutes or a routine are found, with their page, and grant nothing", () => {
  const { accommodations, services, doubtful, cutOut } = readIep(linesOf(IEP));
  expect(accommodations.map(({ text, page }) => [text, page])).toEqual([
    ["___ has a sensory break of 5 minutes; Every hour; All settings", 1],
    ["Headphones; During lunch and assemblies; Cafeteria", 1],
    ["Medication at 11:30 with the nurse; Daily; Office", 1],
  ]);
  expect(services).toMatchObject([{ discipline: "OT", minutes: 30, times: 2 }]);
  expect(doubtful).toEqual([]);
  expect(cutOut(accommodations[0]!).filter(({ isFound }) => isFound)).toHaveLength(1);
});

test("a short entry of the list with a word of another part's heading does not end it", () => {
  const list = linesOf(`ACCOMMODATIONS
Assessment in a small group
Breaks of 5 minutes
Access to the nurse
Snack at 10:15

HEALTH CARE
Medication at 11:30`);
  expect(readIep(list).accommodations.map(({ text }) => text)).toEqual([
    "Assessment in a small group Breaks of 5 minutes",
    "Snack at 10:15",
  ]);
});

test("an accommodation beside its heading, and in Spanish, is found too", () => {
  const spanish = linesOf(`Nombre del estudiante: Solís, Ana
METAS ANUALES MEDIBLES
Meta 1: Ana escribirá una oración en 4 de 5 intentos.

ADAPTACIONES
Ana sale al recreo con un adulto.
Pausa de 10 minutos a media mañana.
Asiento cerca del maestro.

TRANSPORTE
Viaje de 40 minutos.`);
  expect(readIep(spanish).accommodations.map(({ text }) => text)).toEqual([
    "___ sale al recreo con un adulto.",
    "Pausa de 10 minutos a media mañana.",
  ]);
  const beside = linesOf(`PRESENT LEVELS
Accommodations: | Snack of 10 minutes at 9:30 | Daily`);
  expect(readIep(beside).accommodations.map(({ text }) => text)).toEqual(["Snack of 10 minutes at 9:30; Daily"]);
});

test("one that is said again is found once, where it is said first", () => {
  const again = IEP.replace(
    "Extended time on tests | As needed | All settings",
    "HEADPHONES | During lunch and assemblies | Cafeteria",
  );
  const texts = readIep(linesOf(again)).accommodations.map(({ text }) => text);
  expect(texts).toHaveLength(3);
  expect(texts[1]).toBe("Headphones; During lunch and assemblies; Cafeteria");
});
