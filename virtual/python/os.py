# The module `os`: what the interpreter has, and what boards have besides.
from uos import *
import sys
import random
import _sim
from ucollections import namedtuple

_Uname = namedtuple("uname", ("sysname", "nodename", "release", "version", "machine"))


def uname():
    release = ".".join(str(n) for n in sys.implementation.version[:3])
    version = sys.version.split("; MicroPython ")[-1]
    return _Uname(sys.platform, sys.platform, release, version, sys.implementation._machine)


def urandom(n):
    return bytes(random.getrandbits(8) for _ in range(n))


def sync():
    failed = _sim.sync()
    if failed:
        raise OSError(-failed)
