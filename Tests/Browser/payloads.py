"""Texts that try to become more than texts.

Each that could run calls `hit` with its own number, so that one that does is known by it.
"""

from itertools import count

_number = count(1)


def _hit():
    return f"hit({next(_number)})"


def _elements():
    """Markup that brings its own script or handler."""
    yield from (
        f"<script>{_hit()}</script>", f"<SCRIPT>{_hit()}</SCRIPT >", f"<script\n>{_hit()}</script\t>",
        f"<script/x>{_hit()}</script>", f"<scr<script>ipt>{_hit()}</scr</script>ipt>", f"<script>{_hit()}//",
        f"<script type=module>{_hit()}</script>", f"<script src=data:text/javascript,{_hit()}></script>",
        f"<script>/*<![CDATA[*/{_hit()}/*]]>*/</script>", f"<svg><script>{_hit()}</script></svg>",
        f"<math><mtext><script>{_hit()}</script></mtext></math>", f"<template><script>{_hit()}</script></template>",
        f"<noscript><p title=\"</noscript><script>{_hit()}</script>\">", f"<style><!--</style><script>{_hit()}</script>",
        f"<textarea></textarea><script>{_hit()}</script>", f"<title></title><script>{_hit()}</script>",
        f"<!--><script>{_hit()}</script>-->", f"<![CDATA[><script>{_hit()}</script>]]>", f"<?xml ?><script>{_hit()}</script>",
        f"<!DOCTYPE x [<!ENTITY e '<script>{_hit()}</script>'>]>&e;")
    for tag, handler in (
        ("img src=x", "onerror"), ("svg", "onload"), ("body", "onload"), ("iframe", "onload"), ("video src=x", "onerror"),
        ("audio src=x", "onerror"), ("input autofocus", "onfocus"), ("select autofocus", "onfocus"),
        ("details open", "ontoggle"), ("marquee", "onstart"), ("object data=x", "onerror"), ("link rel=stylesheet href=x", "onerror"),
        ("style", "onload"), ("a href=#x autofocus", "onfocus"), ("button autofocus", "onclick"), ("div", "onmouseover"),
        ("p tabindex=0", "onpointerenter"), ("video", "onloadstart"), ("body", "onpageshow"), ("svg><animate", "onbegin"),
    ):
        yield f"<{tag} {handler}={_hit()}>"
        yield f"\"'><{tag} {handler.upper()} = '{_hit()}'>"
    yield from (
        f"<img src=x onerror=\n{_hit()}>", f"<img/src=x/onerror={_hit()}>", f"<img src=`x`onerror={_hit()}>",
        f"<img src=\"x\"onerror=\"{_hit()}\">", f"<img src=x onerror=&#104;it&#40;{next(_number)}&#41;>",
        f"<iframe srcdoc=\"<script>parent.{_hit()}</script>\"></iframe>", f"<iframe src=\"javascript:parent.{_hit()}\"></iframe>",
        f"<object data=\"data:text/html,<script>parent.{_hit()}</script>\"></object>",
        f"<embed src=\"data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' onload='{_hit()}'/>\">",
        f"<base href=\"javascript:{_hit()}//\">", f"<meta http-equiv=refresh content=\"0;url=javascript:{_hit()}\">",
        f"<form action=\"javascript:{_hit()}\"><button>x</button></form>", f"<button formaction=\"javascript:{_hit()}\">x</button>",
        f"<a href=\"javascript:{_hit()}\">x</a>", f"<svg><a xlink:href=\"javascript:{_hit()}\"><text>x</text></a></svg>",
        f"<svg><use href=\"data:image/svg+xml,<svg id='x' xmlns='http://www.w3.org/2000/svg'><script>{_hit()}</script></svg>#x\"/></svg>")


def _breaks():
    """Ends of whatever the text may stand in: attributes, elements, sections, JSON, scripts, templates."""
    for end in (
        "\"", "'", "`", "\">", "'>", "-->", "]]>", "</script>", "</ScRiPt >", "</style>", "</textarea>", "</title>", "</svg>",
        "</desc>", "</option></select>", "</table>", "</details>", "\"}]}</script>", "\\\"}", "\\", "\\u003c/script\\u003e",
        "</main></body></html>", "&quot;>", "&#34;>", "&#x22;>", "%22%3E",
    ):
        yield f"{end}<script>{_hit()}</script>"
    yield from (
        f"\" onmouseover=\"{_hit()}\" x=\"", f"' onfocus='{_hit()}' autofocus='", f"\" autofocus onfocus={_hit()} x=\"",
        f"\";{_hit()};//", f"';{_hit()};//", f"`;${{{_hit()}}}`", f"${{{_hit()}}}", f"{{{{{_hit()}}}}}", f"<%= {_hit()} %>",
        f"{{%{_hit()}%}}", f"#{{{_hit()}}}", f"[[{_hit()}]]", f"{{{{constructor.constructor('{_hit()}')()}}}}", "{n}{all}{list}",
        "{measure}{high}{low}", "__proto__", "constructor", "toString", "</script", "<!--<script>", "<!--", "&lt;script&gt;",
        "&amp;lt;script&amp;gt;", "&nbsp;&copy;&#0;&#xD800;", "&unbekannt;")


