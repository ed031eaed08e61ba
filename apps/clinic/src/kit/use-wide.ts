export { useWide } from "@pistor/ui";
