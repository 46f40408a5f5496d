// What axe finds by the rules of WCAG 2.0 to 2.2 A and AA and by best practice.
const done = arguments[arguments.length - 1];
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"];
// Without `preload` axe would fetch the style sheets again, which a strict page forbids.
axe.run(document, {runOnly: {type: "tag", values: tags}, resultTypes: ["violations"], preload: false}).then(
  result => done(result.violations.map(violation => {
    const nodes = violation.nodes.slice(0, 3).map(node => `${node.target.join(" ")} ${node.html.slice(0, 120)}`);
    return `${violation.id} (${violation.nodes.length}x, ${violation.help}): ${nodes.join(" ; ")}`;
  })),
  error => done([`axe could not run: ${error}`]));
