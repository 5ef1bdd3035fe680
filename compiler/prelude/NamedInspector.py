# Cost: a class. An Inspector of values in which None is null under some names, and undefined under others.
class NamedInspector(Inspector):
    def __init__(self, nulls, big):
        Inspector.__init__(self, "null" if "" in nulls else "undefined", 2, False, big)
        self.nulls = nulls

    def pair(self, key, value, level):
        none = self.none
        if value is None:
            self.none = "null" if key in self.nulls else "undefined"
        text = Inspector.pair(self, key, value, level)
        self.none = none
        return text
