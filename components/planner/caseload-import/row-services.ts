import { readServices } from "../../../lib/core/service-lines/read-services";
import type { ServiceLine } from "../../../lib/core/service-lines/service-line";
import type { OpenCell, StudentRow } from "./bring-in-draft";

export const isReview = ({ why }: OpenCell): boolean => why === "not-a-date" || why === "which-date";
export const isGrade = ({ why }: OpenCell): boolean => why === "not-a-grade";
export const isLeaving = ({ why }: OpenCell): boolean => why === "maybe-left";

type ServicesOfRow = Pick<StudentRow, "services" | "droppedServices" | "reworded">;

export const isDropped = ({ droppedServices = [] }: ServicesOfRow, service: ServiceLine): boolean =>
  droppedServices.includes(service);

/** Gives her words for a service that she is writing in other words. */
export const wordsFor = ({ reworded = [] }: ServicesOfRow, service: ServiceLine): string | undefined =>
  reworded.find((one) => one.service === service)?.text;

/** Lists the services that are brought in: without those that she left out or is still writing. */
export const takenServices = (row: ServicesOfRow): ServiceLine[] =>
  row.services.filter((service) => !isDropped(row, service) && wordsFor(row, service) === undefined);

/** Lists the goals that are brought in. */
export const takenGoals = ({ goals, droppedGoals = [] }: Pick<StudentRow, "goals" | "droppedGoals">): string[] =>
  goals.filter((goal) => !droppedGoals.includes(goal));

/** Lists the accommodations of an IEP that are brought in. */
export const takenAccommodations = ({
  sources,
  droppedAccommodations = [],
}: Pick<StudentRow, "sources" | "droppedAccommodations">): string[] =>
  (sources?.accommodations ?? []).map(({ text }) => text).filter((text) => !droppedAccommodations.includes(text));

/** Counts a service as it was read, whether it was left out or being written in other words. */
export const withServiceAsRead = (
  { droppedServices = [], reworded = [] }: ServicesOfRow,
  service: ServiceLine,
): Partial<StudentRow> => ({
  droppedServices: droppedServices.filter((one) => one !== service),
  reworded: reworded.filter((one) => one.service !== service),
});

/** Leaves a service out; it stays listed, so that it can be brought in after all. */
export const withServiceDropped = (row: ServicesOfRow, service: ServiceLine): Partial<StudentRow> => ({
  ...withServiceAsRead(row, service),
  droppedServices: [...(row.droppedServices ?? []), service],
});

/** Sets her words for a service. */
export function withWords(
  { reworded = [] }: ServicesOfRow,
  service: ServiceLine,
  text: string,
): Pick<StudentRow, "reworded"> {
  const isOpen = reworded.some((one) => one.service === service);
  return {
    reworded: isOpen
      ? reworded.map((one) => (one.service === service ? { service, text } : one))
      : [...reworded, { service, text }],
  };
}

/**
 * Reads her words for a service. A condition that the IEP sets stays: the words are about the amount, and a line that
 * waits must not begin to count by them.
 */
export function readWords(text: string, { condition, endsWhen }: ServiceLine): ServiceLine[] {
  const conditions = {
    ...(condition === undefined ? {} : { condition }),
    ...(endsWhen === undefined ? {} : { endsWhen }),
  };
  return readServices(text).services.map((service) => ({ ...conditions, ...service }));
}

/** Puts what her words say in the service's place. */
export const withWordsTaken = (
  row: ServicesOfRow,
  service: ServiceLine,
  read: readonly ServiceLine[],
): Partial<StudentRow> => ({
  ...withServiceAsRead(row, service),
  services: row.services.flatMap((one) => (one === service ? read : [one])),
});
