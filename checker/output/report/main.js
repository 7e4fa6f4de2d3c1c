// The page: which connection and which step is shown, by buttons, keys and the address.

const view = { index: -1, steps: [], at: 0 };

function start() {
  const totals = DATA.totals;
  fill(byId("totals"), h("span", {}, plural(totals.connections, "connection")), ["conforms", "deviates", "inconclusive"].filter((w) => totals[w]).map((word) =>
    h("span", { class: `badge ${WORD[word]}` }, `${MARK[word]} ${totals[word].toLocaleString("en")} ${word}`)));
  showErrors();
  startDiagrams();
  startTable((index) => open(index));
  const click = { first: () => go(next(-1, 1)), back: () => go(next(view.at, -1)), next: () => go(next(view.at, 1)), last: () => go(next(view.steps.length, -1)) };
  for (const [id, action] of Object.entries(click)) byId(id).addEventListener("click", action);
  byId("to-scale").addEventListener("change", (event) => scaleLadder(byId("ladder"), event.target.checked));
  byId("with-tcp").addEventListener("change", withTcp);
  document.addEventListener("keydown", keyed);
  window.addEventListener("hashchange", fromAddress);
  if (!fromAddress()) begin();
}

function showErrors() {
  if (!DATA.errors.length) return;
  byId("errors").hidden = false;
  fill(byId("errors"), h("h2", {}, "Not read"), h("ul", {}, DATA.errors.map(([source, where, message]) => h("li", {}, `${source}${where ? ` ${where}` : ""}: ${message}`))));
}

/** Where the page opens: at the first deviation, or at the only connection, or at the table. */
function begin() {
  const bad = DATA.rows.findIndex((row) => cell(row, "verdict") === "deviates");
  if (bad >= 0) open(bad, false);
  else if (DATA.rows.length === 1) open(0, false);
  else overview();
}

function fromAddress() {
  const found = /^#c(\d+)(?:s(\d+))?$/.exec(location.hash);
  if (location.hash === "#all") overview();
  else if (found && DATA.rows[found[1]]) {
    if (Number(found[1]) !== view.index) open(Number(found[1]), false);
    if (found[2] !== undefined && view.steps[found[2]] && Number(found[2]) !== view.at) go(Number(found[2]));
  } else return false;
  return true;
}

function overview() {
  view.index = -1;
  byId("connection").hidden = true;
  byId("overview").hidden = false;
  if (location.hash !== "#all") history.replaceState(null, "", "#all");
}

/** Show a connection, at its first deviation if it has one. */
function open(index, focus = true) {
  const row = DATA.rows[index];
  Object.assign(view, { index, steps: stepsOf(row), at: 0 });
  byId("overview").hidden = true;
  byId("connection").hidden = false;
  head(row);
  const deviations = cell(row, "deviations");
  fill(byId("deviations"), deviations.map((d) => deviation(d, row, view.steps, (at) => go(at, true))));
  const hasTcp = view.steps.some((step) => step.kind === "segment");
  for (const step of view.steps) step.hasTcp = hasTcp;
  byId("with-tcp-label").hidden = !hasTcp;
  byId("to-scale").parentElement.hidden = !cell(row, "packed"); // without segments there are no times
  byId("stepper").hidden = !view.steps.length;
  showLadder(byId("ladder"), view.steps, row, (at) => go(at));
  byId("ladder").classList.toggle("no-tcp", !byId("with-tcp").checked);
  scaleLadder(byId("ladder"), byId("to-scale").checked);
  fill(byId("ladder-note"), notes(row));
  showWhole(byId("whole-connection"), row, view.steps);
  const wrong = deviations.map((d) => view.steps.findIndex((s) => s.place === d[3] && isWrong(s, new Map([[d[3], [d]]])))).filter((i) => i >= 0);
  const first = view.steps.findIndex((step) => step.kind === "message");
  if (view.steps.length) go(wrong.length ? Math.min(...wrong) : Math.max(0, first), false);
  if (focus) byId("connection-title").focus();
  scrollTo(0, 0);
}

