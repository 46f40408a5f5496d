/* Two to four municipalities side by side; who they are stands in the address as "kommunen=jena,gera".

   [data-compare=ID]         is shown; ID is that of a script with the data as JSON:
     minimum, maximum, decimals of the scale; measures: names, the whole first; ticks: values that get a line;
     palette: a colour of each level; municipalities: {id, name, points, values, levels}, both as measures are;
     words: dimension, missing, without, choose, picture, overall with {list}, apart with {measure} {high} {low}
     select[name]            chooses one; gets the names
     [role=status]           says the finding in a sentence, or words.choose
     [data-result]           gets picture and table */
const make = (name, attributes = {}, ...content) => {
  const isDrawn = /^(svg|g|path|text|title|desc)$/.test(name);
  const element = document.createElementNS(`http://www.w3.org/${isDrawn ? "2000/svg" : "1999/xhtml"}`, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...content);
  return element;
};

const letters = "ABCD";
const shapes = ["M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0", "M-5-5h10v10h-10z", "M0-6.5L6.5 0L0 6.5L-6.5 0z", "M0-6L6 5H-6z"];

for (const part of document.querySelectorAll("[data-compare]")) {
  const data = JSON.parse(document.getElementById(part.dataset.compare).textContent);
  const {words, measures, minimum, maximum} = data;
  const choices = [...part.querySelectorAll("select")];
  const [status, result] = ["[role=status]", "[data-result]"].map(name => part.querySelector(name));
  const plain = new Intl.NumberFormat(document.documentElement.lang);
  const form = new Intl.NumberFormat(document.documentElement.lang, {
    minimumFractionDigits: data.decimals, maximumFractionDigits: data.decimals});
  const fill = (text, values) => text.replace(/\{(\w+)\}/g, (_, key) => values[key]);
  let chosen = [], width = 0;

  const sentence = () => {
    const ranked = chosen.toSorted((one, other) => (other.values[0] ?? -1) - (one.values[0] ?? -1));
    const list = ranked.map(({name, points}) => `${name} ${points ?? words.without}`).join(", ");
    const apart = measures.slice(1).map((measure, place) => {
      const known = chosen.map(({name, values}) => ({name, value: values[place + 1]}))
        .filter(({value}) => value != null).sort((one, other) => other.value - one.value);
      return {measure, high: known[0], low: known.at(-1), size: known[0]?.value - known.at(-1)?.value || 0};
    }).reduce((most, next) => next.size > most.size ? next : most, {size: 0});
    const told = end => `${end.name} ${form.format(end.value)}`;
    return fill(words.overall, {list})
      + (apart.size ? " " + fill(words.apart, {...apart, high: told(apart.high), low: told(apart.low)}) : "");
  };

  const table = () => make("div", {class: "scroll", role: "region", tabindex: 0, "aria-label": words.picture},
    make("table", {class: "heatmap"},
      make("thead", {}, make("tr", {}, make("th", {scope: "col"}, words.dimension), ...chosen.map(({name, place}) =>
        make("th", {scope: "col", class: "number"}, `${letters[place]} ${name}`)))),
      make("tbody", {}, ...measures.map((measure, row) => make("tr", {},
        make("th", {scope: "row"}, measure), ...chosen.map(({values, levels}) => values[row] == null
          ? make("td", {class: "number none"}, words.missing)
          : make("td", levels[row] ? {class: `number lv l${data.palette[levels[row] - 1]}`} : {class: "number"},
            make("b", {}, levels[row] ?? ""), make("span", {}, " " + form.format(values[row])))))))));

  const picture = text => {
    const line = 18, most = Math.floor(width / 8.8);
    /* At blanks where there are any, else wherever the line is full. */
    const wrapped = text => text.match(new RegExp(`\\S.{0,${most - 1}}(?=\\s|$)|\\S{1,${most}}`, "gu")) ?? [];
    let y = 30;
    const x = value => 8 + (value - minimum) / (maximum - minimum) * (width - 80);
    const label = (x, y, text, name = "c-s") => make("text", {x, y, class: name}, text);
    const rows = measures.flatMap((measure, row) => {
      y += 6;
      return [
        ...wrapped(measure).map(text => label(8, (y += line) - 4, text, "c-b")),
        ...chosen.map(({values, place}) => {
          const value = values[row], drawn = value ?? minimum;
          y += line;
          return make("g", {class: `c-s${place + 1}`},
            make("path", {class: "c-g", d: `M${x(minimum)} ${y - 8}H${x(drawn)}`}),
            ...value == null ? [] : [make("path", {d: shapes[place], transform: `translate(${x(value)} ${y - 8})`})],
            label(x(drawn) + 11, y - 4, `${letters[place]} ${value == null ? words.missing : form.format(value)}`, "c-n"));
        })];
    });
    return make("svg", {
      class: "chart", role: "img", viewBox: `0 0 ${width} ${y + 8}`, "aria-labelledby": "vergleich-t vergleich-d"},
      make("title", {id: "vergleich-t"}, words.picture), make("desc", {id: "vergleich-d"}, text),
      ...data.ticks.flatMap(tick => [
        label(x(tick), 14, plain.format(tick), "c-s c-m"), make("path", {class: "c-g", d: `M${x(tick)} 22V${y + 4}`})]),
      ...rows);
  };

  const draw = () => {
    if (chosen.length < 2) return result.replaceChildren();
    result.replaceChildren(picture(sentence()), table());
  };

  const show = () => {
    chosen = choices.flatMap((choice, place) =>
      data.municipalities.filter(({id}) => id === choice.value).map(found => ({...found, place})));
    for (const choice of choices) {
      for (const option of choice.options) {
        option.disabled = option.value !== "" && choices.some(other => other !== choice && other.value === option.value);
      }
    }
    status.textContent = chosen.length > 1 ? sentence() : words.choose;
    draw();
  };

  const asked = (new URL(location).searchParams.get("kommunen") ?? "").split(",");
  const wanted = asked.map((id, place) => asked.indexOf(id) === place ? id : "");
  choices.forEach((choice, place) => {
    choice.append(...data.municipalities.map(({id, name}) => make("option", {value: id}, name)));
    choice.value = wanted[place] ?? "";
    if (choice.selectedIndex === -1) choice.value = "";
    choice.addEventListener("change", () => {
      show();
      const address = new URL(location);
      address.search = chosen.length ? "kommunen=" + choices.map(({value}) => value).join().replace(/,+$/, "") : "";
      history.replaceState(null, "", address);
    });
  });
  part.hidden = false;
  new ResizeObserver(([{contentRect}]) => {
    const fitting = Math.min(Math.max(Math.floor(contentRect.width), 280), 800);
    if (fitting === width) return;
    width = fitting;
    draw();
  }).observe(result);
  width = Math.min(Math.max(result.clientWidth, 280), 800);
  show();
}
