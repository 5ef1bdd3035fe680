# Cost: a repr of the array where it is an array.array. The letter of a typed array's elements.
def typed_code(a):
    if isinstance(a, (bytearray, bytes, memoryview)):
        return "B"
    if hasattr(a, "_clamped"):
        return "C"
    return repr(a)[7]
