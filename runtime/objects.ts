import type { Agent } from "./agent/agent.js";
import { ResetError } from "./errors.js";
import type { CallOptions } from "./types.js";

/** Where the thing behind a remote object is on its board. */
interface Place {
  readonly handle: number;
  readonly generation: number;
}

/** Makes an object of the same kind once more, after a reconnection. */
export type MakeAgain = (options: CallOptions) => Promise<unknown>;

/** So many forgotten handles are let go of at once; each costs the board an entry in a table meanwhile. */
const BATCH = 16;

/** The remote objects of one board: each handle has one host object while that is in use, and is freed after it. */
export class BoardObjects {
  readonly #places = new WeakMap<object, Place>();
  readonly #live = new Map<number, WeakRef<object>>();
  readonly #forgotten: number[] = [];
  #lettingGo: Promise<void> = Promise.resolve();
  readonly #makers = new WeakMap<object, MakeAgain>();
  #generation: number;
  readonly #registry = new FinalizationRegistry<Place>((place) => this.#forget(place));

  constructor(private readonly agent: Agent) {
    this.#generation = agent.generation;
  }

  /** The host object of a handle; `make` makes it if there is none. */
  object(handle: number, make: () => object): object {
    this.#renew();
    const known = this.#live.get(handle)?.deref();
    if (known) return known;
    const made = make();
    const place = { handle, generation: this.#generation };
    this.#places.set(made, place);
    this.#live.set(handle, new WeakRef(made));
    this.#registry.register(made, place, made);
    return made;
  }

  /** The handle of a remote object of this board; undefined for any other object, a reason for one that is gone. */
  handleOf(object: object): number | string | undefined {
    const place = this.#places.get(object);
    if (!place) return undefined;
    if (place.generation !== this.agent.generation) return "it lived on the board before its last reset";
    return place.handle;
  }

  /** As `handleOf`, for calls on the object itself. */
  handle(object: object): number {
    const handle = this.handleOf(object);
    if (typeof handle === "number") return handle;
    throw new ResetError(
      "this object is gone: it lived on the board before its last reset, or has been disposed",
    );
  }

  /** The board forgets what the handle stands for when `owner` is collected here, unless it is released before. */
  hold(owner: object, handle: number, generation: number): void {
    this.#registry.register(owner, { handle, generation }, owner);
  }

  /** The board has forgotten what `owner` held, or is about to. */
  release(owner: object): void {
    this.#registry.unregister(owner);
  }

  /** The object came of a call of the host's, which can be made again. */
  madeBy(object: object, again: MakeAgain): void {
    this.#makers.set(object, again);
  }

  /** A host object whose counterpart is gone gets a new one, made as the first was. */
  async remake(object: object, options: CallOptions): Promise<void> {
    const fresh = (await this.#makers.get(object)!(options)) as object;
    const place = this.#places.get(fresh)!;
    for (const of of [object, fresh]) {
      this.#registry.unregister(of);
      this.#places.delete(of);
    }
    this.#places.set(object, place);
    this.#live.set(place.handle, new WeakRef(object));
    this.#registry.register(object, place, object);
  }

  /** Lets the board forget the object now. */
  async dispose(object: object): Promise<void> {
    const place = this.#places.get(object);
    if (!place) return;
    this.#places.delete(object);
    this.#registry.unregister(object);
    if (place.generation !== this.agent.generation) return;
    this.#live.delete(place.handle);
    await this.#letGo([place.handle]);
  }

  #forget({ handle, generation }: Place): void {
    this.#renew();
    // The board may have given the same handle again meanwhile; then it is in use.
    if (generation !== this.#generation || this.#live.get(handle)?.deref()) return;
    this.#live.delete(handle);
    this.#forgotten.push(handle);
    if (this.#forgotten.length < BATCH) return;
    this.#letGo(this.#forgotten.splice(0)).catch(() => {}); // the board is gone, and so are its handles
  }

  /**
   * The board forgets what these handles stand for, unless it gives the same things again meanwhile: a reply, or a callback's
   * arguments, may be under way with them. So it is first told to take note of what it gives again from now on; when it has answered
   * that, what it gave before has come. One batch after the other, as the note is one.
   */
  #letGo(handles: readonly number[]): Promise<void> {
    const generation = this.#generation;
    const done = this.#lettingGo.then(async () => {
      await this.agent.forget([], generation);
      await this.agent.delivered();
      const unused = handles.filter((handle) => !this.#live.get(handle)?.deref());
      if (unused.length > 0) await this.agent.forget(unused, generation);
    });
    this.#lettingGo = done.catch(() => {});
    return done;
  }

  /** The board forgets what a handle stands for that only one caller has, and that it doesn't give again: a generator's. */
  free(handle: number): Promise<void> {
    return this.agent.forget([handle], this.#generation);
  }

  #renew(): void {
    if (this.#generation === this.agent.generation) return;
    this.#generation = this.agent.generation;
    this.#live.clear();
    this.#forgotten.length = 0;
  }
}
