# Where values.py comes with more.py: in place of a reply with such a value the answer is StopIteration, which nothing else gives
# with the mark. The list of what the reply was to hold stays under a handle; the host sends more.py and asks for it.


def ob(v):
    global K
    K += 1
    H[K] = list(Y[1])
    raise StopIteration(K, Y[0], MARK)
