# The module `os`: what the interpreter has, and what boards have besides.
from uos import *
import uos
import sys
import random
import _sim
from ucollections import namedtuple as _namedtuple

_Uname = _namedtuple("uname", ("sysname", "nodename", "release", "version", "machine"))


def uname():
    release = ".".join(str(n) for n in sys.implementation.version[:3])
    version = sys.version.split("; MicroPython ")[-1]
    return _Uname(sys.platform, sys.platform, release, version, sys.implementation._machine)


def ilistdir(path="."):
    # With the size, as the file systems of boards give it.
    folder = path.rstrip("/") + "/"
    for name, kind, inode in uos.ilistdir(path):
        yield (name, kind, 0, 0 if kind == 0x4000 else uos.stat(folder + name)[6])


def urandom(n):
    return bytes(random.getrandbits(8) for _ in range(n))


def sync():
    failed = _sim.sync()
    if failed:
        raise OSError(-failed)
