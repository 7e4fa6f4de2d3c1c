// What is told of one step, of each deviation, and of the connection as a whole.

const FACT_WORDS = { true: "yes", false: "no" };

function showMessage(article, steps, at, row) {
  const step = steps[at];
  const sender = senderOf(step), peer = sender === "client" ? "server" : "client";
  const words = PROTECTION[protectionOf(step)];
  fill(article,
    h("p", { class: "kicker" }, `${cell(row, "unit")} ${step.place} · ${sender} → ${peer}${words ? ` · ${words}` : ""}`),
    h("h3", {}, labelOf(step)),
    step.kind === "message" ? messageBody(step, row) : segmentBody(step, cell(row, "deviations")));
}

function messageBody(step, row) {
  const name = DATA.strings[step.line[0]], [what, section] = DATA.kinds[name] || ["", ""];
  const cite = (step.story.v === "TLS 1.2" && DATA.sections12[name]) || section;
  return [
    h("p", {}, what, " ", cite ? h("span", { class: "cite" }, "(", cited(cite), ")") : null),
    factList(step.line[3]),
    h("div", { class: "pair" }, ROLES.map((role) => endpoint(step, role))),
    keyTree(step),
    bytesOf(step, row),
  ];
}

function factList(facts) {
  const said = facts.filter(([, value]) => value !== "none" && value !== "absent" && !(Array.isArray(value) && value.includes("none")));
  if (!said.length) return null;
  return h("ul", { class: "chips", "aria-label": "What it says" }, said.map(([name, value]) =>
    h("li", {}, name.replaceAll("_", " "), h("b", {}, Array.isArray(value) ? value.join(" or ") : FACT_WORDS[value] || String(value)))));
}

/** What an endpoint did at this step, and what it holds after it. */
function endpoint(step, role) {
  const came = step.before.tls[role].join(" or "), here = step.after.tls[role].join(" or ");
  const rule = step.rules.tls[role];
  const moved = step.line[4][role];
  const lost = step.lost.has(role);
  return h("section", { class: "end", "aria-label": `The ${role}` },
    h("h4", {}, `${role === "client" ? "Client" : "Server"}${role === senderOf(step) ? " sends" : " receives"}`),
    h("p", { class: "state" }, came, " → ", lost ? h("b", { class: "bad" }, "not followed any more") : h("b", {}, here)),
    rule >= 0 && rule !== undefined ? ruleOf(rule) : h("p", { class: "note" }, noRule(step, role, lost, moved)),
    holdings(step, role, moved ? moved[2] : []));
}

function noRule(step, role, lost, moved) {
  if (lost && step.story.instead.some((one) => one[0] === step.index && one[1] === role)) return "No rule allows this here: see what deviates.";
  if (lost) return "From its first deviation on, the order of this end is not judged.";
  if (moved && moved[1].join() === "ABORT" && role !== senderOf(step)) return step.before.tls[role].join() === "ABORT" ? "It has failed: nothing counts any more."
    : `No rule allows this message here: it is to be refused${step.held[role].alert_owed ? ` with the alert ${step.held[role].alert_owed}` : ""}.`;
  if (moved && moved[1].join() === "CLOSED") return "It is closed: nothing counts any more.";
  if (moved) return "It cannot be told which rule it took.";
  return "It need not have processed this yet, or it changes nothing.";
}

function ruleOf(index) {
  const [, name, event, source, target, when, sets, cites, note, effects] = DATA.rules[index];
  const row = (label, ...value) => h("tr", {}, h("th", { scope: "row" }, label), h("td", {}, value));
  return h("div", { class: "rule" }, h("details", {},
    h("summary", {}, "rule ", h("b", {}, name)),
    h("table", {}, h("tbody", {},
      row("in", source), row("on", event), row("if", when), row("to", target), sets ? row("sets", sets) : null,
      effects.length ? row("does", effects.join(", ")) : null, note ? row("note", note) : null))),
  h("p", { class: "cite" }, citedAll(cites)));
}

/** The variables that differ from the beginning, those that changed here first. */
function holdings(step, role, changed) {
  const start = step.story.start[role] || {}, held = step.held[role] || {};
  const fresh = new Set(changed.map(([name]) => name));
  const shown = Object.entries(held).filter(([name, value]) => fresh.has(name) || start[name] !== value);
  if (!shown.length) return null;
  const docs = DATA.vars[`tls_${role}`];
  shown.sort((a, b) => fresh.has(b[0]) - fresh.has(a[0]));
  return h("details", { class: "holds", open: fresh.size > 0 },
    h("summary", {}, "knows and holds now"),
    h("dl", {}, shown.map(([name, value]) => [
      h("dt", { class: fresh.has(name) ? "fresh" : "" }, docs[name] || name),
      h("dd", { class: fresh.has(name) ? "fresh" : "" }, FACT_WORDS[value] || String(value)),
    ])));
}

