/** Made when the site is built, by `visitor-knowledge.ts`. */
declare module "virtual:visitor/knowledge" {
  export const visitor: import("../../visitor-extract.ts").VisitorKnowledge;
}
declare module "virtual:visitor/en" {
  export const visitor: import("../../visitor-extract.ts").VisitorWords;
}
declare module "virtual:visitor/tr" {
  export const visitor: import("../../visitor-extract.ts").VisitorWords;
}
declare module "virtual:visitor/de" {
  export const visitor: import("../../visitor-extract.ts").VisitorWords;
}
declare module "virtual:visitor/fr" {
  export const visitor: import("../../visitor-extract.ts").VisitorWords;
}
declare module "virtual:visitor/ar" {
  export const visitor: import("../../visitor-extract.ts").VisitorWords;
}
declare module "virtual:visitor/ru" {
  export const visitor: import("../../visitor-extract.ts").VisitorWords;
}
