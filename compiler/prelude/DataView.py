# Cost: a class. JavaScript's DataView over the bytes of a buffer.
import struct


class DataView:
    _tag = "DataView"

    def __init__(self, buffer, offset=0, length=None):
        self.buffer = buffer
        self.byteOffset = offset or 0
        size = buffer.byteLength
        self.byteLength = size - self.byteOffset if length is None else length
        if self.byteOffset < 0 or self.byteLength < 0 or self.byteOffset + self.byteLength > size:
            raise RangeError("Start offset %d is outside the bounds of the buffer" % self.byteOffset)

    def _at(self, code, offset, little):
        offset = to_int(offset)
        code = ("<" if little else ">") + code
        if offset < 0 or offset + struct.calcsize(code) > self.byteLength:
            raise RangeError("Offset is outside the bounds of the DataView")
        return code, self.byteOffset + offset

    def get(self, code, offset, little=False):
        code, offset = self._at(code, offset, little)
        return struct.unpack_from(code, self.buffer._data, offset)[0]

    def put(self, code, offset, value, little=False):
        value = typed_value(code, value)
        code, offset = self._at(code, offset, little)
        struct.pack_into(code, self.buffer._data, offset, value)

    def _shown(self, inspector, level):
        return [
            inspector.pair(name, getattr(self, name), level) for name in ("byteLength", "byteOffset", "buffer")
        ]
