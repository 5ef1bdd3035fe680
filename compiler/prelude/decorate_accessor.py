# Cost: a loop and two closures per decorated accessor. Makes it a property; what is done to its first value, and run when it is set.
from collections import OrderedDict


def decorate_accessor(c, decorators, name, attribute, place):
    def get(o):
        return getattr(o, place)

    def set(o, value):
        setattr(o, place, value)

    changes = []
    starts = []
    for decorator in reversed(decorators):
        target = OrderedDict((("get", get), ("set", set)))
        given = decorator(target, DecoratorContext("accessor", name, attribute, starts, False))
        if given is not None:
            get = given.get("get") or get
            set = given.get("set") or set
            if given.get("init"):
                changes.insert(0, given["init"])
    setattr(c, attribute, property(get, set))
    return changes, starts
