"""One headless Chromium that looks at files."""

import base64
import json
import os
import shutil
from importlib.util import find_spec
from pathlib import Path

from selenium import webdriver
from selenium.webdriver.chrome.options import Options
from selenium.webdriver.chrome.service import Service

SCRIPTS = Path(__file__).parent / "scripts"

ARGUMENTS = [
    "--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu", "--hide-scrollbars",
    "--force-device-scale-factor=1", "--no-first-run", "--disable-background-networking", "--disable-sync",
    "--disable-component-update", "--disable-default-apps", "--lang=de",
    # A page that asks for something outside is seen asking, and gets nothing.
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
]


class Chromium:
    """Opens files and answers questions about them."""

    def __init__(self):
        options = Options()
        options.binary_location = os.environ.get("CHROMIUM") or shutil.which("chromium") or "/usr/bin/chromium"
        for argument in ARGUMENTS:
            options.add_argument(argument)
        options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
        driver = os.environ.get("CHROMEDRIVER") or shutil.which("chromedriver") or "/usr/bin/chromedriver"
        self.driver = webdriver.Chrome(options=options, service=Service(driver))
        self.driver.set_script_timeout(60)
        self.driver.set_page_load_timeout(60)
        self._scripts = {}
        self._axe = _axe_source()

    def close(self):
        self.driver.quit()

    # Looking

    def open(self, file):
        """Opens a file and forgets what was said and asked for before."""
        self.said(), self.requested()
        self.driver.get(file.resolve().as_uri())

    def resize(self, width, height=900):
        # The window cannot be narrower than 500 pixels, the emulated device can.
        self.command("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=False)

    def show(self, scheme="light", medium=""):
        features = {"prefers-color-scheme": scheme, "prefers-reduced-motion": "reduce"}
        self.command(
            "Emulation.setEmulatedMedia", media=medium,
            features=[{"name": name, "value": value} for name, value in features.items()])

    def command(self, name, **arguments):
        return self.driver.execute_cdp_cmd(name, arguments)

    # Asking

    def run(self, name):
        """The answer of `scripts/name.js`."""
        return self.driver.execute_script(self._script(name))

    def run_axe(self):
        """What axe finds on the page."""
        if not self.driver.execute_script("return 'axe' in window"):
            self.driver.execute_script(self._axe)
        return self.driver.execute_async_script(self._script("accessibility"))

    def said(self):
        """The messages on the console since the last time."""
        return [f"{entry['level']} {entry['message']}" for entry in self.driver.get_log("browser")]

    def requested(self):
        """The addresses asked for since the last time, as pairs with the reason where it failed."""
        addresses, failures = {}, {}
        for entry in self.driver.get_log("performance"):
            message = json.loads(entry["message"])["message"]
            parameters = message["params"]
            if message["method"] == "Network.requestWillBeSent":
                addresses[parameters["requestId"]] = parameters["request"]["url"]
            elif message["method"] == "Network.loadingFailed":
                failures[parameters["requestId"]] = parameters.get("errorText", "failed")
        return [(address, failures.get(request)) for request, address in addresses.items()]

    def paper(self):
        """The page as a PDF on A4, as a reader's printer would get it."""
        answer = self.command(
            "Page.printToPDF", preferCSSPageSize=True, paperWidth=8.27, paperHeight=11.69, printBackground=False)
        return base64.b64decode(answer["data"])

    def _script(self, name):
        if name not in self._scripts:
            self._scripts[name] = (SCRIPTS / f"{name}.js").read_text(encoding="utf-8")
        return self._scripts[name]


def _axe_source():
    # Not imported: the package would want a whole second browser.
    folder = find_spec("axe_playwright_python").submodule_search_locations[0]
    return (Path(folder) / "axe.min.js").read_text(encoding="utf-8")


_shared = None


def chromium():
    """The browser that all tests share; starting one takes longer than looking at a page."""
    global _shared
    if _shared is None:
        _shared = Chromium()
    return _shared


def close_chromium():
    global _shared
    if _shared is not None:
        browser, _shared = _shared, None
        browser.close()
