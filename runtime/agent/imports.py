import gc
import struct
import sys
from array import array
from collections import OrderedDict

crc32 = ascii.crc32
