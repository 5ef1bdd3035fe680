# Cost: a look-up per key. Puts the keys that are integers first, upwards, as JavaScript orders them.
def order_keys(o):
    indices = [str(i) for i in sorted([int(k) for k in o if k.isdigit() and (k[0] != "0" or k == "0")])]
    for k in indices + [k for k in o if k not in indices]:
        o[k] = o.pop(k)
