# Cost: an object. a.buffer of a Uint8Array.
def typed_buffer(a):
    if isinstance(a, bytearray):
        return ArrayBuffer(a)
    raise TypeError_("the buffer of a %s can't be shared on a board" % array_name(a))
