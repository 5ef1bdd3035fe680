# Cost: a look-up per key. What `for…in` goes through: keys that are deleted meanwhile are passed over.
def live_keys(o):
    for k in all_keys(o):
        if has_prop(k, o):
            yield k
