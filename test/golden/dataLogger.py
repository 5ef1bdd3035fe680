from machine import ADC, Pin
from time import ticks_ms
from mpc_prelude import div, show, to_fixed


class Log:
    """Keeps readings, and forgets the oldest."""

    def __init__(self, capacity):
        self.readings = []
        self.capacity = capacity

    def add(self, reading):
        self.readings.append(reading)
        if len(self.readings) > self.capacity:
            del self.readings[:1]

    def since(self, from_):
        """Values from `from` on."""
        return [r["value"] for r in self.readings if r["at"] >= from_]

    @property
    def average(self):
        if len(self.readings) == 0:
            return float("nan")
        sum = 0
        for item in self.readings:
            value = item["value"]
            sum += value
        return div(sum, len(self.readings))

    def toCsv(self):
        lines = ["at,value"]
        for r in self.readings:
            lines.append("%s,%s" % (r["at"], to_fixed(r["value"], 2)))
        return "\n".join(lines)


sensor = ADC(Pin(26))
log = Log(10)

for i in range(20):
    log.add({"at": ticks_ms(), "value": sensor.read_u16() * 3.3 / 65535})
print(show(log.average), log.toCsv())
