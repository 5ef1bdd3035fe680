# Cost: an array. A typed array of these values, converted.
import array


def typed_of(code, items):
    items = [typed_value(code, x) for x in items]
    if code == "B":
        return bytearray(items)
    if code == "C":
        return Uint8ClampedArray(bytearray(items))
    return array.array(code, items)
