/** Under which key this browser remembers that it is in a patient's hands, for the time in which the server is away. */
export const handedPlace = "pistor.handed";
const channel = "pistor.handed";

/** Every window of this browser looks again at who holds it. */
export function tellOtherWindows(): void {
  const call = new BroadcastChannel(channel);
  call.postMessage("look");
  call.close();
}

/** @returns takes the ear away again */
export function hearOtherWindows(look: () => void): () => void {
  const call = new BroadcastChannel(channel);
  call.onmessage = look;
  return () => call.close();
}
