import { useEffect, useState } from "react";

/** The clinic's time, going on between two answers of the server. @param said the moment that the last answer names */
export function useClock(said: string): number {
  const [began, setBegan] = useState({ said, at: performance.now() });
  const [, tick] = useState(0);
  if (began.said !== said) setBegan({ said, at: performance.now() });
  useEffect(() => {
    const timer = setInterval(() => tick((count) => count + 1), 10_000);
    return () => clearInterval(timer);
  }, []);
  return Date.parse(began.said) + performance.now() - began.at;
}
