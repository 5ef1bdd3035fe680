/** What a generator on the board is driven by. */
export interface GeneratorSteps {
  /** Calls the generator function; the result is its handle, or all items if there is no generator behind them. */
  start(): Promise<number | readonly unknown[]>;
  next(handle: number, value: unknown): Promise<IteratorResult<unknown>>;
  /** Runs the `finally` blocks; the board forgets the generator. */
  close(handle: number): Promise<void>;
  throw(handle: number, error: unknown): Promise<IteratorResult<unknown>>;
}

/**
 * An async generator whose body runs on the board: nothing is sent before the first `next`, each pull is one step there,
 * and leaving early reaches it. As in JavaScript, calls queue up, and after the end every `next` says so.
 */
export class RemoteGenerator implements AsyncGenerator<unknown, unknown, unknown> {
  #source: Source | undefined;
  #ended = false;
  #last: Promise<unknown> = Promise.resolve();

  constructor(private readonly steps: GeneratorSteps) {}

  next(value?: unknown): Promise<IteratorResult<unknown>> {
    return this.#queue(async () => {
      if (this.#ended) return finished;
      // The value given to the first call goes nowhere, as in JavaScript.
      const first = this.#source === undefined;
      return this.#step(async () => {
        this.#source ??= await this.#open();
        return this.#source.next(first ? undefined : value);
      });
    });
  }

  return(value?: unknown): Promise<IteratorResult<unknown>> {
    return this.#queue(async () => {
      const source = this.#ended ? undefined : this.#source;
      this.#ended = true;
      await source?.close();
      return { value: await value, done: true };
    });
  }

  throw(error?: unknown): Promise<IteratorResult<unknown>> {
    return this.#queue(async () => {
      const source = this.#ended ? undefined : this.#source;
      if (source) return this.#step(() => source.throw(error));
      this.#ended = true;
      throw error;
    });
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.return();
  }

  async #open(): Promise<Source> {
    const started = await this.steps.start();
    if (typeof started !== "number") return sourceOfItems(started);
    return {
      next: (value) => this.steps.next(started, value),
      throw: (error) => this.steps.throw(started, error),
      close: () => this.steps.close(started),
    };
  }

  async #step(run: () => Promise<IteratorResult<unknown>>): Promise<IteratorResult<unknown>> {
    try {
      const result = await run();
      if (result.done) this.#ended = true;
      return result;
    } catch (error) {
      this.#ended = true;
      throw error;
    }
  }

  #queue<T>(run: () => Promise<T>): Promise<T> {
    const result = this.#last.then(run);
    this.#last = result.catch(() => {});
    return result;
  }
}

/** A generator that is found out only when it is first pulled. */
export async function* delegatedGenerator(open: () => Promise<AsyncGenerator>): AsyncGenerator {
  return yield* await open();
}

/** Where the items come from. */
interface Source {
  next(value: unknown): Promise<IteratorResult<unknown>>;
  throw(error: unknown): Promise<IteratorResult<unknown>>;
  close(): Promise<void>;
}

function sourceOfItems(items: readonly unknown[]): Source {
  const iterator = items.values();
  return {
    next: async () => iterator.next(),
    throw: (error) => Promise.reject(error),
    close: async () => {},
  };
}

const finished: IteratorResult<unknown> = { value: undefined, done: true };
