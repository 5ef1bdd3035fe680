# The module `gc` of a heap that can't grow: what it could grow by isn't free.
from gc import *
import gc

_growth = (gc.mem_free() + gc.mem_alloc()) >> 24 << 24


def mem_free():
    return gc.mem_free() - _growth
