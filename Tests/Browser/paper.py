"""How a page comes out of a printer."""

import re

A4 = (595, 842)


def sheets(pdf):
    """The sizes of a PDF's pages in points."""
    boxes = re.findall(rb"/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]", pdf)
    return [(round(float(width)), round(float(height))) for width, height in boxes]
