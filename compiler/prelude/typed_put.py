# Cost: a call. a[i] = v of a typed array; gives v. Outside of the array nothing happens.
def typed_put(a, i, v):
    if 0 <= i < len(a) and i == int(i):
        a[int(i)] = typed_value(typed_code(a), v)
    return v
