import { read } from "node:fs";
import { promisify } from "node:util";
import type { SerialPort } from "serialport";

const readFrom = promisify(read);
const notYet: ReadonlySet<unknown> = new Set(["EAGAIN", "EWOULDBLOCK", "EINTR"]);

/** What serialport's Linux and macOS bindings have beside their documented interface. */
interface PosixBinding {
  fd: number | null;
  readonly poller: { once(event: "readable", ready: (error: Error | null) => void): unknown };
  read(buffer: Buffer, offset: number, length: number): Promise<{ buffer: Buffer; bytesRead: number }>;
}

/**
 * Makes a hang-up the end of an open port. A terminal whose other end has gone reads as empty, always and at once;
 * serialport 13 takes that for a reason to read again, so an unplugged board would cost a processor and never be noticed.
 * Ports are opened so that a read waits for a byte (VMIN 1), hence nothing else reads as empty.
 */
export function endAtHangUp(port: SerialPort): void {
  const binding = port.port as Partial<PosixBinding> | undefined;
  if (binding?.poller && "fd" in binding)
    binding.read = (...place) => readBytes(binding as PosixBinding, ...place);
}

async function readBytes(binding: PosixBinding, buffer: Buffer, offset: number, length: number) {
  for (;;) {
    const count = await readFrom(descriptor(binding), buffer, offset, length, null).then(
      ({ bytesRead }) => bytesRead,
      (error: NodeJS.ErrnoException) => {
        if (!notYet.has(error.code)) throw error;
        return undefined;
      },
    );
    if (count === 0) throw new Error("the port was hung up");
    if (count !== undefined) return { buffer, bytesRead: count };
    descriptor(binding); // a poller whose port was closed meanwhile crashes the process
    await readable(binding);
  }
}

/** The open port's descriptor; throws, as serialport does, where it was closed: that is no disconnection. */
function descriptor({ fd }: PosixBinding): number {
  if (fd === null) throw Object.assign(new Error("the port is closed"), { canceled: true });
  return fd;
}

const readable = ({ poller }: PosixBinding): Promise<void> =>
  new Promise((resolve, reject) => {
    poller.once("readable", (error) => (error ? reject(error) : resolve()));
  });
