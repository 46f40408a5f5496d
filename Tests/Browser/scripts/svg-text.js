// How SVG text reads: size, contrast with what is painted below it, not cut, not upon other text.
// axe judges none of this. Works on pages and on SVG files.
const smallest = 12;
const findings = {size: [], contrast: [], cut: [], overlap: []};
let judged = 0;

// MARK: Colours

const canvas = new OffscreenCanvas(1, 1).getContext("2d", {willReadFrequently: true});
const known = new Map();
// Red, green, blue and opacity of any CSS colour; nothing for a gradient or pattern.
const colour = css => {
  if (!known.has(css)) {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = css;
    canvas.fillRect(0, 0, 1, 1);
    const [red, green, blue, alpha] = canvas.getImageData(0, 0, 1, 1).data;
    known.set(css, /^url\(/.test(css) ? null : [red, green, blue, alpha / 255]);
  }
  return known.get(css);
};
const upon = (above, below) => [0, 1, 2].map(i => above[i] * above[3] + below[i] * (1 - above[3]));
const linear = channel => (channel /= 255) <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
const luminance = ([red, green, blue]) => 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
const contrast = (one, other) => {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};
const isDark = matchMedia("(prefers-color-scheme: dark)").matches
  && getComputedStyle(document.documentElement).colorScheme.includes("dark");
const paper = isDark ? [18, 18, 18] : [255, 255, 255];

// How much of an element's paint arrives, after the opacity of the groups around it.
const opacity = element => {
  let product = 1;
  for (let box = element; box instanceof Element; box = box.parentElement) product *= parseFloat(getComputedStyle(box).opacity);
  return product;
};

// What one element paints at a point; nothing if it paints nothing there, `null` if that cannot be told.
const paint = (element, point) => {
  const style = getComputedStyle(element);
  if (!(element instanceof SVGElement) || element instanceof SVGSVGElement) return [...colour(style.backgroundColor)];
  if (!(element instanceof SVGGeometryElement)) return undefined;
  const inside = point.matrixTransform(element.getScreenCTM().inverse());
  const matrix = element.getScreenCTM();
  const thickness = parseFloat(style.strokeWidth) * Math.hypot(matrix.a, matrix.b);
  // A hairline that crosses a letter does not make it hard to read; a band does.
  const isStroke = style.stroke !== "none" && thickness >= 6 && element.isPointInStroke(inside);
  if (!isStroke && (style.fill === "none" || !element.isPointInFill(inside))) return undefined;
  const found = colour(isStroke ? style.stroke : style.fill);
  if (!found) return null;
  const own = parseFloat(isStroke ? style.strokeOpacity : style.fillOpacity);
  return [found[0], found[1], found[2], found[3] * own * opacity(element)];
};

// The colour below a text at a point; `null` if that cannot be told.
const below = (x, y) => {
  const layers = [];
  for (const element of document.elementsFromPoint(x, y)) {
    if (element instanceof SVGTextContentElement) continue;
    const layer = paint(element, new DOMPoint(x, y));
    if (layer === null) return null;
    if (layer === undefined) continue;
    layers.push(layer);
    if (layer[3] > 0.99) break;
  }
  return layers.reduceRight((under, layer) => upon(layer, under), paper);
};

// MARK: Text

const isVisible = element => element.checkVisibility({opacityProperty: true, visibilityProperty: true});
// An element that itself holds letters: a line of a text.
const holdsLetters = element => [...element.childNodes].some(node => node.nodeType === 3 && node.data.trim());
const isBroad = style => style.stroke !== "none" && parseFloat(style.strokeWidth) >= 2;
// Where programs do not know `paint-order`, a broad copy of the text in one colour lies below it.
const isCopyBelow = style => isBroad(style) && style.stroke === style.fill;

const judge = (line, box, words, copyBelow) => {
  judged += 1;
  const style = getComputedStyle(line);
  const matrix = line.getScreenCTM();
  const pixels = parseFloat(style.fontSize) * Math.hypot(matrix.a, matrix.b);
  if (pixels < smallest - 0.05) findings.size.push(`“${words}” is ${pixels.toFixed(1)} px`);

  const ink = colour(style.fill);
  if (!ink) return findings.contrast.push(`“${words}” is painted with ${style.fill}`);
  const halo = style.paintOrder.startsWith("stroke") && isBroad(style) ? style.stroke : copyBelow;
  const y = box.top + box.height / 2;
  const grounds = halo
    ? [colour(halo)]
    : [0.1, 0.5, 0.9].map(share => below(box.left + box.width * share, y));
  const isLarge = pixels >= 24 || (pixels >= 18.66 && Number(style.fontWeight) >= 700);
  for (const ground of grounds) {
    if (!ground) return findings.contrast.push(`“${words}” lies on something that cannot be measured`);
    const seen = upon([ink[0], ink[1], ink[2], ink[3] * parseFloat(style.fillOpacity) * opacity(line)], ground);
    const ratio = contrast(seen, ground);
    if (ratio < (isLarge ? 3 : 4.5) - 0.005) return findings.contrast.push(`“${words}” has ${ratio.toFixed(2)}:1`);
  }
};

// Everything has to be found at its point, also what ignores the pointer.
const sheet = new CSSStyleSheet();
sheet.replaceSync("svg, svg * { pointer-events: visiblePainted !important; }");
document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];

