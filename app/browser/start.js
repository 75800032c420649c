// The script of every page with islands: loads the WASM of its bundle once, then hydrates each island
// in document order, parents before their children. It is a module of its own, so that a page needs no
// inline script.
import init, * as islands from "islands";

await init();
islands.hydrate();

// The callbacks of the islands around the current node that were given children by the server.
const aroundChildren = [];

async function wake(node) {
  const isChildren = node.localName === "leptos-children";
  if (isChildren) aroundChildren.push(node.$$on_hydrate);
  if (node.localName === "leptos-island") {
    aroundChildren.at(-1)?.();
    await islands[node.dataset.component](node);
  }
  for (const child of node.children) await wake(child);
  if (isChildren) aroundChildren.pop();
}

await wake(document.body);
