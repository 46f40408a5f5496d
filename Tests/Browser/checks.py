"""What every published page keeps to, as far as a browser can see it."""

from dataclasses import dataclass

WIDE, TABLET, PHONE, NARROW = 1280, 768, 390, 320


@dataclass(frozen=True)
class Finding:
    """Something that a page must not have."""

    check: str
    view: str
    text: str

    def __str__(self):
        return f"{self.check}, {self.view}: {self.text}"


def look_at(browser, file):
    """Everything that is wrong with a page or an SVG file, in all views that readers have of it."""
    is_page = file.suffix == ".html"
    findings = []

    def find(check, view, texts):
        findings.extend(Finding(check, view, text) for text in texts)

    def read_drawings(view):
        for check, texts in browser.run("svg-text").items():
            find(check, view, texts)

    browser.resize(WIDE)
    browser.show("light")
    browser.open(file)
    find("id", "any view", browser.run("identifiers"))
    read_drawings("light")
    if is_page:
        find("axe", "light", browser.run_axe())
    # What is folded away has to be as good as the rest.
    browser.driver.execute_script("document.querySelectorAll('details').forEach(part => part.open = true)")
    browser.show("dark")
    read_drawings("dark")
    if is_page:
        find("axe", "dark", browser.run_axe())
        browser.resize(PHONE)
        find("overflow", f"{PHONE} px", browser.run("overflow"))
        read_drawings(f"{PHONE} px, dark")
        browser.show("light")
        read_drawings(f"{PHONE} px")
        for width in (NARROW, TABLET):
            browser.resize(width)
            find("overflow", f"{width} px", browser.run("overflow"))
    find("console", "any view", browser.said())
    find("request", "any view", unwanted(browser.requested()))
    return findings


def unwanted(requests):
    """Requests that leave the page's own files, and files that are not there."""
    for address, failure in requests:
        if not address.startswith(("file:", "data:", "about:")):
            yield address
        elif failure:
            yield f"{address} {failure}"
