"use strict";
// What all parts use: the data, its columns, and how elements are made. Text goes in as text nodes only, never as HTML.

const DATA = JSON.parse(document.getElementById("data").textContent);
const COLUMN = Object.fromEntries([
  "source", "id", "verdict", "outcome", "version", "sni", "suite", "codes", "client", "server", "first", "info",
  "deviations", "story", "own", "tcp", "packed", "places", "left", "swapped", "unit",
].map((name, i) => [name, i]));
const SHARED = new Set(["source", "verdict", "outcome", "version", "sni", "suite", "codes"]);
const SVG = "http://www.w3.org/2000/svg";

/** The value of a connection in a column. */
function cell(row, name) {
  const value = row[COLUMN[name]];
  return SHARED.has(name) ? DATA.strings[value] : value;
}

/** The messages of a connection, null if there are none. One line of text each, read when it is asked for. */
const STORIES = document.getElementById("stories").textContent.trim().split("\n");
const told = new Map();

function storyOf(row) {
  const index = row[COLUMN.story];
  if (!(index >= 0)) return null;
  if (!told.has(index)) told.set(index, JSON.parse(STORIES[index]));
  return told.get(index);
}

/** An element with attributes and children; strings become text. `on…` attributes are listeners. */
function h(tag, attributes, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes || {})) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else element.setAttribute(name, value === true ? "" : value);
  }
  add(element, children);
  return element;
}

function add(element, children) {
  for (const child of children.flat(Infinity)) {
    if (child !== null && child !== undefined && child !== false) element.append(child);
  }
  return element;
}

function byId(id) {
  return document.getElementById(id);
}

function fill(element, ...children) {
  element.replaceChildren();
  return add(element, children);
}

/** "RFC 8446 §4.4.3" as a link to the section. Anything else is text. */
function cited(text) {
  const found = /^RFC (\d+) (?:§|Appendix )([0-9A-Z.]+)$/.exec(text);
  if (!found) return document.createTextNode(text);
  const mark = /^\d/.test(found[2]) ? "section-" : "appendix-";
  return h("a", {
    href: `https://www.rfc-editor.org/rfc/rfc${found[1]}#${mark}${found[2]}`, rel: "noopener noreferrer", target: "_blank",
  }, text);
}

/** Several, with commas between. */
function citedAll(texts) {
  return texts.flatMap((text, i) => (i ? [", ", cited(text)] : [cited(text)]));
}

/** Base64 of little-endian 32-bit numbers. */
function numbers(text) {
  const octets = Uint8Array.from(atob(text), (c) => c.charCodeAt(0));
  return new Uint32Array(octets.buffer);
}

function octets(text) {
  return Uint8Array.from(atob(text), (c) => c.charCodeAt(0));
}

function plural(count, noun) {
  return `${count.toLocaleString("en")} ${noun}${count === 1 ? "" : "s"}`;
}

/** Microseconds for people. */
function duration(micros) {
  if (micros < 1000) return `${micros} µs`;
  if (micros < 1e6) return `${(micros / 1000).toFixed(micros < 1e5 ? 1 : 0)} ms`;
  return `${(micros / 1e6).toFixed(micros < 1e8 ? 2 : 0)} s`;
}

const PROTECTION = {
  P: "in the clear", E: "under early data keys", H: "under handshake keys", A: "under application keys",
  "?": "encrypted", "": "",
};
const ROLES = ["client", "server"];
const WORD = { conforms: "good", deviates: "bad", inconclusive: "warn" };
const MARK = { conforms: "✓", deviates: "✗", inconclusive: "?" };

function badge(verdict) {
  return h("span", { class: `badge ${WORD[verdict] || ""}` }, `${MARK[verdict] || ""} ${verdict}`);
}
