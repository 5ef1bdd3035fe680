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
            self.access = self._access(kind, name, attribute, static)

    def _access(self, kind, name, attribute, static):
        # accessors of classes are methods under these names
        getter = "_get_" + attribute
        setter = "_set_" + attribute

        def has(o):
            if isinstance(o, dict):
                return name in o
            if isinstance(o, type) != static:
                return False
            return hasattr(o, attribute) or hasattr(o, getter) or hasattr(o, setter)

        def get(o):
            if isinstance(o, dict):
                return o.get(name)
            return getattr(o, getter)() if static and hasattr(o, getter) else getattr(o, attribute)

        def set(o, value):
            if isinstance(o, dict):
                o[name] = value
            elif static and hasattr(o, setter):
                getattr(o, setter)(value)
            else:
                setattr(o, attribute, value)

        access = OrderedDict([("has", has)])
        if kind != "setter":
            access["get"] = get
        if kind in ("setter", "field", "accessor"):
            access["set"] = set
        return access