/** The key schedule, with what exists by now lit, and what this message made marked. */
function keyTree(step) {
  const nodes = DATA.trees[step.story.tree];
  const branch = (parent) => {
    const below = nodes.filter((node) => node[1] === parent);
    return below.length ? h("ul", {}, below.map(([id, , label, from]) => {
      const fresh = step.fresh.includes(id), lit = step.lit.has(id);
      return h("li", {}, h("span", { class: fresh ? "key fresh" : lit ? "key lit" : "key" }, lit ? "● " : "○ ", label,
        fresh ? h("em", {}, " new") : null), lit ? h("small", {}, from) : null, branch(id));
    })) : null;
  };
  return h("details", { class: "tree", open: step.fresh.length > 0 },
    h("summary", {}, `Keys: ${step.unread && step.lit.size < nodes.length ? "at least " : ""}${step.lit.size} of ${nodes.length} exist`, step.fresh.length ? `, ${step.fresh.length} new` : ""),
    branch(""));
}

function bytesOf(step, row) {
  const [, , , , , size, packed, fields] = step.line;
  if (size < 0) return h("p", { class: "note" }, "Its bytes were not seen, or not kept.");
  if (!packed) return h("p", { class: "note" }, `Its ${plural(size, "octet")} are left out of this report, to keep it small.`);
  const note = cell(row, "own") ? null
    : h("p", { class: "note" }, "These are the bytes of a connection alike: randoms, keys, tickets and signatures of this one are others; they are left out to keep this report small.");
  const details = h("details", { class: "bytes" }, h("summary", {}, `Bytes: ${plural(size, "octet")}, field by field`), note);
  details.addEventListener("toggle", () => {
    if (details.open && !details.querySelector("table")) details.append(h("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": "Bytes" }, byteTable(octets(packed), fields)));
  });
  return details;
}

function byteTable(raw, fields) {
  const rows = [];
  const walk = (inside, depth) => {
    for (const [name, at, size, value, below] of inside) {
      rows.push(h("tr", {}, h("th", { scope: "row", class: `d${Math.min(depth, 6)}` }, name), h("td", { class: "n" }, at), h("td", { class: "n" }, size),
        h("td", { class: "v" }, value), h("td", { class: "hex" }, below.length ? "" : hex(raw.subarray(at, at + size)))));
      walk(below, depth + 1);
    }
  };
  walk(fields, 0);
  return h("table", {}, h("thead", {}, h("tr", {}, ["field", "at", "octets", "says", "bytes"].map((t) => h("th", { scope: "col" }, t)))), h("tbody", {}, rows));
}

const MOST_HEX = 96;

function hex(bytes) {
  const text = [...bytes.subarray(0, MOST_HEX)].map((b) => b.toString(16).padStart(2, "0")).join(" ");
  return bytes.length > MOST_HEX ? `${text} … ${bytes.length - MOST_HEX} more` : text;
}

function segmentBody(step, deviations) {
  const pair = (name, value) => h("li", {}, name, h("b", {}, value));
  const bad = isWrong(step, new Map([[step.place, deviations.filter((d) => d[3] === step.place)]]));
  const quiet = (role) => (bad && role === senderOf(step) ? "It deviates here: see above." : step.after.tcp[role] === UNSURE
    ? "Several states explain what was seen." : "It goes on as before: no rule is taken for the first time.");
  return [
    h("ul", { class: "chips", "aria-label": "The header" },
      pair("SEQ", `${step.seq} (${step.number})`), step.ack === null ? null : pair("ACK", `${step.ack} (${step.acknowledged})`),
      pair("control bits", flagNames(step.flags)), pair("octets of text", step.octets), pair("window field", step.window)),
    h("div", { class: "pair" }, ROLES.map((role) => h("section", { class: "end", "aria-label": `The ${role}` },
      h("h4", {}, role === "client" ? "Client" : "Server"),
      h("p", { class: "state" }, step.before.tcp[role], " → ", h("b", {}, step.after.tcp[role])),
      (step.rules.tcp[role] || []).length
        ? step.rules.tcp[role].map(ruleOf)
        : h("p", { class: "note" }, quiet(role))))),
  ];
}

