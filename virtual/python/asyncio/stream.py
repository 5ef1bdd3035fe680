from . import core


class Stream:
    def __init__(self, s, e={}):
        self.s = s
        self.e = e
        self.out_buf = b""

    def get_extra_info(self, v):
        return self.e[v]

    def close(self):
        pass

    async def wait_closed(self):
        self.s.close()

    async def read(self, n=-1):
        data = None
        while True:
            await core._io_queue.queue_read(self.s)
            part = self.s.read(n)
            if part is None:
                continue
            data = part if data is None else data + part
            # Without a count it goes on to the end of the stream.
            if n >= 0 or not part:
                return data

    async def readinto(self, buf):
        await core._io_queue.queue_read(self.s)
        return self.s.readinto(buf)

    async def readexactly(self, n):
        data = None
        while n:
            await core._io_queue.queue_read(self.s)
            part = self.s.read(n)
            if part is None:
                continue
            if not part:
                raise EOFError
            data = part if data is None else data + part
            n -= len(part)
        return b"" if data is None else data

    async def readline(self):
        line = None
        while True:
            await core._io_queue.queue_read(self.s)
            part = self.s.readline()
            if part is None:
                continue
            line = part if line is None else line + part
            if not part or line[-1:] in (b"\n", "\n"):
                return line

    def write(self, buf):
        if not self.out_buf:
            # What goes out at once needn't be kept.
            sent = self.s.write(buf)
            if sent == len(buf):
                return
            buf = memoryview(buf)[sent or 0 :]
        self.out_buf += buf

    async def drain(self):
        buf = memoryview(self.out_buf)
        at = 0
        while at < len(buf):
            await core._io_queue.queue_write(self.s)
            at += self.s.write(buf[at:]) or 0
        self.out_buf = b""


StreamReader = Stream
StreamWriter = Stream
