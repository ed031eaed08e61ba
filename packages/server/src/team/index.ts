/** Clinics and who works there: made and changed from the command line, each act with its line in the audit. */
export { addClinic, addMember, changePassword, findMembers, listClinics, setWorking } from "./keep-team.ts";
export type { ListedMember } from "./member.queries.ts";
export type { MemberRole, NewClinic, NewMember } from "./new-member.ts";
export { memberRoles } from "./new-member.ts";
export { generatePassword } from "./new-password.ts";
