# Cost: two look-ups. d.delete(k) of a dict or set: was it there?
def remove_key(d, k):
    if k not in d:
        return False
    if isinstance(d, dict):
        del d[k]
    else:
        d.remove(k)
    return True