/** One deviation: what was expected, what came, why it matters, what is known of it, and a correct run beside it. */
function deviation(d, row, steps, go) {
  const [code, layer, by, where, state, got, expected, cite, message, severity, accepted] = d;
  const at = steps.findIndex((step) => step.place === where && (layer === "tcp") === (step.kind === "segment") && isWrong(step, new Map([[where, [d]]])));
  const attacks = DATA.attacks.filter((a) => matches(a, d, cell(row, "version")));
  return h("article", { class: `card deviation ${severity === "error" ? "bad" : "warn"}` },
    h("h3", {}, `${code} `, h("small", {}, `by the ${by}, ${cell(row, "unit")} ${where}${state && state !== "unknown" ? `, in ${state}` : ""}`)),
    h("p", {}, message),
    accepted ? h("p", { class: "note" }, `Accepted by the baseline: ${accepted}`) : null,
    h("dl", { class: "verdict" },
      expected.length ? [h("dt", {}, "expected"), h("dd", {}, expected.join(" or "))] : null,
      h("dt", {}, "came"), h("dd", {}, got),
      h("dt", {}, "section"), h("dd", {}, cited(cite)),
      h("dt", {}, "why it matters"), h("dd", {}, DATA.why[code] || [DATA.meanings[code] ? `${DATA.meanings[code]}. ` : "", DATA.layers[layer]]),
      attacks.length ? [h("dt", {}, "known attack"), h("dd", {}, attacks.map(attack))] : null),
    besides(row, steps, at, by),
    at >= 0 ? h("button", { type: "button", onclick: () => go(at) }, "Go to this step") : null);
}

function matches(shape, d, version) {
  const is = (pattern, value) => !pattern || pattern.split("|").some((p) => value === p || value.split("|").includes(p));
  return is(shape.code, d[0]) && is(shape.by, d[2]) && is(shape.state, d[4]) && is(shape.got, d[5]) && is(shape.version, version);
}

function attack(shape) {
  return h("p", {}, h("b", {}, [shape.product, shape.id, shape.year && !String(shape.id).includes(shape.year) ? shape.year : ""].filter(Boolean).join(", ")), `: ${shape.flaw}.`);
}

/** What came beside a correct run from where this end deviated, as the machine has it. */
function besides(row, steps, at, by) {
  const story = storyOf(row);
  const step = steps[at];
  const lawful = story && step && story.instead.find((one) => one[1] === by && one[0] === step.index);
  if (!lawful) return null;
  const [index, role, state, run] = lawful;
  const came = story.lines.slice(Math.max(0, index - 2), index + 3);
  return h("div", { class: "pair runs" },
    h("section", {}, h("h4", {}, "What came"), h("ol", { class: "run", start: Math.max(0, index - 2) + 1 }, came.map((line, i) =>
      h("li", { class: Math.max(0, index - 2) + i === index ? "bad" : "" }, `${line[1] === "c" ? "client" : "server"}: ${DATA.strings[line[0]]}`)))),
    h("section", {}, h("h4", {}, state === "ABORT" ? "What was due" : `A correct run from ${state}`), run.length ? h("ol", { class: "run good", start: index + 1 }, run.map(([way, kind, after, cite]) =>
      h("li", {}, `${(way === "send") === (role === "client") ? "client" : "server"}: ${kind} `, h("small", {}, `then ${after} `, cite ? ["(", cited(cite), ")"] : null))))
      : h("p", { class: "note" }, "The handshake was done: nothing more was due.")));
}

/** The connection as a whole: who could read what, round trips, resumption, diagnosis, certificates. */
function showWhole(section, row, steps) {
  const info = DATA.infos[row[COLUMN.info]];
  const list = (title, items, empty) => (items.length || empty
    ? h("section", { class: "card" }, h("h3", {}, title), items.length ? h("ul", {}, items.map((i) => h("li", {}, i))) : h("p", { class: "note" }, empty)) : null);
  const clear = [...new Set(steps.filter((step) => step.kind === "message" && protectionOf(step) === "P").map(labelOf))];
  const readable = [...info.visible, ...(clear.length ? [`whole messages: ${clear.join(", ")}`, "of all else lengths and times"] : [])];
  fill(section,
    list("Likely cause", info.diagnosis),
    list("What could not be settled, and why", info.why),
    list("What a wiretapper could read", readable),
    h("section", { class: "card" }, h("h3", {}, "Summary"), h("table", { class: "summary" }, h("tbody", {}, [["outcome", cell(row, "outcome") + (info.detail ? ` (${info.detail})` : "")], ...info.summary, ...info.more]
      .map(([label, value]) => h("tr", {}, h("th", { scope: "row" }, label), h("td", {}, value)))))),
    list("Verified", info.verified.map((name) => name.replaceAll("_", " "))),
    list("Ended in", Object.entries(info.ended).filter(([, state]) => state).map(([machine, state]) => `${machine.replace("_", " ")}: ${state}`)),
    list("TCP", info.tcp),
    info.chain.length ? h("section", { class: "card" }, h("h3", {}, "Certificates"), h("ol", { start: 0 }, info.chain.map((lines) => h("li", {}, lines.filter(Boolean).map((text, i) => h("div", {}, text)))))) : null);
}
