# Driver of the temperature sensor TMP102.

from machine import I2C, Pin
from mpc_prelude import show

ADDRESS = 0x48
TEMPERATURE = 0x00
CONFIG = 0x01


class Tmp102:
    """A TMP102 on an I2C bus."""

    def __init__(self, bus, address=ADDRESS):
        self._bus = bus
        self._address = address

    def read(self):
        """Degrees Celsius."""
        raw = self._readRegister(TEMPERATURE)
        # Twelve bits, left-aligned; negative values in two's complement.
        value = raw >> 4
        if value & 0x800:
            value -= 0x1000
        return value * 0.0625

    def setShutdown(self, on):
        """Sleeps between readings if asked to."""
        config = self._readRegister(CONFIG)
        self._writeRegister(CONFIG, config | 0x0100 if on else config & ~0x0100)

    def _readRegister(self, register):
        data = self._bus.readfrom_mem(self._address, register, 2)
        return (data[0] << 8) | data[1]

    def _writeRegister(self, register, value):
        self._bus.writeto_mem(self._address, register, bytearray([value >> 8, value & 0xFF]))


sensor = Tmp102(I2C(0, scl=Pin(5), sda=Pin(4)))
print(show(sensor.read()))
