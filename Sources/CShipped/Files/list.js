/* The list of participants: sorts by column, finds by name, filters; what is chosen stands in the address.

   search[data-list=ID]      is shown; ID is the table's
     input[name]             finds in the first cell of a row, umlauts and ß as one types them
     select[name=N]          a row must have the same data-N; the empty option lets all through
     button[data-reset]      shows all again, in the order of the page
     [role=status]           says data-text with {n} and {all}, or data-none
   th[data-key=K]            gets a button; K, or -K downwards, stands in the address as "sortierung"
   td[data-value]            sorts instead of the cell's text; empty values come last in both directions */
const order = new Intl.Collator(document.documentElement.lang);

/* Both ways to type a name: "Föritztal" is found by "foritz" and by "foeritz". */
const forms = text => [text, text.replace(/[äöü]/gi, letter => letter + "e")].map(form =>
  form.toLowerCase().replaceAll("ß", "ss").normalize("NFD").replace(/\p{M}/gu, ""));

for (const bar of document.querySelectorAll("[data-list]")) {
  const table = document.getElementById(bar.dataset.list);
  const body = table.tBodies[0];
  const rows = [...body.rows].map(row => ({row, name: forms(row.cells[0].textContent.normalize())}));
  const heads = [...table.tHead.rows[0].cells].filter(head => head.dataset.key);
  const controls = [...bar.querySelectorAll("[name]")];
  const status = bar.querySelector("[role=status]");
  let sorting = "";

  const value = (row, column) => {
    const text = (row.cells[column].dataset.value ?? row.cells[column].textContent).trim();
    return text === "" || isNaN(text) ? text : Number(text);
  };

  const sorted = () => {
    const isDown = sorting.startsWith("-");
    const head = heads.find(head => head.dataset.key === sorting.slice(isDown));
    for (const other of heads) other.ariaSort = other !== head ? "none" : isDown ? "descending" : "ascending";
    if (!head) return rows;
    return rows.map(entry => ({...entry, key: value(entry.row, head.cellIndex)})).sort((one, other) => {
      if (one.key === "" || other.key === "") return (one.key === "") - (other.key === "");
      const difference = typeof one.key === "number" ? one.key - other.key : order.compare(one.key, other.key);
      return isDown ? -difference : difference;
    });
  };

  const show = () => {
    let count = 0;
    for (const {row, name} of rows) {
      row.hidden = !controls.every(({name: key, value, type}) => !value || (type === "search"
        ? forms(value.normalize().trim()).some((form, place) => name[place].includes(form))
        : row.dataset[key] === value));
      count += !row.hidden;
    }
    body.append(...sorted().map(entry => entry.row));
    status.textContent = (!count ? status.dataset.none : status.dataset.text)
      .replace("{n}", count).replace("{all}", rows.length);
  };

  const remember = () => {
    const address = new URL(location);
    const state = [...controls.map(control => [control.name, control.value.trim()]), ["sortierung", sorting]];
    for (const [key, text] of state) {
      address.searchParams.delete(key);
      if (text) address.searchParams.set(key, text);
    }
    history.replaceState(null, "", address);
    show();
  };

  const state = new URL(location).searchParams;
  sorting = state.get("sortierung") ?? "";
  for (const control of controls) {
    const text = state.get(control.name) ?? "";
    const isKnown = !control.options || [...control.options].some(option => option.value === text);
    control.value = isKnown ? text : "";
    control.addEventListener(control.options ? "change" : "input", remember);
  }
  for (const head of heads) {
    const {key} = head.dataset;
    const [first, second] = head.classList.contains("number") ? ["-" + key, key] : [key, "-" + key];
    const button = document.createElement("button");
    button.type = "button";
    button.append(...head.childNodes);
    button.addEventListener("click", () => {
      sorting = sorting === first ? second : first;
      remember();
    });
    head.append(button);
  }
  bar.querySelector("[data-reset]").addEventListener("click", () => {
    for (const control of controls) control.value = "";
    sorting = "";
    remember();
  });
  bar.hidden = false;
  show();
}
