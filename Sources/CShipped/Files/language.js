/* a[data-keep] leads to the same place of another page: what is chosen here and where one reads go along. */
for (const link of document.querySelectorAll("a[data-keep]")) {
  const keep = () => {
    link.search = location.search;
    link.hash = location.hash;
  };
  for (const event of ["pointerenter", "focus", "click"]) link.addEventListener(event, keep);
}
