/** The Python AST: nodes, a builder each, and questions about them. Use as `import * as py from "…/python/index.js"`. */
export * from "./build.js";
export type * from "./nodes.js";
export * from "./questions.js";
