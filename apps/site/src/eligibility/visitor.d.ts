/** Made when the site is built, by `visitor-knowledge.ts`. */
declare module "virtual:visitor/sources" {
  export const visitor: ReturnType<typeof import("../../visitor-extract.ts").sourcesForVisitors>;
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
