// The ladder: what each end sent, segment by segment and message by message, in the order seen.

const UNSURE = "not certain";
const SEGMENT = 6; // columns of a packed segment: frame, time, SEQ, ACK, octets, sender with control bits and window

/** The steps of a connection: segments and messages, those of a frame after its segment. */
function stepsOf(row) {
  const story = storyOf(row);
  const places = cell(row, "places") ? numbers(cell(row, "places")) : [];
  const messages = story ? story.lines.map((line, index) => ({ kind: "message", index, line, place: places[index] || 0, story })) : [];
  const segments = segmentsOf(row);
  const steps = [];
  let next = 0;
  for (const segment of segments) {
    while (next < messages.length && messages[next].place < segment.place) steps.push(messages[next++]);
    steps.push(segment);
    while (next < messages.length && messages[next].place === segment.place) {
      messages[next].time = segment.time;
      steps.push(messages[next++]);
    }
  }
  steps.push(...messages.slice(next));
  let time = 0;
  for (const step of steps) time = step.time = step.time === undefined ? time : step.time;
  return withStates(row, steps, story);
}

function segmentsOf(row) {
  if (!cell(row, "packed")) return [];
  const packed = numbers(cell(row, "packed")), n = packed.length / SEGMENT;
  const at = (column, i) => packed[column * n + i];
  const start = [null, null];
  return Array.from({ length: n }, (_, i) => {
    const marks = at(5, i), sender = marks & 1, flags = (marks >> 1) & 255;
    if (start[sender] === null) start[sender] = at(2, i);
    if (flags & 16 && start[1 - sender] === null) start[1 - sender] = (at(3, i) - 1) >>> 0;
    return {
      kind: "segment", index: i, place: at(0, i), time: at(1, i), tcpSender: sender, flags, octets: at(4, i), window: marks >>> 9,
      sender: ROLES[sender ^ cell(row, "swapped")], seq: (at(2, i) - start[sender]) >>> 0,
      ack: flags & 16 ? (at(3, i) - start[1 - sender]) >>> 0 : null, number: at(2, i), acknowledged: at(3, i),
    };
  });
}

/** Of each step, where all four machines are after it and what each endpoint holds. */
function withStates(row, steps, story) {
  const tcp = row[COLUMN.tcp] >= 0 ? DATA.tcps[row[COLUMN.tcp]] : null;
  const swapped = cell(row, "swapped") || 0;
  const begun = steps.find((step) => step.kind === "segment"), first = begun && !(begun.flags & 2) ? UNSURE : "CLOSED"; // 2: SYN
  let now = { tcp: { client: first, server: first }, tls: { client: ["START"], server: ["START"] } };
  let held = story ? story.start : { client: {}, server: {} };
  const lit = new Set(), lost = new Set(), opened = new Set();
  let unread = false;
  for (const step of steps) {
    step.before = now;
    now = { tcp: { ...now.tcp }, tls: { ...now.tls } };
    step.rules = { tcp: {}, tls: {} };
    step.fresh = [];
    if (step.kind === "segment" && tcp && tcp[step.index]) followSegment(step, tcp[step.index], now, swapped);
    if (step.kind === "message") {
      held = followMessage(step, now, held, lost);
      step.fresh = story.lit[step.index].filter((id) => !lit.has(id));
      step.fresh.forEach((id) => lit.add(id));
      unread = unread || DATA.strings[step.line[0]] === "UnknownRecord";
    }
    step.after = now;
    for (const role of ROLES) if (now.tcp[role] !== "CLOSED") opened.add(role);
    step.opened = new Set(opened);
    step.held = held;
    step.unread = unread;
    step.lit = new Set(lit);
    step.lost = new Set(lost);
  }
  return steps;
}

function followSegment(step, told, now, swapped) {
  ROLES.forEach((_, end) => {
    const role = ROLES[end ^ swapped];
    now.tcp[role] = told[end] || UNSURE;
    step.rules.tcp[role] = told[2 + end];
  });
}

