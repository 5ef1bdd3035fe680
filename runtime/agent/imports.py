import gc
import os
import sys
from array import array
from collections import OrderedDict
from io import BytesIO, StringIO
from struct import pack, unpack

try:
    from deflate import DeflateIO
except ImportError:
    pass
try:
    from ubinascii import crc32, a2b_base64, b2a_base64
except ImportError:
    from binascii import crc32, a2b_base64, b2a_base64
try:
    from select import poll

    P = poll()
    P.register(sys.stdin)
except ImportError:
    pass
