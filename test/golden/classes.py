from mpc_prelude import to_str


class Actuator:
    """What all actuators have in common."""

    count = 0

    def __init__(self, name):
        self.level = 0
        self.name = name
        Actuator.count += 1

    def set(self, level):
        self.level = self.limit(level)
        return self

    def limit(self, level):
        return max(0, level)

    def toString(self):
        return "%s: %s %s" % (self.name, self.level, self.unit)


class Fan(Actuator):
    @property
    def unit(self):
        return "rpm"

    def limit(self, level):
        return min(super().limit(level), 3000)


class Lamp(Actuator):
    def __init__(self, name, isColoured=False):
        super().__init__(name)
        self.isColoured = isColoured

    @property
    def unit(self):
        return "% (colour)" if self.isColoured else "%"


all_ = [Fan("fan").set(5000), Lamp("desk", True).set(40), Lamp("door")]
for actuator in all_:
    print(to_str(actuator))
print(Actuator.count, len([a for a in all_ if isinstance(a, Lamp)]))