function followMessage(step, now, before, lost) {
  const held = { ...before };
  for (const role of ROLES) {
    const move = step.line[4][role];
    if (!move) {
      if (step.story.instead.some((one) => one[1] === role && one[0] === step.index)) lost.add(role);
      continue;
    }
    now.tls[role] = move[1];
    step.rules.tls[role] = move[0];
    held[role] = { ...held[role], ...Object.fromEntries(move[2]) };
  }
  return held;
}

function flagNames(flags) {
  return DATA.flags[String(flags & 63)];
}

function labelOf(step) {
  if (step.kind === "message") {
    const name = DATA.strings[step.line[0]];
    const description = step.line[3].find(([fact]) => fact === "description");
    return description ? `${name} ${description[1]}` : name;
  }
  return `${flagNames(step.flags)}${step.octets ? ` · ${plural(step.octets, "octet")}` : ""}`;
}

function senderOf(step) {
  return step.kind === "message" ? (step.line[1] === "c" ? "client" : "server") : step.sender;
}

function protectionOf(step) {
  return step.kind === "message" ? step.line[2] || "?" : "";
}

const MOST_GAP = 240; // pixels; a longer pause is cut, and says so

/** Fill the list. `choose` is called with the number of the step that was clicked. */
function showLadder(list, steps, row, choose) {
  const wrong = new Map();
  for (const d of cell(row, "deviations")) wrong.set(d[3], [...(wrong.get(d[3]) || []), d]);
  const span = Math.max(1, ...steps.map((s) => s.time));
  const scale = (steps.length * 26) / span;
  let before = 0;
  fill(list, steps.map((step, i) => {
    const item = rung(step, i, row, wrong, choose);
    const gap = (step.time - before) * scale;
    before = step.time;
    item.dataset.gap = Math.round(Math.min(gap, MOST_GAP));
    if (gap > MOST_GAP) item.dataset.cut = `${duration(Math.round(gap / scale))} pause`;
    return item;
  }));
}

function rung(step, i, row, wrong, choose) {
  const sender = senderOf(step), to = sender === "client" ? "to-right" : "to-left";
  const protection = protectionOf(step);
  const bad = isWrong(step, wrong);
  const words = PROTECTION[protection];
  const timed = cell(row, "packed");
  return h("li", { class: `${step.kind} ${bad ? "bad" : ""}` }, h("button", {
    type: "button", tabindex: "-1", "data-step": i, onclick: () => choose(i),
    "aria-label": `${step.place ? `${cell(row, "unit")} ${step.place}: ` : ""}${labelOf(step)} from the ${sender}${words ? `, ${words}` : ""}${bad ? ", deviates" : ""}`,
  },
  h("span", { class: "at" }, step.place ? `${cell(row, "unit") === "line" ? "L" : "#"}${step.place}` : "", timed ? h("small", {}, duration(step.time)) : null),
  h("span", { class: `arrowed ${to}` },
    h("span", { class: "label" }, bad ? "✗ " : "", labelOf(step)),
    h("span", { class: `shaft ${protection === "?" ? "X" : protection || "T"}` }))));
}

/** Whether a deviation is about this step: about a message if the code is not one of TCP. */
function isWrong(step, wrong) {
  return (wrong.get(step.place) || []).some((d) => (d[1] === "tcp") === (step.kind === "segment") && d[2] === senderOf(step)
    && (step.kind === "segment" || d[5] === DATA.strings[step.line[0]] || !sameFrameHas(step, d)));
}

function sameFrameHas(step, d) {
  return step.story.lines.some((line) => DATA.strings[line[0]] === d[5]);
}

function scaleLadder(list, on) {
  list.classList.toggle("to-scale", on);
  for (const item of list.children) {
    item.style.marginTop = on ? `${item.dataset.gap}px` : "";
    item.dataset.pause = on && item.dataset.cut ? item.dataset.cut : "";
  }
}
