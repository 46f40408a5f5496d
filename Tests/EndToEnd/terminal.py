"""A terminal of 80 columns and 24 rows with somebody typing at it."""

import copy
import ctypes
import os
import resource
import signal
import termios
import time

import pexpect
import pyte

from program import ENVIRONMENT, PROGRAM

COLUMNS, ROWS = 80, 24


class Screen(pyte.Screen):
    """A screen that has the second page which full-screen programs use, and the first one back after them."""

    def set_mode(self, *modes, **options):
        if options.get("private") and 1049 in modes:
            self._first_page = copy.deepcopy(self.buffer), copy.copy(self.cursor)
            self.erase_in_display(2)
        super().set_mode(*modes, **options)

    def reset_mode(self, *modes, **options):
        super().reset_mode(*modes, **options)
        if options.get("private") and 1049 in modes:
            self.buffer, self.cursor = self._first_page
            self.dirty.update(range(self.lines))


def limit(largest_file):
    """What may not be written is not written by root either; and no file grows larger than some bytes, if any are named."""
    if os.geteuid() == 0:
        drop_from_bounding_set, override, read_search = 24, 1, 2
        for right in (override, read_search):
            ctypes.CDLL(None).prctl(drop_from_bounding_set, right, 0, 0, 0)
    if largest_file:
        resource.setrlimit(resource.RLIMIT_FSIZE, (largest_file, resource.RLIM_INFINITY))


class Terminal:
    """Runs the program on a pseudo-terminal and shows what a person would see."""

    def __init__(self, *arguments, folder, program=PROGRAM, largest_file=None, **environment):
        self.screen = Screen(COLUMNS, ROWS)
        self._stream = pyte.ByteStream(self.screen)
        self._child = pexpect.spawn(
            str(program), [str(argument) for argument in arguments], cwd=str(folder),
            env=ENVIRONMENT | {"TERM": "xterm-256color"} | environment, dimensions=(ROWS, COLUMNS), timeout=10,
            preexec_fn=lambda: limit(largest_file))
        # A person does not type within the first millisecond, a test need not wait longer than one.
        self._child.delaybeforesend = None
        # Whether what is typed is shown, as a shell wants it; known at the end.
        self.echoes = None

    @property
    def lines(self):
        return [line.rstrip() for line in self.screen.display]

    @property
    def text(self):
        return "\n".join(self.lines)

    def wait_for(self, words, seconds=10):
        """Reads until the words are on the screen; returns the screen."""
        deadline = time.monotonic() + seconds
        while words not in self.text:
            if time.monotonic() > deadline:
                raise AssertionError(f"waited in vain for “{words}”; the screen says:\n{self.text}")
            try:
                self._stream.feed(self._child.read_nonblocking(65_536, timeout=0.2))
            except pexpect.TIMEOUT:
                pass
            except pexpect.EOF:
                if words not in self.text:
                    raise AssertionError(f"ended without “{words}”; the screen says:\n{self.text}") from None
        return self.text

    def type(self, keys):
        self._child.send(keys)

    def resize(self, columns, rows):
        """Gives the window another size, as dragging its corner does."""
        self.screen.resize(rows, columns)
        self._child.setwinsize(rows, columns)

    def kill(self):
        """Takes the program away without a warning, as a power cut would."""
        if self._child.closed:
            return
        self._child.kill(signal.SIGKILL)
        self._child.wait()
        self._child.close()

    def send_signal(self, number):
        self._child.kill(number)

    def close(self):
        """Closes the window; returns the program's code."""
        self._child.ptyproc.fileobj.close()
        _, status = os.waitpid(self._child.pid, 0)
        self._child.closed = self._child.ptyproc.closed = self._child.terminated = True
        return os.waitstatus_to_exitcode(status)

    def end(self):
        """Reads until the program ends; returns its code."""
        try:
            while True:
                self._stream.feed(self._child.read_nonblocking(65_536, timeout=10))
        except pexpect.EOF:
            pass
        self.echoes = bool(termios.tcgetattr(self._child.child_fd)[3] & termios.ECHO)
        self._child.close()
        return self._child.exitstatus
