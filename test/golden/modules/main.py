# Prints what the sensors say, in the unit of the settings.
from units import convert
import sensors
from mpc_prelude import to_fixed

unit = "F"

for name in sensors.names:
    celsius = sensors.read(name)
    print("%s: %s °%s" % (name, to_fixed(convert(celsius, unit), 1), unit))
print(sensors.reads)
