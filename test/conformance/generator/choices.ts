import fc from "fast-check";

/** Chooses by what fast-check generates, so that programs shrink: the first choice is the simplest. */
export class Choices {
  private names = 0;

  constructor(private readonly generate: fc.GeneratorValue) {}

  /** A whole number from 0 up to, not including, n. */
  below(n: number): number {
    return this.generate(fc.nat, n - 1);
  }

  pick<T>(choices: readonly T[]): T {
    return choices[this.below(choices.length)]!;
  }

  /** Between `least` and `most` of what `make` makes. */
  some<T>(least: number, most: number, make: () => T): T[] {
    return Array.from({ length: least + this.below(most - least + 1) }, make);
  }

  name(hint: string): string {
    return `${hint}_${this.names++}`;
  }
}
