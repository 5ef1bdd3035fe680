# Cost: a loop per decorated field. What is done to its first value, and what is run when it is set.
def decorate_field(decorators, name, attribute, static=False):
    changes = []
    starts = []
    for decorator in reversed(decorators):
        given = decorator(None, DecoratorContext("field", name, attribute, starts, static))
        if given is not None:
            changes.insert(0, given)
    return changes, starts
