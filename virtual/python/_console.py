# input() with the echo and the editing of a terminal, over the stream that the REPL uses too.
import sys

_read = sys.stdin.buffer.read
_write = sys.stdout.buffer.write


def input(prompt=""):
    out = sys.stdout
    if prompt:
        out.write(str(prompt))
    line = bytearray()
    while True:
        c = _read(1)[0]
        if c == 13:
            out.write("\n")
            return line.decode()
        if c == 4 and not line:
            raise EOFError
        if c == 8 or c == 127:
            if line:
                # one character may be several bytes
                while len(line) > 1 and line[-1] & 0xC0 == 0x80:
                    line = line[:-1]
                line = line[:-1]
                out.write("\b \b")
        elif c == 21:
            out.write("\b \b" * len(line.decode()))
            line = bytearray()
        elif c >= 32:
            line.append(c)
            _write(bytes((c,)))
