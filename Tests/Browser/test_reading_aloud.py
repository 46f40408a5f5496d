"""Reading aloud: only where the device has a voice, only what matters, and never when the page is left."""

import unittest

import published
from chromium import close_chromium
from reader import Reader

# A device with voices, which speaks when it is told to end a sentence.
VOICES = """
    window.spoken = []; window.cancelled = 0;
    const voices = %s;
    Object.defineProperty(window, "speechSynthesis", {value: Object.assign(new EventTarget(), {
      getVoices: () => voices,
      speak: utterance => { spoken.push(utterance.text); window.current = utterance; },
      cancel: () => { cancelled += 1; const old = window.current; window.current = null; old?.onerror?.({error: "canceled"}); },
    })});
    window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
    window.endSentence = () => { const old = window.current; window.current = null; old.onend(); };
"""
HERE = '{lang: "de-DE", localService: true, name: "Hier"}'
ELSEWHERE = '{lang: "de-DE", localService: false, name: "Anderswo"}'
ENGLISH = '{lang: "en-GB", localService: true, name: "English"}'


class ReadingAloud(unittest.TestCase):

    def setUp(self):
        self.reader = Reader()

    def open(self, *voices, page="kommunen/jena.html"):
        stub = self.reader.before_every_page(VOICES % f"[{', '.join(voices)}]")
        self.addCleanup(self.reader.no_longer, stub)
        self.reader.open(published.site() / page)

    @property
    def spoken(self):
        return self.reader.run("return spoken")

    def test_there_is_no_button_without_a_voice_of_the_language_on_the_device_itself(self):
        for voices in ((), (ENGLISH,), (ELSEWHERE,)):
            with self.subTest(voices=voices):
                self.open(*voices)
                self.assertFalse(self.reader.one("[data-reader]").is_displayed())

    def test_an_english_page_needs_an_english_voice(self):
        self.open(HERE, ENGLISH, page="en/index.html")
        self.assertEqual(self.reader.one("[data-toggle]").text, "Read aloud")

    def test_a_voice_that_comes_later_brings_the_button(self):
        self.open()
        self.reader.run(f"speechSynthesis.getVoices = () => [{HERE}]; speechSynthesis.dispatchEvent(new Event('voiceschanged'))")
        self.assertTrue(self.reader.one("[data-toggle]").is_displayed())

    def test_title_lead_and_sentences_are_read_one_after_the_other_and_marked(self):
        self.open(HERE)
        expected = self.reader.run(
            "return [...document.querySelectorAll('main h1, main .lead, main .sentence')].map(text => text.textContent)")
        self.assertGreater(len(expected), 5)
        self.reader.press("[data-toggle]")
        for place, sentence in enumerate(expected):
            self.assertEqual(self.spoken[place], sentence)
            self.assertEqual(self.reader.run("return [...document.querySelectorAll('.spoken')].map(text => text.textContent)"), [sentence])
            self.reader.run("endSentence()")
        self.assertEqual(self.spoken, expected)
        self.assertEqual(self.reader.one("[data-toggle]").text, "Vorlesen")
        self.assertEqual(self.reader.all(".spoken"), [])

    def test_after_a_pause_the_sentence_is_read_again(self):
        self.open(HERE)
        self.reader.press("[data-toggle]")
        self.reader.run("endSentence()")
        self.reader.press("[data-toggle]")
        self.assertEqual(self.reader.one("[data-toggle]").text, "Weiter")
        self.assertEqual(self.reader.run("return window.current"), None)
        self.reader.press("[data-toggle]")
        self.assertEqual(self.reader.one("[data-toggle]").text, "Pause")
        self.assertEqual(len(self.spoken), 3)
        self.assertEqual(self.spoken[1], self.spoken[2])

    def test_the_end_is_a_button_and_escape(self):
        for end in (lambda: self.reader.press("[data-stop]"), lambda: self.reader.one("body").send_keys("\ue00c")):
            self.open(HERE)
            self.reader.press("[data-toggle]")
            self.assertTrue(self.reader.one("[data-stop]").is_displayed())
            end()
            self.assertEqual(self.reader.run("return window.current"), None)
            self.assertEqual(self.reader.one("[data-toggle]").text, "Vorlesen")
            self.assertFalse(self.reader.one("[data-stop]").is_displayed())

    def test_it_stops_when_the_page_is_left(self):
        self.open(HERE)
        self.reader.press("[data-toggle]")
        self.reader.run("dispatchEvent(new PageTransitionEvent('pagehide'))")
        self.assertEqual(self.reader.run("return window.current"), None)


def tearDownModule():
    close_chromium()
