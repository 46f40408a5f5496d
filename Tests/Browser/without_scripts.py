"""What a page says where scripts do not run."""


def main_text(browser, file, scripts):
    """The words of a page's main part; buttons do not count, as only a script can make them work."""
    browser.command("Emulation.setScriptExecutionDisabled", value=not scripts)
    try:
        browser.open(file)
        return browser.driver.execute_script("""
            const main = document.querySelector("main").cloneNode(true);
            main.querySelectorAll("button, script, [hidden]").forEach(element => element.remove());
            return main.textContent.replace(/\\s+/g, " ").trim();""")
    finally:
        browser.command("Emulation.setScriptExecutionDisabled", value=False)
