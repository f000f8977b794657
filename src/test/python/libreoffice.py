"""A LibreOffice of its own, that ends with what it was started for."""

import contextlib
import os
import subprocess
import tempfile
import time

import uno
from com.sun.star.beans import PropertyValue

NORWEGIAN = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
  <item oor:path="/org.openoffice.Setup/L10N">
    <prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>nb-NO</value></prop>
  </item>
</oor:items>
"""


def setting(name, value):
    found = PropertyValue()
    found.Name, found.Value = name, value
    return found


def connect(pipe, process):
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    for _ in range(240):
        try:
            return resolver.resolve("uno:pipe,name=%s;urp;StarOffice.ComponentContext" % pipe)
        except Exception:  # not up yet
            if process.poll() is not None:
                raise RuntimeError("soffice ended with %s" % process.returncode)
            time.sleep(0.25)
    raise RuntimeError("soffice did not answer")


@contextlib.contextmanager
def started(settings=None):
    """Its desktop; with these settings of the user's, or as it comes."""
    with tempfile.TemporaryDirectory(prefix="samlebok-uno-", ignore_cleanup_errors=True) as profile:
        if settings:
            os.mkdir(os.path.join(profile, "user"))
            with open(os.path.join(profile, "user", "registrymodifications.xcu"), "w", encoding="utf-8") as file:
                file.write(settings)
        pipe = "samlebok%d" % time.time_ns()
        process = subprocess.Popen(
            ["soffice", "--headless", "--norestore", "--nologo", "-env:UserInstallation=file://" + profile,
             "--accept=pipe,name=%s;urp;" % pipe],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            desktop = connect(pipe, process).ServiceManager.createInstance("com.sun.star.frame.Desktop")
            yield desktop
            desktop.terminate()
        finally:
            try:
                process.wait(20)
            except subprocess.TimeoutExpired:
                process.kill()


def opened(desktop, path):
    """A workbook, open where nobody sees it."""
    return desktop.loadComponentFromURL(uno.systemPathToFileUrl(path), "_blank", 0, (setting("Hidden", True),))


def save(document, path):
    """Saves a workbook as Excel's format, and closes it."""
    document.storeToURL(uno.systemPathToFileUrl(path), (setting("FilterName", "Calc MS Excel 2007 XML"),))
    document.close(True)
