# Cost: an OrderedDict. What next() of an iterator gives.
from collections import OrderedDict


def step_result(value, done):
    return OrderedDict((("value", value), ("done", done)))
