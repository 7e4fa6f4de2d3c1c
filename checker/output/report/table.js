// The table of all connections: filtered and sorted over the data, shown page by page.

const PAGE = 100;
const HEADINGS = [
  ["source", "Source"], ["id", "Stream"], ["verdict", "Verdict"], ["outcome", "Outcome"], ["version", "Version"],
  ["sni", "Server name"], ["client", "Client"], ["server", "Server"], ["codes", "Codes"],
];
const table = { rows: [], page: 0, by: "", down: false, text: [] };
const FILTERS = ["verdict", "version", "code", "sni", "text"];

function startTable(open) {
  table.open = open;
  options("verdict", new Set(DATA.rows.map((row) => cell(row, "verdict"))));
  options("version", new Set(DATA.rows.map((row) => cell(row, "version"))));
  options("code", new Set(DATA.rows.flatMap((row) => cell(row, "codes").split(" "))));
  for (const name of FILTERS) byId(`f-${name}`).addEventListener("input", () => filtered());
  byId("filters").addEventListener("submit", (event) => event.preventDefault());
  fill(document.querySelector("#table thead tr"), HEADINGS.map(heading));
  filtered();
}

function options(name, values) {
  const known = [...values].filter(Boolean).sort();
  fill(byId(`f-${name}`), h("option", { value: "" }, "all"), known.map((v) => h("option", { value: v }, v)));
}

function heading([name, label]) {
  return h("th", { scope: "col", "data-column": name },
    h("button", { type: "button", onclick: () => sortBy(name) }, label, h("span", { class: "arrow", "aria-hidden": "true" })));
}

function sortBy(name) {
  table.down = table.by === name && !table.down;
  table.by = name;
  filtered();
}

/** What is looked through for any text. Made once for each connection, when it is first asked for. */
function textOf(index) {
  if (table.text[index] === undefined) {
    const row = DATA.rows[index];
    table.text[index] = HEADINGS.map(([name]) => cell(row, name)).concat(cell(row, "suite")).join("\n").toLowerCase();
  }
  return table.text[index];
}

function filtered() {
  const want = Object.fromEntries(FILTERS.map((name) => [name, byId(`f-${name}`).value.trim()]));
  const sni = want.sni.toLowerCase(), text = want.text.toLowerCase();
  table.rows = [];
  DATA.rows.forEach((row, i) => {
    if (want.verdict && cell(row, "verdict") !== want.verdict) return;
    if (want.version && cell(row, "version") !== want.version) return;
    if (want.code && !cell(row, "codes").split(" ").includes(want.code)) return;
    if (sni && !cell(row, "sni").toLowerCase().includes(sni)) return;
    if (text && !textOf(i).includes(text)) return;
    table.rows.push(i);
  });
  if (table.by) sorted();
  table.page = 0;
  showTable();
}

function sorted() {
  const compare = new Intl.Collator("en", { numeric: true }).compare;
  const keys = new Map(table.rows.map((i) => [i, String(cell(DATA.rows[i], table.by) ?? "")]));
  const sign = table.down ? -1 : 1;
  table.rows.sort((a, b) => sign * compare(keys.get(a), keys.get(b)) || a - b);
}

function showTable() {
  const pages = Math.max(1, Math.ceil(table.rows.length / PAGE));
  const from = table.page * PAGE, shown = table.rows.slice(from, from + PAGE);
  for (const part of [byId("filters"), document.querySelector(".scroll")]) part.hidden = !DATA.rows.length;
  fill(byId("count"), !DATA.rows.length ? "There is none: nothing was judged." : `${plural(table.rows.length, "connection")} of ${DATA.rows.length.toLocaleString("en")}`);
  fill(document.querySelector("#table tbody"), shown.map(line));
  for (const th of document.querySelectorAll("#table th")) {
    const here = th.dataset.column === table.by;
    if (here) th.setAttribute("aria-sort", table.down ? "descending" : "ascending");
    else th.removeAttribute("aria-sort");
    th.querySelector(".arrow").textContent = here ? (table.down ? " ▼" : " ▲") : "";
  }
  const turn = (label, page) => h("button", { type: "button", disabled: page < 0 || page >= pages, onclick: () => turnTo(page) }, label);
  fill(byId("pager"), pages > 1 && [
    turn("◀ Page before", table.page - 1), h("span", {}, `page ${table.page + 1} of ${pages}`), turn("Next page ▶", table.page + 1),
  ]);
}

function turnTo(page) {
  table.page = page;
  showTable();
}

function line(index) {
  const row = DATA.rows[index];
  const name = cell(row, "id") || "1";
  return h("tr", {}, HEADINGS.map(([column]) => {
    if (column === "id") {
      const open = () => table.open(index);
      return h("td", {}, h("button", { type: "button", class: "link", onclick: open, "aria-label": `Open connection ${name}` }, name));
    }
    if (column === "verdict") return h("td", {}, badge(cell(row, column)));
    return h("td", { class: column }, String(cell(row, column) ?? ""));
  }));
}
