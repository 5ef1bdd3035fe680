from machine import Pin, SPI
from time import sleep_ms
from mpc_prelude import typed_put


class Display:
    """A small colour display, drawn into directly."""

    def __init__(self, spi, dc, cs):
        self.width = 128
        self.height = 160
        self._spi = spi
        self._dc = dc
        self._cs = cs

    def begin(self):
        self._command(0x11)
        sleep_ms(120)
        self._command(0x29)

    def fill(self, x, y, width, height, color):
        """Fills a rectangle with one colour (RGB 5-6-5)."""
        self._window(x, y, x + width - 1, y + height - 1)
        line = bytearray(width * 2)
        for i in range(width):
            typed_put(line, 2 * i, color >> 8)
            typed_put(line, 2 * i + 1, color & 0xFF)
        for row in range(height):
            self._data(line)

    def _window(self, x0, y0, x1, y1):
        self._command(0x2A, 0, x0, 0, x1)
        self._command(0x2B, 0, y0, 0, y1)
        self._command(0x2C)

    def _command(self, command, *args):
        args = list(args)
        self._dc.value(0)
        self._send(bytearray([command]))
        if len(args) > 0:
            self._data(bytearray(args))

    def _data(self, bytes_):
        self._dc.value(1)
        self._send(bytes_)

    def _send(self, bytes_):
        self._cs.value(0)
        self._spi.write(bytes_)
        self._cs.value(1)


display = Display(SPI(1), Pin(15, Pin.OUT), Pin(13, Pin.OUT))
display.begin()
display.fill(0, 0, display.width, display.height, 0x001F)
