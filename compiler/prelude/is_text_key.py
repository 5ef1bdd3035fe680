# Cost: a call. Is the key no symbol? Members named by well-known symbols have these texts as keys.
def is_text_key(k):
    return isinstance(k, str) and not (k[:2] == "@@" and k in ("@@iterator", "@@asyncIterator", "@@toPrimitive", "@@toStringTag", "@@dispose", "@@asyncDispose"))
