# Cost: a call. Math.random.
import random


def math_random():
    if hasattr(random, "random"):
        return random.random()
    return random.getrandbits(24) / 16777216
