/** The agent's frames; docs/protocol.md is the specification, this file its constants. */

/** Raised when a request or a reply changes its meaning; the agent's hello carries it. */
export const WIRE_VERSION = 3;

/** The one name that the agent leaves on the board: a dict with its globals. */
export const RESERVED_NAME = "_mpc";

/** Single bytes that mean something by themselves. */
export const Control = {
  /** Host to board: an enquiry. */
  enquiry: 0x01,
  /** Host to board: an interrupt, always. */
  interrupt: 0x03,
  /** Board to host after the mark: W bytes of the frame being sent have been taken. */
  credit: 0x06,
  /** In a payload to the board: the next byte is XORed with `escapeMask`. */
  escape: 0x10,
} as const;

export const ESCAPE_MASK = 0x40;
/** Bytes that never travel to the board in a frame, but escaped. */
export const ESCAPED: readonly number[] = [0x01, 0x02, 0x03, 0x04, 0x05, 0x0a, 0x0d, 0x10];

/** Ids of requests; 7Fh is that of frames which answer no request. */
export const ID = { first: 0x20, last: 0x7e, none: 0x7f } as const;

/** Longest payload (as sent) whose length fits the head byte; above it, `longHead` and four bytes of six bits. */
export const HEAD = { base: 0x20, longest: 0x5d, longHead: 0x7e, longestOfAll: 0xffffff } as const;

/** Kinds of frames to the host. */
export const Kind = {
  value: 0,
  error: 1,
  /** A piece of a body that goes on in the next frame of the same id. */
  part: 2,
  end: 3,
  event: 4,
  status: 5,
  nak: 6,
  hello: 7,
} as const;
export type Kind = (typeof Kind)[keyof typeof Kind];

/** Lengths 29 … 31 of a head say that the length follows in 1, 2, 4 bytes. */
export const SHORT_BODY = 28;

/** The agent's own functions, by number; exports of loaded modules follow them. */
export const AgentFunction = {
  step: 0,
  close: 1,
  forget: 2,
  get: 3,
  set: 4,
  invoke: 5,
  put: 6,
  load: 7,
  exec: 8,
  /** For `construct`: an exception of no class of the module's. */
  exception: 9,
} as const;

/** What a REPL answers an enquiry with, by which the host knows that the agent is gone. */
export const RAW_BANNER = "raw REPL; CTRL-B to exit\r\n>";

/** Extension types of MessagePack, as mpc uses them. */
export const Ext = {
  bigint: 1,
  tuple: 2,
  set: 3,
  /** The prelude's Map, from the board: a list of the keys, one of the values. */
  map: 4,
  /** `array.array`: type code, raw bytes. */
  array: 5,
  /** An object that stays on the board: handle, name of its type. To the board it is `HANDLE`. */
  proxy: 6,
  /** A function of the host: its number. Calling it sends an event. */
  callback: 7,
  error: 8,
  bytearray: 9,
  /** To the board: a function number and the arguments to call it with; the result is the value. */
  construct: 11,
} as const;

/** To the board: the object whose handle follows. */
export const HANDLE = 0xc1;

/** The handle of the agent's own globals. */
export const AGENT_GLOBALS = 0;

/**
 * Event number by which the agent says that it goes to the prompt after the reply that follows; if the prompt comes without
 * one, it has no memory left for that.
 */
export const LEAVING_EVENT = -1;
