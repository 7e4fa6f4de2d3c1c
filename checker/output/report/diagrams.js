// The state diagrams: four panels, in which the state of each end and the rule that it took light up.

const PANELS = [
  { key: "tls_client", layer: "tls", role: "client", title: "TLS client" },
  { key: "tls_server", layer: "tls", role: "server", title: "TLS server" },
  { key: "tcp_client", layer: "tcp", role: "client", title: "TCP client" },
  { key: "tcp_server", layer: "tcp", role: "server", title: "TCP server" },
];
const pictures = { show: "follow", whole: false, step: null };

function startDiagrams() {
  for (const panel of PANELS) {
    panel.caption = h("figcaption", {});
    panel.view = h("div", { class: "picture", role: "group", tabindex: "0" });
    panel.figure = h("figure", { class: `panel ${panel.layer}` }, panel.caption, panel.view);
    const svg = byId(`diagram-${panel.layer === "tcp" ? "tcp" : panel.key}`).content.firstElementChild;
    if (svg) panel.view.append(plain(svg.cloneNode(true)));
  }
  fill(byId("diagrams"), PANELS.map((panel) => panel.figure));
  for (const button of document.querySelectorAll("[data-show]")) {
    button.addEventListener("click", () => {
      pictures.show = button.dataset.show;
      showDiagrams(pictures.step);
    });
  }
  byId("whole").addEventListener("change", (event) => {
    pictures.whole = event.target.checked;
    showDiagrams(pictures.step);
  });
}

/** The same drawing without ids, as two panels have the same one, and without links, which the explanation has. */
function plain(svg) {
  for (const element of svg.querySelectorAll("[id]")) {
    const state = /^state-(.*)$/.exec(element.id);
    if (state && !element.dataset.state) element.dataset.state = state[1];
    if (element.id.endsWith("-end")) element.dataset.end = "";
    element.removeAttribute("id");
  }
  for (const link of svg.querySelectorAll("a")) {
    link.removeAttribute("href");
    link.removeAttributeNS("http://www.w3.org/1999/xlink", "href");
    link.removeAttributeNS("http://www.w3.org/1999/xlink", "title");
  }
  for (const title of svg.querySelectorAll("title")) title.remove();
  svg.setAttribute("aria-hidden", "true");
  svg.setAttribute("focusable", "false");
  return svg;
}

/** Show where all four machines are after a step. */
function showDiagrams(step) {
  pictures.step = step;
  if (!step) return;
  const layer = pictures.show === "follow" ? (step.kind === "message" ? "tls" : "tcp") : pictures.show;
  for (const button of document.querySelectorAll("[data-show]")) {
    button.setAttribute("aria-pressed", button.dataset.show === pictures.show);
  }
  for (const panel of PANELS) {
    const shown = layer === "all" || layer === panel.layer;
    panel.figure.hidden = !shown || (panel.layer === "tcp" && !step.hasTcp);
    panel.view.classList.toggle("whole", pictures.whole);
    if (!panel.figure.hidden) lightUp(panel, step);
  }
}

function lightUp(panel, step) {
  const here = [].concat(step.after[panel.layer][panel.role]), came = [].concat(step.before[panel.layer][panel.role]);
  const lost = panel.layer === "tls" && step.lost.has(panel.role);
  const taken = [].concat(step.rules[panel.layer][panel.role] ?? []).filter((i) => i >= 0).map((i) => DATA.rules[i][1]);
  for (const element of panel.view.querySelectorAll(".ws-here, .ws-came, .ws-edge, .ws-lost")) {
    element.classList.remove("ws-here", "ws-came", "ws-edge", "ws-lost");
  }
  let target = null;
  for (const element of panel.view.querySelectorAll("[data-state]")) {
    if (twice(panel, element) && step.opened.has(panel.role) !== ("end" in element.dataset)) continue;
    if (here.includes(element.dataset.state)) {
      element.classList.add(lost ? "ws-lost" : "ws-here");
      if (!target || element.dataset.state === came[0]) target = element; // of several the one it was in
    } else if (came.includes(element.dataset.state)) element.classList.add("ws-came");
  }
  for (const element of panel.view.querySelectorAll("[data-rules]")) {
    const rules = element.dataset.rules.split("|");
    if (taken.some((name) => rules.includes(name))) element.classList.add("ws-edge");
  }
  const moved = here.join() !== came.join();
  const said = lost ? `${came.join(" or ")} – it deviated here` : moved ? `${came.join(" or ")} → ${here.join(" or ")}` : here.join(" or ");
  fill(panel.caption, h("strong", {}, panel.title), " ", h("span", { class: lost ? "bad" : moved ? "moved" : "" }, said));
  panel.view.setAttribute("aria-label", `State diagram of the ${panel.title}: ${said}`);
  if (target && !pictures.whole) centre(panel.view, target);
}

/** The CLOSED of the beginning and that of the end are two boxes of the TCP diagram. */
function twice(panel, element) {
  return panel.layer === "tcp" && element.dataset.state === "CLOSED";
}

function centre(view, element) {
  const box = element.getBoundingClientRect(), frame = view.getBoundingClientRect();
  view.scrollLeft += box.left + box.width / 2 - frame.left - frame.width / 2;
  view.scrollTop += box.top + box.height / 2 - frame.top - frame.height / 2;
}