function head(row) {
  const many = DATA.rows.length > 1;
  const button = (label, index) => h("button", { type: "button", disabled: !DATA.rows[index], onclick: () => open(index) }, label);
  fill(byId("between"), many && [
    h("button", { type: "button", id: "all", onclick: () => overview() }, `☰ All ${DATA.rows.length.toLocaleString("en")} connections`),
    button("◀ Connection before", view.index - 1), button("Next connection ▶", view.index + 1),
  ]);
  const name = cell(row, "id");
  fill(byId("connection-title"), badge(cell(row, "verdict")), " ", `${cell(row, "source")}${row[COLUMN.first] ? ` stream ${name}` : name && name !== "1" ? ` (${name})` : ""}`);
  const ends = cell(row, "client") && cell(row, "server") ? `${cell(row, "client")} → ${cell(row, "server")}` : "";
  fill(byId("gist"), [ends, cell(row, "version"), cell(row, "suite"), cell(row, "sni"), cell(row, "outcome")].filter(Boolean).join(" · "));
}

function notes(row) {
  const story = storyOf(row);
  return [
    cell(row, "left") ? `${plural(cell(row, "left"), "segment")} in the middle are left out. ` : null,
    story && story.more ? `${plural(story.more, "message")} at the end are left out. ` : null,
    story ? null : "No TLS messages were judged here. ",
  ];
}

/** The next step in a direction that is shown. */
function next(from, way) {
  const withoutTcp = !byId("with-tcp").checked;
  for (let i = from + way; i >= 0 && i < view.steps.length; i += way) {
    if (!withoutTcp || view.steps[i].kind === "message") return i;
  }
  return view.at;
}

function withTcp() {
  byId("ladder").classList.toggle("no-tcp", !byId("with-tcp").checked);
  if (!byId("with-tcp").checked && view.steps[view.at].kind === "segment") go(Math.max(next(view.at, 1), 0));
}

/** Show a step. */
function go(at, scroll = false) {
  const row = DATA.rows[view.index];
  view.at = at;
  const ladder = byId("ladder");
  for (const button of ladder.querySelectorAll("[aria-current]")) {
    button.removeAttribute("aria-current");
    button.tabIndex = -1;
  }
  const rung = ladder.children[at];
  rung.firstElementChild.setAttribute("aria-current", "step");
  rung.firstElementChild.tabIndex = 0; // the ladder is one stop of the tabulator
  const top = rung.offsetTop - ladder.offsetTop;
  if (top < ladder.scrollTop + 30 || top > ladder.scrollTop + ladder.clientHeight - 60) ladder.scrollTop = top - ladder.clientHeight / 2;
  byId("where").textContent = `step ${at + 1} of ${view.steps.length}: ${labelOf(view.steps[at])}`;
  showMessage(byId("message"), view.steps, at, row);
  showDiagrams(view.steps[at]);
  history.replaceState(null, "", `#c${view.index}s${at}`);
  if (scroll) byId("stepper").scrollIntoView();
}

/** Left and right step anywhere; up and down, home and end where the ladder has the focus. */
function keyed(event) {
  if (view.index < 0 || !view.steps.length || event.altKey || event.ctrlKey || event.metaKey) return;
  const target = event.target;
  if (target.matches("input:not([type=checkbox]), select, textarea") || target.closest(".scroll, .picture")) return;
  const within = target.closest(".ladder") !== null;
  const action = { ArrowRight: "next", ArrowLeft: "back", ...(within ? { ArrowDown: "next", ArrowUp: "back", Home: "first", End: "last" } : {}) }[event.key];
  if (!action) return;
  event.preventDefault();
  byId(action).click();
  if (within) byId("ladder").children[view.at].firstElementChild.focus();
}

start();
