import { findDates } from "./date-words";
import { readServices, type ServiceContext } from "./read-services";
import type { ServiceReading } from "./service-line";

const STEP = /[,;]?\s+(?:and )?(?:then|thereafter|after that|luego|después|a partir de entonces)[,:]?\s+/i;

/** "1 x 45 min/wk until 1/29/27, then 2 x 45 min/mo from 2/1/27": each stretch between dates is read by itself. */
export function readStepped(text: string, context: ServiceContext): ServiceReading {
  const stretches = text.split(/;\s+/);
  const isDated = stretches.length > 1 && stretches.every((part) => findDates(part).length > 0);
  const parts = isDated ? stretches : text.split(STEP);
  const readings = parts.map((part) => readServices(part, context));
  const isStepped = parts.length > 1 && readings.every(({ services }) => services.length > 0);
  const all = isStepped ? readings : [readServices(text, context)];
  return { services: all.flatMap(({ services }) => services), doubts: all.flatMap(({ doubts }) => doubts) };
}
