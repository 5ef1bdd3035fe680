# Cost: an array. new Int16Array(x) and the like, by the letter of array.array; "B" gives a bytearray, "C" clamps.
import array


def typed_new(code, x=0, offset=0, length=None):
    if isinstance(x, ArrayBuffer):
        if code != "B":
            raise TypeError_("only a Uint8Array can share a buffer on a board")
        if offset == 0 and length is None:
            return x._data
        start = to_int(offset)
        return memoryview(x._data)[start : len(x._data) if length is None else start + to_int(length)]
    if isinstance(x, (int, float)):
        x = to_int(x)
        if not 0 <= x < 4294967296:
            raise RangeError("Invalid typed array length: " + num_str(x))
        if code == "B":
            return bytearray(x)
        if code == "C":
            return Uint8ClampedArray(bytearray(x))
        return array.array(code, [0] * x)
    return typed_of(code, iterate(x) if not isinstance(x, dict) else array_from(x))
