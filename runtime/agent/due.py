# Extends the agent where a loaded module has timers or asynchronous functions: waiting for a request means running what
# is due. D holds functions that do, and return the milliseconds until they want to be called again.
from select import poll

P0 = poll()
P0.register(sys.stdin, 1)  # to read: a port may always be ready to write
D = []


def W():
    while D and not P0.poll(min([d() & 0x3FFFFFFF for d in D])):
        pass
