"""Where the links of a site lead, read without a browser."""

from html.parser import HTMLParser
from urllib.parse import unquote, urlsplit


class Page(HTMLParser):
    """The ids of a page or drawing, and the addresses that it names."""

    def __init__(self, file):
        super().__init__()
        self.ids, self.addresses = set(), []
        self.feed(file.read_text(encoding="utf-8"))

    def handle_starttag(self, tag, attributes):
        for name, value in attributes:
            if name == "id":
                self.ids.add(value)
            elif name in ("href", "src", "xlink:href") and value:
                self.addresses.append(value)


def dead_ends(files):
    """The addresses inside a site that lead nowhere, as pairs of file and address."""
    pages = {}

    def page(file):
        if file not in pages:
            pages[file] = Page(file)
        return pages[file]

    for file in files:
        for address in page(file).addresses:
            parts = urlsplit(address)
            if parts.scheme or parts.netloc:
                continue
            target = (file.parent / unquote(parts.path)).resolve() if parts.path else file.resolve()
            if not target.is_file():
                yield file, address
            elif parts.fragment and target.suffix in (".html", ".svg"):
                if unquote(parts.fragment) not in page(target).ids:
                    yield file, address
