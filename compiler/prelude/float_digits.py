# Cost: 60 float additions, once per board. Bits of a float's significand: 53, 24, or 22 where objects hold floats.
def _float_digits():
    width = 0
    step = float("1")
    while 1 + step != 1:
        step /= 2
        width += 1
    return width


float_digits = _float_digits()
