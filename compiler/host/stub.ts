import { DEFINITION_EXPORT, type ModuleDefinition, STUB_FACTORY } from "../../contract/index.js";
import type { HostConstant } from "./constants.js";

/**
 * The host stub's text: an ES module that needs nothing but `mpc`, so that any bundler or none can take it.
 *
 * ```js
 * import { defineModule } from "mpc";
 * export const __mpc__ = defineModule({ … });
 * export const read = __mpc__.function("read");
 * ```
 */
export function stubText(
  sourceName: string,
  definition: ModuleDefinition,
  constants: ReadonlyMap<string, HostConstant>,
): string {
  const lines = [
    `// Written by mpc from ${sourceName}; changes here are lost.`,
    `import { ${STUB_FACTORY} } from "mpc";`,
    "",
    `export const ${DEFINITION_EXPORT} = ${STUB_FACTORY}(${JSON.stringify(definition, null, 2)});`,
    "",
  ];
  for (const [name, value] of Object.entries(definition.exports)) {
    lines.push(exported(name, `${DEFINITION_EXPORT}.${maker(value.kind)}(${JSON.stringify(name)})`));
  }
  for (const [name, constant] of constants) lines.push(exported(name, constant.text));
  return `${lines.join("\n")}\n`;
}

/** The method of a defined module that makes what the stub exports. */
export function maker(kind: ModuleDefinition["exports"][string]["kind"]): "function" | "class" | "value" {
  return kind === "class" || kind === "value" ? kind : "function";
}

function exported(name: string, expression: string): string {
  return name === "default" ? `export default ${expression};` : `export const ${name} = ${expression};`;
}
