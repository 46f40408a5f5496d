"""A reader who uses a page: finds, chooses, presses."""

from selenium.webdriver.common.by import By
from selenium.webdriver.support.ui import Select, WebDriverWait

from chromium import chromium


class Reader:
    """Sits in front of the browser that all tests share."""

    def __init__(self):
        self.browser = chromium()
        self.driver = self.browser.driver
        # Without motion, so that what is scrolled to is there at once.
        self.browser.show("light")

    def open(self, file, query=""):
        self.browser.resize(1280)
        self.browser.said(), self.browser.requested()
        self.driver.get(file.resolve().as_uri() + query)

    @property
    def address(self):
        """What the address says beside the path."""
        return self.driver.execute_script("return decodeURIComponent(location.search + location.hash)")

    def one(self, selector):
        return self.driver.find_element(By.CSS_SELECTOR, selector)

    def all(self, selector):
        return self.driver.find_elements(By.CSS_SELECTOR, selector)

    def texts(self, selector):
        return [element.text for element in self.all(selector)]

    def press(self, selector):
        element = self.one(selector)
        self.driver.execute_script("arguments[0].scrollIntoView({block: 'center', behavior: 'instant'})", element)
        element.click()

    def write(self, selector, text):
        self.one(selector).clear()
        self.one(selector).send_keys(text)

    def choose(self, selector, value):
        Select(self.one(selector)).select_by_value(value)

    def wait(self, condition):
        """Waits until something is so, and gives it."""
        return WebDriverWait(self.driver, 5).until(lambda _: condition())

    def run(self, script, *arguments):
        return self.driver.execute_script(script, *arguments)

    def before_every_page(self, script):
        """Lets a script run before those of pages; gives what takes it away again."""
        return self.browser.command("Page.addScriptToEvaluateOnNewDocument", source=script)["identifier"]

    def no_longer(self, identifier):
        self.browser.command("Page.removeScriptToEvaluateOnNewDocument", identifier=identifier)
