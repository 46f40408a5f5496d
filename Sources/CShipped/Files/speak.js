/* Reads the page aloud: its title, its lead and the key sentences of its figures; nothing of the navigation.

   [data-reader]             holds the buttons; is shown where the device itself has a voice of the page's language
                             (other voices would send the text to somebody)
     button[data-toggle]     begins, pauses, goes on; its words are data-begin, data-pause, data-resume
     button[data-stop]       ends; is shown while there is something to end
   .spoken                   what is being read */
const reader = document.querySelector("[data-reader]");
const speech = window.speechSynthesis;
const language = document.documentElement.lang;
const texts = [...document.querySelectorAll("main :is(h1, .lead, .sentence, [data-speak])")];

const start = voice => {
  const [toggle, stop] = ["toggle", "stop"].map(name => reader.querySelector(`[data-${name}]`));
  let place = 0, turn = 0, isSpeaking = false;

  const show = () => {
    const isBegun = isSpeaking || place > 0;
    toggle.textContent = toggle.dataset[isSpeaking ? "pause" : isBegun ? "resume" : "begin"];
    stop.hidden = !isBegun;
    texts.forEach((text, index) => text.classList.toggle("spoken", isBegun && index === place));
  };

  const next = () => {
    if (place >= texts.length) return end();
    const own = ++turn;
    const utterance = new SpeechSynthesisUtterance(texts[place].textContent);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    /* What was broken off ends too, but its turn is over. */
    utterance.onend = () => {
      if (own !== turn) return;
      place += 1;
      next();
    };
    utterance.onerror = () => {
      if (own === turn) end();
    };
    show();
    texts[place].scrollIntoView({block: "nearest"});
    speech.speak(utterance);
  };

  /* To pause is to break off and to read the sentence again: not every device can hold a voice. */
  const rest = () => {
    turn += 1;
    isSpeaking = false;
    speech.cancel();
    show();
  };

  const end = () => {
    place = 0;
    const hadFocus = document.activeElement === stop;
    rest();
    if (hadFocus) toggle.focus();
  };

  toggle.addEventListener("click", () => {
    if (isSpeaking) return rest();
    isSpeaking = true;
    next();
  });
  stop.addEventListener("click", end);
  addEventListener("pagehide", end);
  addEventListener("keydown", event => {
    if (event.key === "Escape") end();
  });
  reader.hidden = false;
  show();
};

const look = () => {
  const voice = speech.getVoices().find(voice => voice.localService && voice.lang.startsWith(language));
  if (!voice) return;
  speech.removeEventListener("voiceschanged", look);
  start(voice);
};

if (reader && speech) {
  speech.addEventListener("voiceschanged", look);
  look();
}
