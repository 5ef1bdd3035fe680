# Cost: a list. a.toSpliced(start, count, …).
def array_to_spliced(a, *arguments):
    a = list(a)
    array_splice(a, *arguments)
    return a
