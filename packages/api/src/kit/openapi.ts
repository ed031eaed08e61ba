import * as z from "zod";
import type { Endpoint } from "./endpoint.ts";

/**
 * The endpoints as an OpenAPI 3.1 document.
 *
 * Bodies and replies are the same schemas that the server checks, so the page cannot promise anything else.
 */
export function openApi(endpoints: readonly Endpoint[], version: string): Record<string, unknown> {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const endpoint of endpoints) {
    const path = `/api${endpoint.path.replace(/:(\w+)/g, "{$1}")}`;
    paths[path] = { ...paths[path], [endpoint.method.toLowerCase()]: operation(endpoint) };
  }
  return {
    openapi: "3.1.0",
    info: { title: "Pistor", version, license: { name: "Apache-2.0", identifier: "Apache-2.0" } },
    paths,
  };
}

function operation(endpoint: Endpoint): Record<string, unknown> {
  const body = schema(endpoint.body, "input");
  const properties = Object.keys((body.properties as object | undefined) ?? {});
  const takesBody = endpoint.method !== "GET" && properties.length > 0;
  return {
    operationId: endpoint.id,
    summary: endpoint.does,
    "x-may": endpoint.may,
    parameters: [
      ...parameters("path", endpoint.params),
      ...parameters("query", endpoint.query),
      ...(endpoint.method === "GET"
        ? []
        : [header("Idempotency-Key", "One for each thing the person did, kept over retries.")]),
      ...(endpoint.guard === "if-match" ? [header("If-Match", "The version that was seen, in quotes.")] : []),
    ],
    ...(takesBody ? { requestBody: { required: true, content: { "application/json": { schema: body } } } } : {}),
    responses: {
      "200": {
        description: "The answer.",
        content:
          endpoint.file === undefined
            ? { "application/json": { schema: schema(endpoint.reply, "output") } }
            : { [endpoint.file.contentType]: { schema: { type: "string", format: "binary" } } },
      },
      default: { description: "Problem details (RFC 9457)." },
    },
  };
}

function parameters(place: "path" | "query", type: z.ZodType): Record<string, unknown>[] {
  const { properties = {}, required = [] } = schema(type, "input") as {
    properties?: Record<string, unknown>;
    required?: string[];
  };
  return Object.entries(properties).map(([name, of]) => ({
    name,
    in: place,
    required: place === "path" || required.includes(name),
    schema: of,
  }));
}

function header(name: string, description: string): Record<string, unknown> {
  return { name, in: "header", required: true, description, schema: { type: "string" } };
}

function schema(type: z.ZodType, io: "input" | "output"): Record<string, unknown> {
  const { $schema: _, ...rest } = z.toJSONSchema(type, { io, unrepresentable: "any" });
  return rest;
}
