import { addDays } from "../time/iso-date";
import { findDates } from "./date-words";
import { readServices, type ServiceContext } from "./read-services";
import type { ServiceReading } from "./service-line";

const STEP = /[,;]?\s+(?:and )?(?:then|thereafter|after that|luego|después|a partir de entonces)[,:]?\s+/i;

/** "1 x 45 min/wk until 1/29/27, then 2 x 45 min/mo from 2/1/27": each stretch between dates is read by itself. */
export function readStepped(text: string, context: ServiceContext): ServiceReading {
  const stretches = text.split(/;\s+/);
  const isDated = stretches.length > 1 && stretches.every((part) => findDates(part).length > 0);
  const parts = isDated ? stretches : text.split(STEP);
  const readings = withInheritedDiscipline(parts.map((part) => readServices(part, context)));
  const isStepped = parts.length > 1 && readings.every(({ services }) => services.length > 0);
  const all = isStepped ? withEnds(readings) : [readServices(text, context)];
  return { services: all.flatMap(({ services }) => services), doubts: all.flatMap(({ doubts }) => doubts) };
}

/** A later step keeps the discipline and place of the step before it unless it names its own. */
function withInheritedDiscipline(readings: readonly ServiceReading[]): ServiceReading[] {
  const whole: ServiceReading[] = [];
  for (const reading of readings) {
    const [before, ...others] = whole.at(-1)?.services ?? [];
    const isOne = before !== undefined && others.length === 0;
    const services = reading.services.map((one) => {
      if (!isOne || (one.discipline !== null && one.discipline !== before.discipline)) return one;
      return { ...one, discipline: before.discipline, setting: one.setting ?? before.setting };
    });
    whole.push({ ...reading, services });
  }
  return whole;
}

/** "... beginning November 10; from January 26 ...": what begins later takes the place of what was before. */
function withEnds(readings: readonly ServiceReading[]): ServiceReading[] {
  return readings.map((reading, i) => {
    const [next, ...more] = new Set(readings[i + 1]?.services.map(({ from }) => from));
    const services = reading.services.map((one) => {
      const isFollowed = next && more.length === 0 && one.from !== null && one.to === null && one.from < next;
      const isSame = readings[i + 1]?.services.some(({ discipline }) => discipline === one.discipline);
      return isFollowed && isSame ? { ...one, to: addDays(next, -1) } : one;
    });
    return { ...reading, services };
  });
}
