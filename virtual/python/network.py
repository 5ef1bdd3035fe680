# Wi-Fi that always works: every network accepts every password, a short while after it is asked.
import time

STA_IF = 0
AP_IF = 1
STAT_IDLE = 1000
STAT_CONNECTING = 1001
STAT_GOT_IP = 1010
AUTH_OPEN = 0
AUTH_WPA2_PSK = 3

_JOIN_MS = 20
_shared = {}
_hostname = "mpc-virtual"
_country = "XX"


def hostname(name=None):
    global _hostname
    if name is None:
        return _hostname
    _hostname = name


def country(code=None):
    global _country
    if code is None:
        return _country
    _country = code


class WLAN:
    IF_STA = STA_IF
    IF_AP = AP_IF
    PM_NONE = 0
    PM_PERFORMANCE = 1
    PM_POWERSAVE = 2

    def __init__(self, interface_id=STA_IF):
        if interface_id not in (STA_IF, AP_IF):
            raise ValueError("no such interface")
        self._id = interface_id
        # What an interface is in does not depend on the object that asks.
        self._state = _shared.setdefault(
            interface_id, {"active": False, "since": None, "ssid": "", "address": None, "config": {}}
        )

    def active(self, is_active=None):
        if is_active is None:
            return self._state["active"]
        self._state["active"] = bool(is_active)
        if not is_active:
            self._state["since"] = None

    def connect(self, ssid=None, key=None, *, bssid=None, security=None, **kwargs):
        if not self._state["active"]:
            raise OSError("interface is not active")
        self._state["ssid"] = ssid or self._state["ssid"]
        self._state["since"] = time.ticks_ms()

    def disconnect(self):
        self._state["since"] = None

    def isconnected(self):
        since = self._state["since"]
        return since is not None and time.ticks_diff(time.ticks_ms(), since) >= _JOIN_MS

    def status(self, param=None):
        if param == "rssi":
            return -50
        if self.isconnected():
            return STAT_GOT_IP
        return STAT_IDLE if self._state["since"] is None else STAT_CONNECTING

    def scan(self, **kwargs):
        if not self._state["active"]:
            raise OSError("interface is not active")
        return [(b"mpc", b"\x02\x00\x00\x00\x00\x01", 1, -50, AUTH_WPA2_PSK, False)]

    def ifconfig(self, config=None):
        if config is not None:
            self._state["address"] = config
            return None
        if self._state["address"]:
            return self._state["address"]
        if not self.isconnected():
            return ("0.0.0.0", "0.0.0.0", "0.0.0.0", "0.0.0.0")
        return ("192.0.2.17", "255.255.255.0", "192.0.2.1", "192.0.2.1")

    def ipconfig(self, name=None, **kwargs):
        address, mask = self.ifconfig()[:2]
        if name == "addr4":
            return (address, mask)
        if name == "gw4":
            return self.ifconfig()[2]
        return None

    def config(self, name=None, **kwargs):
        if name is None:
            self._state["config"].update(kwargs)
            return None
        known = {"mac": b"\x02\x00\x00\x00\x00" + bytes((2 + self._id,)), "ssid": self._state["ssid"], "essid": self._state["ssid"], "channel": 1}
        if name in self._state["config"]:
            return self._state["config"][name]
        if name not in known:
            raise ValueError("unknown config param")
        return known[name]
