import { readFile } from "node:fs/promises";
import { createUnplugin } from "unplugin";
import { isDeviceModule, isMixedFile, resolveDeviceModule } from "./deviceFile.js";
import { transformFile } from "./transformFile.js";

/** The one plug-in; `esbuild.ts`, `vite.ts`, `rollup.ts` and `webpack.ts` are its forms for each bundler. */
export const mpc = createUnplugin(() => ({
  name: "mpc",
  // Before the bundler's own TypeScript support strips types and comments.
  enforce: "pre",
  resolveId(source, importer) {
    const path = resolveDeviceModule(source, importer);
    // What is resolved already is left to the bundler: webpack takes a path that resolves to itself for a loop.
    return path === source ? undefined : path;
  },
  loadInclude: (id) => isDeviceModule(withoutQuery(id)),
  async load(id) {
    const { code, inputs, warnings } = await transformFile(withoutQuery(id));
    for (const path of inputs) this.addWatchFile(path);
    if (warnings !== "") this.warn(warnings);
    return { code, map: null };
  },
  transformInclude: (id) => /\.[cm]?tsx?$/.test(withoutQuery(id)) && !isDeviceModule(withoutQuery(id)),
  async transform(code, id) {
    const path = withoutQuery(id);
    if (!isMixedFile(path, code)) return undefined;
    // The compiler reads the file itself; a text that another plug-in has changed can't be compiled for the board.
    if ((await readFile(path, "utf8")) !== code)
      this.warn(`mpc compiles ${path} as it is on disk, before other plug-ins`);
    const result = await transformFile(path);
    for (const input of result.inputs) this.addWatchFile(input);
    if (result.warnings !== "") this.warn(result.warnings);
    return { code: result.code, map: result.map ?? null };
  },
  vite: {
    // Linked packages would be bundled; mpc has workers and native parts, which then couldn't be found.
    config: () => ({ ssr: { external: ["mpc"] } }),
  },
  esbuild: {
    config(options) {
      if (options.platform !== "node") return;
      options.external = [...(options.external ?? []), "mpc"];
      // Hosts write `await using`, which esbuild leaves alone by default, and Node 20 can't read.
      options.target ??= `node${process.versions.node}`;
    },
  },
}));

function withoutQuery(id: string): string {
  return id.replace(/[?#].*$/, "");
}
