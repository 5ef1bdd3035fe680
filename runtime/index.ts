/** mpc's runtime: connects to boards that run MicroPython and works with them. */

export type { float, int, Kw, uint } from "../contract/index.js";
export { connect } from "./connect.js";
export { Device, device, type Host, type RemoteDevice } from "./device.js";
export { type DownloadModeOptions, downloadMode } from "./downloadMode.js";
export type { ErrorCode } from "./errorCodes.js";
export * from "./errors.js";
export { EscapeFilter } from "./escapes.js";
export type { BoardFiles, FileStat, FileSystemSpace, TransferOptions } from "./files/types.js";
export type { BoardDetails, BoardInfo, MacAddresses, MountedFileSystem } from "./info.js";
export type { Logger } from "./logger.js";
export { type OpenedTerminal, type OpenTerminalOptions, openTerminal } from "./openTerminal.js";
export { ptr8, ptr16, ptr32 } from "./pointers.js";
export type {
  Remote,
  RemoteClass,
  RemoteFunction,
  RemoteModule,
  RemoteObject,
  RemoteValue,
} from "./remote-types.js";
export { type RescueOptions, rescue } from "./rescue.js";
export { type AtHand, boardAtHand, type Target } from "./streams.js";
export { type DefinedModule, defineModule } from "./stub.js";
export { type Surveyed, type SurveyOptions, surveyPorts } from "./survey.js";
export { NonPrintable } from "./terminal/nonPrintable.js";
export { Pipe } from "./terminal/pipe.js";
export type { Terminal, TerminalEnd, TerminalOptions } from "./terminal/terminal.js";
export type { Address } from "./transport/address.js";
export { parseAddress, shownAddress } from "./transport/address.js";
export { realClock } from "./transport/clock.js";
export type { LineStates } from "./transport/lines.js";
export type { SerialPortInfo, UsbFilter } from "./transport/ports.js";
export { listPorts } from "./transport/ports.js";
export type { TlsOptions } from "./transport/tls.js";
export type { ByteStream, Link } from "./transport/types.js";
export type {
  AbortSignalLike,
  Board,
  BoardEvents,
  BoardInput,
  BootloaderOptions,
  CallOptions,
  ConnectOptions,
  DetailsOptions,
  ExecOptions,
  Interrupted,
  LoadOptions,
  ReconnectOptions,
  SoftResetOptions,
  Stats,
} from "./types.js";
