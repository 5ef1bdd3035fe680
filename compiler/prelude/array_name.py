# Cost: a repr of the array where it is an array.array. The name of a typed array's class.
def array_name(a):
    return {
        "b": "Int8Array",
        "B": "Uint8Array",
        "C": "Uint8ClampedArray",
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
    }[typed_code(a)]
