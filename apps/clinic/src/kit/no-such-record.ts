import type { ProblemReply } from "@pistor/api/kit";

/**
 * The problem of an address whose id is no id, as that of an id which nobody has: to who reads it, both name nothing.
 *
 * @param params of the address, as they were asked for
 */
export function noSuchRecord(problem: ProblemReply, params: object): ProblemReply {
  const key = problem.at.slice(1);
  if (problem.status !== 400 || problem.problem !== "document.wrong" || !key.endsWith("Id") || !(key in params))
    return problem;
  const what = key.slice(0, -"Id".length).replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return {
    ...problem,
    type: "urn:pistor:problem:record.not-found",
    title: "Not found",
    status: 404,
    problem: "record.not-found",
    at: "",
    message: `There is no such ${what} in this clinic.`,
  };
}
