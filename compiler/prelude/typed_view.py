# Cost: a view. a.subarray(start, end) of any typed array: shares the memory.
def typed_view(a, start=0, end=None):
    code = typed_code(a)
    if code == "B":
        return typed_subarray(a, start, end)
    if code == "C":
        return Uint8ClampedArray(typed_subarray(a._data, start, end))
    return TypedView(code, typed_subarray(a._view if isinstance(a, TypedView) else a, start, end))
