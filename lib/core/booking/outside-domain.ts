const domainOf = (address: string): string => address.trim().toLowerCase().split("@")[1] ?? "";

const isWithin = (one: string, other: string): boolean =>
  one === other || one.endsWith(`.${other}`) || other.endsWith(`.${one}`);

/**
 * Gives the domain of a teacher's address when none of the therapist's own is of it: calendars may show an invitation
 * from outside only once it is answered. Undefined also where the teacher's address, or all of hers, are not known.
 */
export function outsideDomain(teacherEmail: string, ownAddresses: readonly string[]): string | undefined {
  const domain = domainOf(teacherEmail);
  const own = ownAddresses.map(domainOf).filter((one) => one !== "");
  if (domain === "" || own.length === 0 || own.some((one) => isWithin(one, domain))) return undefined;
  return domain;
}
