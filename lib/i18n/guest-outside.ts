/**
 * Why a teacher with an address elsewhere is not invited, and the cure: on a card, of a request, and of a visit. The
 * domains may be the district's or her own.
 */
export const GUEST_OUTSIDE = {
  en: "The teacher's address is outside of the domains that your district or your settings allow, so nothing was sent. Check it in the planner under Classes, or the domains in Settings, “What leaves this device”.",
  es: "El correo del maestro no es de un dominio que permiten su distrito o sus ajustes, y no se envió nada. Revíselo en Clases, o los dominios en Ajustes, «Lo que sale de este equipo».",
};
