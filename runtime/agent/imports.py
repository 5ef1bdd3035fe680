import gc, io, struct, sys

crc32 = ascii.crc32