for (const svg of document.querySelectorAll("svg")) {
  if (svg.parentElement?.closest("svg") || !isVisible(svg)) continue;
  const boxes = [], copies = new Map();
  for (const text of svg.querySelectorAll("text")) {
    for (const line of [text, ...text.querySelectorAll("tspan")]) {
      if (!holdsLetters(line) || !isVisible(line)) continue;
      const words = line.textContent.trim().slice(0, 40);
      let box = line.getBoundingClientRect();
      if (box.top < 0 || box.bottom > innerHeight) {
        line.scrollIntoView({block: "center", behavior: "instant"});
        box = line.getBoundingClientRect();
      }
      const frame = svg.getBoundingClientRect();
      const spot = [words, Math.round(box.left - frame.left), Math.round(box.top - frame.top)].join(" ");
      const style = getComputedStyle(line);
      if (isCopyBelow(style)) {
        copies.set(spot, {halo: style.stroke, words});
        continue;
      }
      const copy = copies.get(spot);
      copies.delete(spot);
      if (box.left < frame.left - 1 || box.right > frame.right + 1 || box.top < frame.top - 1 || box.bottom > frame.bottom + 1) {
        findings.cut.push(`“${words}” leaves its drawing`);
      }
      // The box of slanted text says nothing about what it covers.
      if (Math.abs(line.getScreenCTM().b) < 1e-3) {
        boxes.push({
          words, text, left: box.left - frame.left, right: box.right - frame.left,
          top: box.top - frame.top, bottom: box.bottom - frame.top,
        });
      }
      judge(line, box, words, copy?.halo);
    }
  }
  for (const {words} of copies.values()) findings.contrast.push(`“${words}” is there as its own background alone`);
  boxes.sort((one, other) => one.top - other.top);
  boxes.forEach((one, index) => {
    for (const other of boxes.slice(index + 1)) {
      if (other.top >= one.bottom) break;
      if (other.text === one.text) continue;
      const width = Math.min(one.right, other.right) - Math.max(one.left, other.left);
      const height = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
      if (width > 1.5 && height > 0.3 * Math.min(one.bottom - one.top, other.bottom - other.top)) {
        findings.overlap.push(`“${one.words}” and “${other.words}”`);
      }
    }
  });
}
document.adoptedStyleSheets = document.adoptedStyleSheets.filter(other => other !== sheet);
scrollTo(0, 0);
if (!judged && document.querySelector("svg text")) findings.contrast.push("no text of the drawings could be judged");
return findings;
