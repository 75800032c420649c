// Reads a page aloud with the voices of the device. It is a script of its own, so that a page without islands can be
// read too without loading their WASM.

const control = document.querySelector("[data-read-aloud]");
const [listen, stop] = control.children;
const synthesis = globalThis.speechSynthesis;

// What is read as one: a pause follows it.
const BLOCKS = "h1,h2,h3,h4,h5,h6,p,li,dt,dd,legend,label,summary,caption,th,td,figcaption";
const UNREAD = "[data-read-aloud],[aria-hidden=true],.visually-hidden,script,style,template,select,textarea,svg";

const mark = document.createElement("div");
mark.className = "read-aloud-mark";

// What is being read; none of an earlier reading's events count.
let reading;

/** The part of a language tag that a voice must share: 'zh-Hans' and 'zh_CN' are both 'zh'. */
const primary = (tag) => tag.toLowerCase().split(/[-_]/)[0].replace("cmn", "zh");

/** A voice for a language. Voices of a service are left out: they send what they read to somebody. */
function voiceFor(language) {
  const voices = synthesis.getVoices().filter((voice) => voice.localService && primary(voice.lang) === primary(language));
  return voices.find((voice) => voice.default) ?? voices[0];
}

/** What is on the page now, block by block, each with its text nodes and its language. */
function blocks() {
  const found = [];
  const texts = document.createTreeWalker(document.getElementById("content"), NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const node = texts.currentNode;
    const parent = node.parentElement;
    if (parent.closest(UNREAD) || parent.getClientRects().length === 0) continue;
    const element = parent.closest(BLOCKS) ?? parent;
    const { lang } = parent.closest("[lang]");
    const last = found.at(-1);
    const block = last?.element === element && last.lang === lang ? last : { element, lang, nodes: [], words: "" };
    if (block !== last) found.push(block);
    block.nodes.push({ node, start: block.words.length });
    block.words += node.data;
  }
  return found.filter(({ words }) => /[\p{L}\p{N}]/u.test(words));
}

/** Where a character of a block is on the page. */
function place({ nodes }, at) {
  const { node, start } = nodes.findLast(({ start }) => start <= at);
  return [node, Math.min(at - start, node.length)];
}

/** Shows which word is being read. */
function show(block, { charIndex, charLength }) {
  const length = charLength || block.words.slice(charIndex).search(/\s|$/);
  const word = document.createRange();
  word.setStart(...place(block, charIndex));
  word.setEnd(...place(block, charIndex + length));
  const { left, top, width, height } = word.getBoundingClientRect();
  Object.assign(mark.style, {
    left: `${left + scrollX}px`,
    top: `${top + scrollY}px`,
    width: `${width}px`,
    height: `${height}px`,
  });
  document.body.append(mark);
}

function read() {
  const queue = blocks();
  const current = (reading = {});
  const next = () => {
    mark.remove();
    const block = queue.shift();
    const voice = block && voiceFor(block.lang);
    if (!block) end();
    else if (voice) say(block, voice);
    else next();
  };
  const say = (block, voice) => {
    const utterance = new SpeechSynthesisUtterance(block.words);
    Object.assign(utterance, { voice, lang: voice.lang });
    const ifCurrent = (act) => (event) => reading === current && act(event);
    utterance.onboundary = ifCurrent((event) => event.name === "word" && show(block, event));
    utterance.onend = ifCurrent(next);
    utterance.onerror = ifCurrent(end);
    // Kept, since browsers drop an utterance that nothing holds, together with its events.
    current.utterance = utterance;
    block.element.scrollIntoView({ block: "nearest" });
    synthesis.speak(utterance);
  };
  next();
}

function end() {
  const hadFocus = document.activeElement === stop;
  reading = undefined;
  synthesis.cancel();
  mark.remove();
  toggle();
  if (hadFocus) listen.focus();
}

/** Offers to listen where there is a voice, and to stop while one reads. */
function toggle() {
  listen.hidden = Boolean(reading);
  stop.hidden = !reading;
  control.hidden = !reading && !voiceFor(document.documentElement.lang);
}

if (synthesis) {
  listen.addEventListener("click", () => {
    read();
    toggle();
    if (reading) stop.focus();
  });
  stop.addEventListener("click", end);
  document.addEventListener("keydown", (event) => event.key === "Escape" && reading && end());
  // What is read is replaced without a new page, or left.
  for (const event of ["submit", "popstate", "pagehide"]) addEventListener(event, () => reading && end());
  synthesis.addEventListener?.("voiceschanged", toggle);
  toggle();
}
