import gc, io, struct, sys

crc32 = CRC32
