# Cost: a store per key. Object.assign(target, …).
def assign(target, *sources):
    for source in sources:
        if source is not None:
            if isinstance(source, dict) and isinstance(target, dict):
                for k in source:
                    target[k] = source[k]
            else:
                for k, v in entries(source):
                    set_prop(target, k, v)
                for k, attribute in fields(source):
                    if not is_text_key(k):
                        set_prop(target, k, getattr(source, attribute))
    return target
