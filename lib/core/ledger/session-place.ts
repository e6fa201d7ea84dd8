/** Where a session was: the building and room of its class as they were then, or another place in her own words. */
export type SessionPlace = { siteName: string; room: string } | { other: string };

/** Longest name of another place. */
export const MAX_PLACE = 60;

/** The place in her own words; undefined where it was the class's own, or is not known. */
export const otherPlace = (place: SessionPlace | undefined): string | undefined =>
  place && "other" in place ? place.other : undefined;
