// The elements for which a reader would have to scroll sideways (WCAG 1.4.10).
const width = document.documentElement.clientWidth;
const content = document.scrollingElement.scrollWidth;
if (content <= width) return [];
const scrollsByItself = element => {
  for (let box = element.parentElement; box && box !== document.body; box = box.parentElement) {
    if (getComputedStyle(box).overflowX !== "visible") return true;
  }
  return false;
};
const causes = [];
for (const element of document.body.querySelectorAll("*")) {
  const box = element.getBoundingClientRect();
  if (box.width && box.right + scrollX > width + 0.5 && !scrollsByItself(element)) {
    causes.push(`<${element.tagName.toLowerCase()}${element.id ? ` id=${element.id}` : ""}> reaches to ${Math.round(box.right)}`);
  }
}
return [`content is ${content} wide: ${causes.slice(0, 6).join(", ")}`];
