# Cost: a promise per item. Promise.all(items).
def promise_all(items):
    result = Promise()
    resolve, reject = result._functions()
    items = promise_items(items, reject)
    results = [None] * len(items)
    left = [len(items)]

    def wait(i):
        def fulfilled(value):
            results[i] = value
            left[0] -= 1
            if left[0] == 0:
                resolve(results)

        return fulfilled

    for i, item in enumerate(items):
        promise_resolve(item).then(wait(i), reject)
    if not items:
        resolve(results)
    return result
