# Cost: a string. s.repeat(count).
def str_repeat(s, count):
    count = to_int(count)
    if count < 0 or count - count != 0:
        raise RangeError("Invalid count value: " + num_str(count))
    return s * count
