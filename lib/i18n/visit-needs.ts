import { catalogue } from "./translate";

/** Words around the lines of visits that need her: on calendar pages, in the side panel and in the popup. */
export const visitNeedsWords = catalogue({
  en: {
    needs: { one: "{count} date of your visits needs you.", other: "{count} dates of your visits need you." },
    none: "No date of your visits needs you any more.",
    open: { one: "All of it in the planner", other: "All {count} in the planner" },
  },
  es: {
    needs: {
      one: "{count} fecha de sus visitas requiere su atención.",
      other: "{count} fechas de sus visitas requieren su atención.",
    },
    none: "Ninguna fecha de sus visitas requiere ya su atención.",
    open: { one: "Todo en el planificador", other: "Las {count} en el planificador" },
  },
});
