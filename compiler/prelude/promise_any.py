# Cost: a promise per item. Promise.any(items).
def promise_any(items):
    result = Promise()
    resolve, reject = result._functions()
    items = promise_items(items, reject)
    errors = [None] * len(items)
    left = [len(items)]

    def wait(i):
        def rejected(reason):
            errors[i] = reason
            left[0] -= 1
            if left[0] == 0:
                reject(AggregateError(errors, "All promises were rejected"))

        return rejected

    for i, item in enumerate(items):
        promise_resolve(item).then(resolve, wait(i))
    if not items:
        reject(AggregateError(errors, "All promises were rejected"))
    return result
