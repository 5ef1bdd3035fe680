# The module `time`: what the interpreter has, and waiting that doesn't use the host's processor.
from utime import *
import utime
import _sim

_now = _sim.now
_sleep_until = _sim.sleep_until


def _wait(ms):
    deadline = _now() + ms
    # A loop, because what interrupts a wait is raised or run where it jumps back.
    while not _sleep_until(deadline):
        pass


def sleep(seconds):
    _wait(seconds * 1000)


def sleep_ms(ms):
    _wait(ms)


def sleep_us(us):
    if us >= 1000:
        _wait(us / 1000)
    else:
        deadline = _now() + us / 1000
        while _now() < deadline:
            pass


def ticks_us():
    return int(_now() * 1000) & 0x3FFFFFFF


ticks_cpu = ticks_us


def time():
    return int(utime.time())
