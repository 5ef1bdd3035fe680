/** What a generator on the board is driven by. */
export interface GeneratorSteps {
  /** Calls the generator function; the result is its handle. */
  start(): Promise<number>;
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
  #handle: number | undefined;
  #ended = false;
  #last: Promise<unknown> = Promise.resolve();

  constructor(private readonly steps: GeneratorSteps) {}

  next(value?: unknown): Promise<IteratorResult<unknown>> {
    return this.#queue(async () => {
      if (this.#ended) return finished;
      // The value given to the first call goes nowhere, as in JavaScript.
      const first = this.#handle === undefined;
      return this.#step(async () => {
        this.#handle ??= await this.steps.start();
        return this.steps.next(this.#handle, first ? undefined : value);
      });
    });
  }

  return(value?: unknown): Promise<IteratorResult<unknown>> {
    return this.#queue(async () => {
      const handle = this.#handle;
      const wasRunning = !this.#ended && handle !== undefined;
      this.#ended = true;
      if (wasRunning) await this.steps.close(handle);
      return { value: await value, done: true };
    });
  }

  throw(error?: unknown): Promise<IteratorResult<unknown>> {
    return this.#queue(async () => {
      const handle = this.#handle;
      if (this.#ended || handle === undefined) {
        this.#ended = true;
        throw error;
      }
      return this.#step(() => this.steps.throw(handle, error));
    });
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.return();
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

const finished: IteratorResult<unknown> = { value: undefined, done: true };
