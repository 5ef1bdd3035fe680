# Cost: a call. Is it a typed array?
def is_typed_array(x):
    return isinstance(x, (bytearray, memoryview)) or type(x).__name__ == "array" or hasattr(x, "_code")
