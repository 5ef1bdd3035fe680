# Cost: a class. What a decorator is told of what it decorates; `starts` keeps what it gives to addInitializer.
from collections import OrderedDict


class DecoratorContext:
    _name = ""
    _fields = "kind", "name", "static", "private", "access", "metadata", "addInitializer"
    metadata = None

    def __init__(self, kind, name, attribute, starts, static):
        self.kind = kind
        self.name = name
        self.starts = starts
        self.addInitializer = lambda f: starts.append(f)
        if kind != "class":
            self.static = static
            self.private = isinstance(name, str) and name[:1] == "#"
            self.access = self._access(kind, attribute)

    def _access(self, kind, attribute):
        def has(o):
            return hasattr(o, attribute)

        def get(o):
            return getattr(o, attribute)

        def set(o, value):
            setattr(o, attribute, value)

        access = OrderedDict([("has", has)])
        if kind != "setter":
            access["get"] = get
        if kind in ("setter", "field", "accessor"):
            access["set"] = set
        return access
