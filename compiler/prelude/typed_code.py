# Cost: a repr of the array where it is an array.array. The letter of a typed array's elements.
def typed_code(a):
    if isinstance(a, (bytearray, bytes, memoryview)):
        return "B"
    return getattr(a, "_code", None) or repr(a)[7]
