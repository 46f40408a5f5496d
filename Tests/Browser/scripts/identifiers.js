// Ids that are there more than once, and references to ids that are not there.
const counts = new Map();
for (const element of document.querySelectorAll("[id]")) counts.set(element.id, (counts.get(element.id) || 0) + 1);
const findings = [...counts].filter(([, count]) => count > 1).map(([id, count]) => `“${id}” is there ${count} times`);
for (const attribute of ["aria-labelledby", "aria-describedby", "aria-controls", "for", "headers"]) {
  for (const element of document.querySelectorAll(`[${attribute}]`)) {
    for (const id of element.getAttribute(attribute).split(/\s+/).filter(Boolean)) {
      if (!counts.has(id)) findings.push(`${attribute} of <${element.tagName.toLowerCase()}> names “${id}”, which is not there`);
    }
  }
}
return findings;
