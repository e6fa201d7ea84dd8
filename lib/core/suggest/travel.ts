/** Least minutes assumed for the way between two buildings. */
export const TRAVEL_MINUTES = 15;