def _styles():
    """Style that changes the page or asks for something."""
    yield from (
        "<style>*{display:none}</style>", "</style><style>body{background:url(https://example.invalid/a)}</style>",
        "\" style=\"position:fixed;inset:0;background:red", "<link rel=stylesheet href=https://example.invalid/b>",
        "<div style=\"background:url(https://example.invalid/c)\">", "@import 'https://example.invalid/d';", "}*{display:none}",
        "expression(hit(0))", "<img src=https://example.invalid/e>", "<img srcset=https://example.invalid/f>",
        "<video poster=https://example.invalid/g>", "<svg><image href=https://example.invalid/h /></svg>")


def _formulas():
    """What spreadsheets would work out or start."""
    yield from (
        "=1+1", "=HYPERLINK(\"https://example.invalid/i\";\"x\")", "=cmd|'/C calc'!A0", "+1+1", "-1+1", "@SUM(A1:A9)", "\t=1+1",
        "=WEBSERVICE(\"https://example.invalid/j\")", "=IMPORTXML(\"https://example.invalid/k\";\"//a\")", "+cmd|' /C calc'!A0",
        "-2+3+cmd|' /C calc'!A0", "@A1", "=DDE(\"cmd\";\"/C calc\";\"x\")", "\"=1+1\"", "a\";=1+1;\"", "a,=1+1,b", "a;=1+1;b",
        "a\n=1+1", "'=1+1", "=\"a\"&\"b\"", "＝1+1")


# What an address of a piece of evidence may not be; a file with one is refused.
BAD_LINKS = [
    "javascript:hit(9001)", "JavaScript:hit(9002)", " javascript:hit(9003)", "javascript&colon;hit(9004)", "java\tscript:hit(9005)",
    "data:text/html,<script>hit(9006)</script>", "DATA:text/html;base64,PHNjcmlwdD5oaXQoOTAwNyk8L3NjcmlwdD4=", "vbscript:hit(9008)",
    "//example.invalid/l", "\\\\example.invalid\\m", "https:javascript:hit(9010)", "file:///etc/passwd",
    "blob:https://example.invalid/x", "#\"><script>hit(9012)</script>", "mailto:x@example.invalid", "view-source:javascript:hit(9014)",
    "about:blank",
]

# What it may be, and what tries to leave the attribute.
LINKS = [
    "https://example.invalid/\"onmouseover=\"hit(9009)", "https://example.invalid/</a><script>hit(9011)</script>",
    "https://example.invalid/?a=<script>hit(9013)</script>&b='\"`", "http://example.invalid/%22%3E%3Cscript%3Ehit(9015)%3C/script%3E",
    "https://example.invalid/#javascript:hit(9016)",
]

# As long as a text may be.
LONG = ["x" * 3900, "ß" * 1900, "Ä" * 3000, "W" * 3900]

TEXTS = [*_elements(), *_breaks(), *_styles(), *_formulas()]

# A drawing that brings everything that a drawing may not.
LOGO = """<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 100 40"
  onload="hit(9101)" style="background:url(https://example.invalid/logo)">
  <title>Logo &lt;script&gt;hit(9102)&lt;/script&gt;</title>
  <script>hit(9103)</script><style>* { fill: url(https://example.invalid/logo2) } @import "https://example.invalid/logo3";</style>
  <a href="javascript:hit(9104)"><rect width="100" height="40" fill="#eee" onclick="hit(9105)" onmouseover="hit(9106)"/></a>
  <foreignObject width="10" height="10"><body xmlns="http://www.w3.org/1999/xhtml" onload="hit(9107)"><script>hit(9108)</script></body></foreignObject>
  <image href="https://example.invalid/logo4" width="10" height="10"/><use xlink:href="data:image/svg+xml,&lt;svg onload='hit(9109)'/&gt;"/>
  <animate attributeName="href" values="javascript:hit(9110)" onbegin="hit(9111)"/><set attributeName="onclick" to="hit(9112)"/>
  <circle cx="20" cy="20" r="10" fill="url(https://example.invalid/logo5#a)"/><path d="M40 10h50v20h-50z" fill="#005596"/>
</svg>"""

# What controls something or turns the direction of reading; a page shows what is left without it.
CONTROLS = [
    "\u0000", "a\u0000b", "\u0007", "\u001b[31m", "\u007f", "\u0085", "\u202e", "\u202a", "\u202b", "\u202d", "\u2066", "\u2067", "\u2068",
    "\u2069", "\u200e", "\u200f", "\u061c",
]

# What is refused where it is read, so that it never comes near a page.
REFUSED = ["x" * 4001, "x" * 10_000]

ALL = len(TEXTS) + len(LINKS) + len(BAD_LINKS) + len(LONG) + len(CONTROLS) + len(REFUSED)
