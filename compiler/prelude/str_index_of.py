# Cost: a search. s.indexOf(part, start).
def str_index_of(s, part, start=0):
    return s.find(part, min(max(to_int(start), 0), len(s)))
