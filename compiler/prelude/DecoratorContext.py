# Cost: a class. What a decorator is told of what it decorates; `starts` keeps what it gives to addInitializer.
class DecoratorContext:
    def __init__(self, kind, name, attribute, starts, static):
        self.kind = kind
        self.name = name
        self.starts = starts
        self.static = static
        self.private = isinstance(name, str) and name[:1] == "#"
        self.access = {
            "get": lambda o: getattr(o, attribute),
            "set": lambda o, value: setattr(o, attribute, value),
            "has": lambda o: hasattr(o, attribute),
        }
