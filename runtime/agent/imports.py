import gc
import struct
import sys
from array import array

crc32 = ascii.crc32
