# Cost: a promise per item. Promise.allSettled(items).
from collections import OrderedDict


def promise_all_settled(items):
    def fulfilled(value):
        return OrderedDict((("status", "fulfilled"), ("value", value)))

    def rejected(reason):
        return OrderedDict((("status", "rejected"), ("reason", reason)))

    result = Promise()
    resolve, reject = result._functions()
    items = promise_items(items, reject)
    results = [None] * len(items)
    left = [len(items)]

    def wait(i, make):
        def settled(value):
            results[i] = make(value)
            left[0] -= 1
            if left[0] == 0:
                resolve(results)

        return settled

    for i, item in enumerate(items):
        promise_resolve(item).then(wait(i, fulfilled), wait(i, rejected))
    if not items:
        resolve(results)
    return result
