# Of the module `esp32` only NVS: settings that outlive resets.
import json
import _sim
from binascii import hexlify as _hexlify, unhexlify as _unhexlify

_NOT_FOUND = -4354


def _load():
    return json.loads(_sim.load_settings() or "{}")


class NVS:
    def __init__(self, namespace):
        self._namespace = namespace
        self._values = _load().get(namespace, {})

    def set_i32(self, key, value):
        if not -0x80000000 <= value <= 0x7FFFFFFF:
            raise OverflowError("i32")
        self._values[key] = value

    def get_i32(self, key):
        value = self._values.get(key)
        if not isinstance(value, int):
            raise OSError(_NOT_FOUND, "ESP_ERR_NVS_NOT_FOUND")
        return value

    def set_blob(self, key, value):
        self._values[key] = _hexlify(value).decode()

    def get_blob(self, key, buffer):
        value = self._values.get(key)
        if not isinstance(value, str):
            raise OSError(_NOT_FOUND, "ESP_ERR_NVS_NOT_FOUND")
        data = _unhexlify(value)
        buffer[: len(data)] = data
        return len(data)

    def erase_key(self, key):
        if key not in self._values:
            raise OSError(_NOT_FOUND, "ESP_ERR_NVS_NOT_FOUND")
        del self._values[key]

    def commit(self):
        settings = _load()
        settings[self._namespace] = self._values
        failed = _sim.save_settings(json.dumps(settings))
        if failed:
            raise OSError(-failed)
