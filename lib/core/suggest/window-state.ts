/**
 * suggested: may be booked · handed-over: waits to be saved in the calendar · booked: seen on the grid · missing: on
 * the grid no more.
 */
export type WindowState = "suggested" | "handed-over" | "booked" | "missing";
