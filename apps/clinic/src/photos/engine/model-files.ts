/** The folder under which the files are served; its name changes when they do. */
export const modelFolder = "assets/landmarks-3.3.6";

/** What finds a face: three models of `@vladmandic/human` 3.3.6, and our copy of the engine that runs them. */
export const modelFiles = [
  { name: "blazeface.json", sha256: "cd7bbfc078270572beb39f9e5ae67aadbd50b5e67cff37e6d4f6b3ea39312e5f" },
  { name: "blazeface.bin", sha256: "dc9a97fdc50bc43216554bdd69aa3e7b9361a519ee7bdd996a2f69a98a6f9b72" },
  { name: "facemesh.json", sha256: "b60ca26f404724f43bd2b1575761d8265180e1f053cc0731caa68462927309e7" },
  { name: "facemesh.bin", sha256: "3826da640b0a3021161605369ee6af293f75d518040355b960ec71a3390c1c0b" },
  { name: "iris.json", sha256: "49038ac9dcc09aa05474d91d98e9db5b47af4830929bcf102ed5a56bfbabb465" },
  { name: "iris.bin", sha256: "d7f296d184274213d4642681ae186112cbbec77fd2ab066257d3c56a1940bc71" },
  {
    name: "tfjs-backend-wasm-simd.wasm",
    sha256: "77ebb28a6d34f371dbbf2086b7f2de8994acd8ea5a3cf1fa24d2c26c840cac7b",
  },
] as const;
