# Cost: packs and unpacks. Math.fround.
import struct


def math_fround(x):
    return struct.unpack("<f", struct.pack("<f", x))[0]
