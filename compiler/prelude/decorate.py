# Cost: a loop per decorated class or member. What its decorators make of it, the last one first.
def decorate(value, decorators, kind, name, attribute, starts, static=False):
    for decorator in reversed(decorators):
        given = decorator(value, DecoratorContext(kind, name, attribute, starts, static))
        if given is not None:
            value = given
    return value
