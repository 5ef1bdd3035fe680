# Cost: a search. s.lastIndexOf(part, start).
def str_last_index_of(s, part, start=None):
    if start is None or start != start:
        return s.rfind(part)
    start = min(max(to_int(start), 0), len(s))
    return s.rfind(part, 0, start + len(part))
