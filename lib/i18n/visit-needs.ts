import { catalogue } from "./translate";

/** Words of the line that leads to visits that need her; in the popup and the side panel. */
export const visitNeedsWords = catalogue({
  en: {
    needs: { one: "{count} date of your visits needs you.", other: "{count} dates of your visits need you." },
    open: "Open Visits",
  },
  es: {
    needs: {
      one: "{count} fecha de sus visitas requiere su atención.",
      other: "{count} fechas de sus visitas requieren su atención.",
    },
    open: "Abrir Visitas",
  },
});
