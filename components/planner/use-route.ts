import { useEffect, useState } from "preact/hooks";
import { parseRoute, type Route } from "./route";

/** Gives the route of the address bar, and follows its changes. */
export function useRoute(): Route {
  const [route, setRoute] = useState(() => parseRoute(location.hash));
  useEffect(() => {
    const follow = (): void => setRoute(parseRoute(location.hash));
    window.addEventListener("hashchange", follow);
    // The address may have changed since the first drawing.
    follow();
    return () => window.removeEventListener("hashchange", follow);
  }, []);
  return route;
}
