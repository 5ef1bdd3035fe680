import ts from "typescript";

/** "Module … has no exported member …", also where TypeScript knows of a similar one. */
const missingExport: ReadonlySet<number> = new Set([2305, 2724]);

/** What Python imports from a module and TypeScript gets in another way; the words say how. */
export function writtenOtherwise({ code, messageText }: ts.Diagnostic): string | undefined {
  if (!missingExport.has(code)) return undefined;
  const text = ts.flattenDiagnosticMessageText(messageText, "\n");
  const [, module = "", name = ""] =
    /'"(?:micropython:)?([\w.]+)"' has no exported member (?:named )?'(\w+)'/.exec(text) ?? [];
  return ways[module]?.(name);
}

const ways: Readonly<Record<string, (name: string) => string | undefined>> = {
  micropython: (name) => {
    if (emitters.has(name))
      return `Write \`/** @device ${name} */\` above the function: it isn't a name in TypeScript.`;
    if (pointers.has(name)) return `Write \`import { ${name} } from "mpc"\`.`;
    return name === "uint" ? 'Write `import type { uint } from "mpc"`.' : undefined;
  },
  rp2: (name) =>
    pioWords.has(name)
      ? `It is a word of PIO programs, which get it by their parameter: \`asm_pio()(({ ${name} }) => { … })\`.`
      : undefined,
};

const emitters: ReadonlySet<string> = new Set(["native", "viper"]);
const pointers: ReadonlySet<string> = new Set(["ptr8", "ptr16", "ptr32"]);
const pioWords: ReadonlySet<string> = new Set(
  "wrap_target wrap label word nop jmp wait in_ out push pull mov irq set side delay rel invert reverse".split(
    " ",
  ),
);
