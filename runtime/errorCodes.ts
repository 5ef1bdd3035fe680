/** The codes of mpc's errors by class: stable, what programs compare. The first of a class is its general one. */
export const errorCodes = {
  MpcError: ["mpc"],
  AddressError: ["address"],
  ConnectError: ["connect", "ambiguous", "certificate", "no-repl", "other-board", "permission", "refused"],
  NotFoundError: ["not-found"],
  BusyError: ["busy"],
  AuthenticationError: ["authentication", "password-missing", "password-wrong", "password-too-long"],
  TimeoutError: ["timed-out", "aborted", "left-running"],
  DisconnectedError: ["disconnected", "closed"],
  ResetError: ["reset"],
  ProtocolError: ["protocol", "damaged", "ended", "lost-reply"],
  LimitError: ["limit"],
  ValueError: ["value", "control-byte", "range"],
  UnsupportedError: [
    "unsupported",
    "contract",
    "many-boards",
    "no-board",
    "no-memory",
    "not-a-stub",
    "target",
  ],
  NotImplementedError: ["not-implemented"],
  BoardError: ["board-raised", "exit"],
} as const;

export type ErrorClass = keyof typeof errorCodes;
/** The codes that errors of a class have. */
export type ErrorCode<Class extends ErrorClass = ErrorClass> = (typeof errorCodes)[Class][number];
