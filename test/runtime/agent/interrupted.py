# The agent among other tools, which interrupt it to come to the prompt: its input is what a killed host left, and then theirs.
# CODE, RUN and NAMES are set by what runs this.
import sys

INTERRUPT = 256  # in place of a byte: before the next one is read the port raises KeyboardInterrupt


class Input:
    def begin(s, line):
        s.line = line
        s.at = 0
        # Set when it has read all there is, and wants more.
        s.waits = False

    def next(s):
        if s.at == len(s.line):
            s.waits = True
            return -1
        c = s.line[s.at]
        s.at += 1
        if c == INTERRUPT:
            raise KeyboardInterrupt
        return c

    def readinto(s, t):
        for i in range(len(t)):
            c = s.next()
            if c < 0:
                return i
            t[i] = c
        return len(t)

    def read(s, n):
        t = bytearray(n)
        return bytes(t[: s.readinto(t)])


class TextInput:
    buffer = Input()

    def read(s, n):
        c = s.buffer.next()
        return "" if c < 0 else "\n" if c == 13 else chr(c)


class Output:
    def write(s, data):
        return len(data)


class TextOutput(Output):
    buffer = Output()


class Sys:
    stdin = TextInput()
    stdout = TextOutput()
    modules = sys.modules
    path = sys.path
    # A function of its own would be bound to the class.
    print_exception = sys.print_exception


def memory(n):
    # A board has not much of it.
    if type(n) is int and not 0 <= n < 10000:
        raise MemoryError
    return bytearray(n)


TOOLS = (
    ("\r\3", "\r\1"),
    ("\r\3\3", "\r\1"),
    ("", "\r\3\r\1"),
    ("\3", "\3", "\1"),
)


def without(write):
    return [ord(c) for c in write if c != "\3"]


def lines(frame, overtakes):
    # Whatever of the frame has left the host, and whatever of that the board has read when the tool comes.
    for sent in range(1, len(frame) + 1):
        for read in range(sent + 1) if overtakes else (sent,):
            for tool in TOOLS:
                line = list(frame[:read])
                rest = list(frame[read:sent])
                for write in tool:
                    if overtakes:
                        line += [INTERRUPT] * write.count("\3") + rest + without(write)
                    else:
                        line += [ord(c) for c in write]
                    rest = []
                yield line, (sent, read, tool)


def run(frame, overtakes):
    stdin = Sys.stdin.buffer
    for line, what in lines(frame, overtakes):
        for name in NAMES:
            _mpc[name] = 0
        stdin.begin(line)
        _mpc[RUN]()
        # The 01 is for the prompt.
        if stdin.waits or stdin.at == len(line):
            print(what)


sys.modules["sys"] = Sys
Sys.stdin.buffer.begin([INTERRUPT])
exec(CODE)
_mpc["bytearray"] = memory
