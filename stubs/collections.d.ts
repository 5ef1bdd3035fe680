/**
 * `collections`: queues, named tuples, dictionaries that keep their order.
 *
 * Follows the page "collections – collection and container types" of the MicroPython documentation.
 */
import type { dict } from "./builtins.js";
import type { Items, int, Kw, Source } from "./mpc.js";

/** A dictionary that keeps the order in which keys were added. Looking a key up takes time linear in its size. Not on SAMD21, nRF51 and nRF52832. */
export class OrderedDict<K, V> extends dict<K, V> {
  /** Starts with pairs in this order, or another dictionary, and keywords. */
  constructor(iterable?: Source<readonly [K, V]> | dict<K, V>, kwargs?: Kw<Record<string, V>>);
  /** Removes the pair that was added last and returns it; `KeyError` if there is none. */
  override popitem(): readonly [K, V];
}

/**
 * A queue with two ends and a fixed greatest length.
 * @ports alif, esp32, esp8266, mimxrt, nrf (nRF52840 and nRF91), psoc-edge, renesas-ra, rp2, samd (SAMD51), stm32, unix, webassembly, zephyr
 * @example
 * const last = new deque<int>([], 10);
 * last.append(adc.read_u16());
 */
export class deque<T> {
  /**
   * @param iterable first items; give `[]` for an empty queue
   * @param maxlen greatest number of items; a further one drops one at the other end
   * @param flags 1: a further item is an `IndexError` instead
   */
  constructor(iterable: Source<T>, maxlen: int, flags?: 0 | 1);
  /** Adds an item at the right end. */
  append(x: T): void;
  /** Adds an item at the left end. */
  appendleft(x: T): void;
  /** Adds items at the right end, one after the other. */
  extend(iterable: Source<T>): void;
  /** Takes the item at the right end; `IndexError` if there is none. */
  pop(): T;
  /** Takes the item at the left end; `IndexError` if the queue is empty. */
  popleft(): T;
  /** The item at a position, counted from the left. */
  [index: number]: T;
  /** How many items there are. */
  readonly length: int;
  /** Goes over the items from left to right. */
  [Symbol.iterator](): Items<T>;
}

type Split<S extends string> = S extends `${infer First} ${infer Rest}` ? [First, ...Split<Rest>] : [S];
type FieldList<F extends string | readonly string[]> = F extends string ? Split<F> : F;
/** The values of a named tuple by field name: `Names[i]` has type `Values[i]`. */
type ByName<Names, Values extends readonly unknown[]> = {
  readonly [I in Extract<keyof Names, `${number}`> as Names[I] & string]: I extends keyof Values
    ? Values[I]
    : never;
};
/** A tuple whose elements can also be read by name. */
export type NamedTuple<Names, Values extends readonly unknown[]> = Readonly<Values> & ByName<Names, Values>;
/** A class of named tuples with these fields, as `namedtuple` makes it. */
export interface NamedTupleType<Names extends readonly string[]> {
  /** Makes a tuple from a value for each field, in order. */
  new <Values extends { [I in keyof Names]: unknown }>(...values: Values): NamedTuple<Names, Values>;
}
/**
 * Makes a class of tuples whose elements have names.
 * @param name of the class, for printing
 * @param fields names of the elements, as a list or separated by one space each
 * @example
 * const Point = namedtuple("Point", ["x", "y"]);
 * const p = new Point(1, 2);
 * print(p.x, p[1]);
 */
export function namedtuple<const F extends string | readonly string[]>(
  name: string,
  fields: F,
): NamedTupleType<FieldList<F> & readonly string[]>;
