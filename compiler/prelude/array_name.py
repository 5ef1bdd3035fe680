# Cost: a repr of the array where it is an array.array. The name of a typed array's class.
def array_name(a):
    if hasattr(a, "_clamped"):
        return "Uint8ClampedArray"
    if isinstance(a, (bytearray, bytes, memoryview)):
        return "Uint8Array"
    return {
        "b": "Int8Array",
        "B": "Uint8Array",
        "h": "Int16Array",
        "H": "Uint16Array",
        "i": "Int32Array",
        "l": "Int32Array",
        "I": "Uint32Array",
        "L": "Uint32Array",
        "q": "BigInt64Array",
        "Q": "BigUint64Array",
        "f": "Float32Array",
        "d": "Float64Array",
    }[repr(a)[7]]
