import gc
import sys
from array import array
from collections import OrderedDict
from struct import pack_into, unpack

crc32 = ascii.crc32
