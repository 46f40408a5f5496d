/* What one can take along from a figure. Each button is hidden in the page and shown only where it works.

   button[data-link=ID]      copies the address of the figure; takes the place of a[data-plain] before it
   button[data-copy=ID]      copies the text of a textarea
   button[data-share=ID]     hands title and address to whatever the device shares with
   [data-said]               the live region, which says data-copied or data-failed */
const said = document.querySelector("[data-said]");
let end;

const say = name => {
  clearTimeout(end);
  said.textContent = "";
  /* An empty moment, so that the same words are said again. */
  setTimeout(() => said.textContent = said.dataset[name], 50);
  end = setTimeout(() => said.textContent = "", 6000);
};

const copyOld = text => {
  const area = document.createElement("textarea");
  const focused = document.activeElement;
  area.className = "hidden";
  area.value = text;
  document.body.append(area);
  area.select();
  const isCopied = document.execCommand("copy");
  area.remove();
  focused.focus();
  if (!isCopied) throw new Error("not copied");
};

const copy = async text => {
  try {
    /* Without https there is no clipboard. */
    if (navigator.clipboard) await navigator.clipboard.writeText(text).catch(() => copyOld(text));
    else copyOld(text);
    say("copied");
  } catch {
    say("failed");
  }
};

const place = id => {
  const address = new URL(location);
  address.hash = id;
  return address.href;
};

const offer = (name, act) => {
  for (const button of document.querySelectorAll(`button[data-${name}]`)) {
    button.hidden = false;
    button.addEventListener("click", () => act(button.dataset[name], button));
  }
};

for (const area of document.querySelectorAll(".embedding textarea")) {
  area.addEventListener("focus", () => area.select());
}
if (navigator.clipboard || document.queryCommandSupported?.("copy")) {
  offer("link", id => copy(place(id)));
  offer("copy", id => copy(document.getElementById(id).value));
  for (const link of document.querySelectorAll("a[data-plain]")) link.hidden = true;
}
if (navigator.share) {
  offer("share", (id, {dataset}) => navigator.share({title: dataset.title, url: place(id)}).catch(error => {
    if (error.name !== "AbortError") say("failed");
  }));
}
