import type { Origin } from "../python/nodes.js";

/** One place in the output that comes from a place in the source. Lines and columns count from 0. */
export interface Mapping {
  readonly line: number;
  readonly column: number;
  readonly origin: Origin;
}

/** As wide as MicroPython's own code is formatted. */
export const LINE_WIDTH = 99;
const INDENT = "    ";

/** Text with its position: lines, indentation, and which source each stretch comes from. */
export class Writer {
  readonly #lines: string[] = [];
  readonly #mappings: Mapping[] = [];
  readonly #origins: Origin[] = [];
  #line = "";
  #depth = 0;
  #needsMapping = false;
  #lineOrigin: Origin | undefined;

  get mappings(): readonly Mapping[] {
    return this.#mappings;
  }

  /** What was written, ending in a line break unless empty. */
  get text(): string {
    return [...this.#lines, this.#line].join("\n");
  }

  /** Is there room for so many columns on the line? */
  fits(columns: number): boolean {
    const start = this.#line === "" ? this.#depth * INDENT.length : this.#line.length;
    return start + columns <= LINE_WIDTH;
  }

  write(text: string): void {
    if (text === "") return;
    const atStart = this.#line === "";
    if (atStart) this.#needsMapping = true;
    if (this.#needsMapping) this.#map(this.#line.length);
    if (atStart) this.#line = INDENT.repeat(this.#depth);
    this.#line += text;
  }

  /** The line about to be written begins where the innermost `within` does, whatever its first word comes from. */
  startLine(): void {
    this.#lineOrigin = this.#origins.at(-1);
  }

  newLine(): void {
    this.#lines.push(this.#line);
    this.#line = "";
  }

  indented(body: () => void): void {
    this.#depth++;
    body();
    this.#depth--;
  }

  /** What is written inside comes from there. */
  within(origin: Origin | undefined, body: () => void): void {
    if (origin === undefined) {
      body();
      return;
    }
    this.#origins.push(origin);
    this.#needsMapping = true;
    body();
    this.#origins.pop();
    this.#needsMapping = true;
  }

  #map(column: number): void {
    this.#needsMapping = false;
    const origin = this.#lineOrigin ?? this.#origins.at(-1);
    this.#lineOrigin = undefined;
    if (origin !== undefined) this.#mappings.push({ line: this.#lines.length, column, origin });
  }
}
