/** Id of the plan that serves a visit's students outside of the class, at the visit's time: it is always possible. */
export const PULL_OUT = "pull-out";
