import gc
import sys
from array import array
from collections import OrderedDict
from io import BytesIO, StringIO
from struct import pack, unpack

try:
    import ubinascii as ascii
except ImportError:
    import binascii as ascii
crc32 = ascii.crc32
