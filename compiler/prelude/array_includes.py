# Cost: a call and a comparison per element. a.includes(x, start).
def array_includes(a, x, start=0):
    for i in range(relative(start, len(a)), len(a)):
        if same_value_zero(a[i], x):
            return True
    return False
