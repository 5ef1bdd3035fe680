import { readdirSync, readFileSync } from "node:fs";

/** A row of `docs/language.md`: a small program, whose marks say what becomes of it. */
export interface Feature {
  readonly name: string;
  readonly files: Readonly<Record<string, string>>;
  /** Codes of the diagnostics that it gives, and numbers of the differences that it shows. */
  readonly marks: readonly string[];
}

export interface Section {
  readonly title: string;
  readonly features: readonly Feature[];
}

/** The sections in the order of their files in the folder. `# title`, then `## feature` and its program; `// file x.ts` begins a module. */
export function sections(folder: URL): readonly Section[] {
  return readdirSync(folder)
    .sort()
    .map((file) => {
      const [title, ...features] = readFileSync(new URL(file, folder), "utf8").split(/^## /m);
      return { title: title!.replace(/^# /, "").trim(), features: features.map(featureOf) };
    });
}

function featureOf(text: string): Feature {
  const [name, ...lines] = text.split("\n");
  const program = lines.join("\n");
  const [, ...parts] = program.split(/^\/\/ file (\S+)\n/m);
  const files: Record<string, string> = parts.length === 0 ? { "main.ts": program } : {};
  for (let i = 0; i < parts.length; i += 2) files[parts[i]!] = parts[i + 1]!;
  const marks = [...program.matchAll(/\/\/! (.+)$/gm)].flatMap((mark) => mark[1]!.split(" "));
  return { name: name!, files, marks: [...new Set(marks)] };
}
