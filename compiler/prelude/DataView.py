# Cost: a class. JavaScript's DataView over a bytearray.
import struct


class DataView:
    _tag = "DataView"

    def __init__(self, buffer, offset=0, length=None):
        self.buffer = buffer
        self.byteOffset = offset
        self.byteLength = len(buffer) - offset if length is None else length
        if offset < 0 or self.byteLength < 0 or offset + self.byteLength > len(buffer):
            raise RangeError("Start offset %d is outside the bounds of the buffer" % offset)

    def _at(self, code, offset, little):
        offset = to_int(offset)
        code = ("<" if little else ">") + code
        if offset < 0 or offset + struct.calcsize(code) > self.byteLength:
            raise RangeError("Offset is outside the bounds of the DataView")
        return code, self.byteOffset + offset

    def get(self, code, offset, little=False):
        code, offset = self._at(code, offset, little)
        return struct.unpack_from(code, self.buffer, offset)[0]

    def put(self, code, offset, value, little=False):
        value = typed_value(code, value)
        code, offset = self._at(code, offset, little)
        struct.pack_into(code, self.buffer, offset, value)
