"""What a page says where scripts do not run."""


def main_text(browser, file, scripts):
    """The words of a page's main part; what only scripts can make work does not count, but the heads of columns do."""
    browser.command("Emulation.setScriptExecutionDisabled", value=not scripts)
    try:
        browser.open(file)
        return browser.driver.execute_script("""
            const main = document.querySelector("main").cloneNode(true);
            main.querySelectorAll("th button").forEach(button => button.replaceWith(...button.childNodes));
            main.querySelectorAll("button, script, [hidden], [data-list], [data-plain], [data-compare], [data-reader]").forEach(element => element.remove());
            return main.textContent.replace(/\\s+/g, " ").trim();""")
    finally:
        browser.command("Emulation.setScriptExecutionDisabled", value=False)
