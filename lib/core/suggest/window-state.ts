/** suggested: may be booked · handed-over: waits to be saved in the calendar · booked: seen on the grid. */
export type WindowState = "suggested" | "handed-over" | "booked";
