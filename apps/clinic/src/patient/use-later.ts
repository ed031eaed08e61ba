import { useEffect, useState } from "react";

/** The value once it has stayed the same for a while, so that typing does not ask the server at every key. */
export function useLater<Value>(value: Value, restMs: number): Value {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), restMs);
    return () => clearTimeout(timer);
  }, [value, restMs]);
  return settled;
}
