// Opens pages in Chromium and holds them against what is expected of each.
//
// Arguments: the browser, a folder. In the folder: NAME.html, and NAME.json with { "facts": [[id, [the words of each place]]] }.
// Pictures are written beside them. Standard output: one line for each thing that is wrong.

import { createServer } from "node:http";
import { readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import puppeteer from "puppeteer-core";

const [, , browserPath, folder] = process.argv;
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const names = readdirSync(folder).filter((name) => name.endsWith(".html")).map((name) => name.slice(0, -5)).sort();
const WIDTHS = [360, 800, 1280];
const SCHEMES = ["light", "dark"];

let at = "";
const wrong = (what) => console.log(`${at}: ${what}`);
const same = (found, expected, what) => {
  const [a, b] = [JSON.stringify(found), JSON.stringify(expected)];
  if (a !== b) wrong(`${what}: ${a} instead of ${b}`);
};

// Served as a page of the web is, so that a browser would ask for an icon and obey the policy.
const asked = [];
const server = createServer((request, response) => {
  asked.push(request.url);
  response.setHeader("content-type", "text/html; charset=utf-8");
  response.end(readFileSync(join(folder, decodeURIComponent(request.url.slice(1)))));
});
await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
const address = (name) => `http://127.0.0.1:${server.address().port}/${name}.html`;

const browser = await puppeteer.launch({
  executablePath: browserPath,
  args: ["--no-sandbox", "--font-render-hinting=none"],
});

/** A tab that reports what it should not do. */
async function open(name, { scheme = "light", width = 1280, scripts = true } = {}) {
  const page = await browser.newPage();
  page.on("console", (message) => wrong(`the console says ${message.text()}`));
  page.on("pageerror", (error) => wrong(`an error: ${error.message}`));
  page.on("dialog", (dialog) => { wrong(`a dialog: ${dialog.message()}`); dialog.dismiss(); });
  page.on("request", (request) => {
    const url = request.url();
    if (url !== "data:," && url.split("#")[0] !== address(name)) wrong(`a request leaves the page: ${url}`);
  });
  await page.setJavaScriptEnabled(scripts);
  await page.emulateMediaFeatures([
    { name: "prefers-color-scheme", value: scheme },
    { name: "prefers-reduced-motion", value: "reduce" },
  ]);
  await page.setViewport({ width, height: 900 });
  await page.goto(address(name), { waitUntil: "load" });
  return page;
}

/** Every mark's text is that of its anchors, and every way leads somewhere. */
async function marks(page, expected) {
  const found = await page.evaluate((facts) => {
    const words = (text) => text.replace(/\s+/gu, "");
    const notes = new Map([...document.querySelectorAll(".note[data-id]")].map((note) => [note.dataset.id, note.id]));
    return facts.map(([id]) => {
      const note = notes.get(id);
      if (!note) return [id, null];
      const own = note.startsWith("a") ? `.m.a[data-actor~="${note.slice(1)}"]` : `.m[data-f~="${note.slice(1)}"]`;
      return [id, words([...document.querySelectorAll(own)].map((mark) => mark.textContent).join(""))];
    });
  }, expected.facts);
  const words = expected.facts.map(([id, places]) => [id, places.join("").replace(/\s+/gu, "")]);
  found.forEach((mark, index) => same(mark, words[index], "a mark"));
  const [dead, doubled] = await page.evaluate(() => {
    const ways = [...document.querySelectorAll('a[href^="#"]')].map((way) => way.getAttribute("href").slice(1));
    const ids = [...document.querySelectorAll("[id]")].map((element) => element.id);
    return [ways.filter((way) => !document.getElementById(way)), ids.filter((id, index) => ids.indexOf(id) !== index)];
  });
  same(dead, [], "ways that lead nowhere");
  same(doubled, [], "names given twice");
}

/** Nothing of an article or a fact has become a part of the page. */
async function contained(page) {
  const found = await page.evaluate(() => {
    const tags = ["script", "style", "img", "iframe", "object", "embed", "form", "base", "video", "audio", "link"];
    const count = Object.fromEntries(tags.map((tag) => [tag, document.querySelectorAll(tag).length]));
    const all = [...document.querySelectorAll("*")];
    const obeyed = all.flatMap((element) => [...element.attributes])
      .filter((attribute) => /^(on|style$|srcdoc$|formaction$)/iu.test(attribute.name)
        || /^\s*(javascript|data|vbscript):/iu.test(attribute.value) && attribute.value !== "data:,");
    return [count, obeyed.map((attribute) => attribute.name), typeof window.hacked, document.title.length > 0];
  });
  const none = { script: 1, style: 1, img: 0, iframe: 0, object: 0, embed: 0, form: 0, base: 0, video: 0, audio: 0, link: 1 };
  same(found, [none, [], "undefined", true], "what the page is made of");
}

/** What other people's rules of accessibility find. */
async function accessible(page) {
  await page.evaluate(`${axe};0`);
  const violations = await page.evaluate(async () => {
    document.querySelectorAll("details").forEach((details) => { details.open = true; });
    const result = await window.axe.run(document, { resultTypes: ["violations"] });
    return result.violations.map((one) => [one.id, one.nodes.slice(0, 3).map((node) => node.html.slice(0, 200))]);
  });
  same(violations, [], "axe");
}

/** The tabulator reaches a way to each note, and the Enter key goes there. */
async function keyboard(page, hasText) {
  const notes = await page.evaluate(() => [...document.querySelectorAll(".note")].map((note) => note.id).sort());
  // Without a text nothing leads to what is set aside.
  const expected = notes.filter((note) => hasText || !note.startsWith("x"));
  await page.evaluate(() => { document.activeElement?.blur(); document.querySelectorAll("details").forEach((details) => { details.open = true; }); });
  const reached = new Set();
  let first;
  for (let step = 0; step < 20 * expected.length + 40; step += 1) {
    await page.keyboard.press("Tab");
    const way = await page.evaluate(() => document.activeElement === document.body ? null
      : document.activeElement.getAttribute("href") ?? "");
    if (way === null) break;
    if (/^#[fuax]\d+$/u.test(way)) { reached.add(way.slice(1)); first ??= way.slice(1); }
  }
  same(expected.filter((note) => !reached.has(note)), [], "notes that no key reaches");
  if (!first) return;
  await page.evaluate((way) => document.querySelector(`a[href="#${way}"]`).focus(), first);
  await page.keyboard.press("Enter");
  await page.waitForFunction((way) => location.hash === `#${way}`, { timeout: 5000 }, first);
  const [target, focused] = await page.evaluate(() => [document.querySelector(":target")?.id, document.activeElement?.id]);
  same([target, focused], [first, first], "where Enter leads");
  await page.evaluate(() => { location.hash = ""; });
}

/** What is chosen is shown, and nothing else; with the script the names of actors too. */
async function filters(page, scripts) {
  const visible = () => page.evaluate(() => [...document.querySelectorAll(".note")]
    .filter((note) => getComputedStyle(note).display !== "none").map((note) => note.id));
  const notes = await page.evaluate(() => [...document.querySelectorAll(".note")]
    .map((note) => [note.id, [...note.classList], (note.dataset.a ?? "").split(" ")]));
  const ids = (fits) => notes.filter(fits).map(([id]) => id);
  const fact = ([id]) => id.startsWith("f");
  const press = (id) => page.evaluate((name) => document.getElementById(name)?.click(), id);
  const has = (id) => page.evaluate((name) => document.getElementById(name) !== null, id);
  same(await visible(), ids(() => true), "all notes");
  for (const kind of ["kq", "kf", "ke", "kc", "ka", "open", "aside"]) {
    if (!await has(`show-${kind}`)) { same(ids(([, classes]) => classes.includes(kind)), [], `a box for ${kind}`); continue; }
    await press(`show-${kind}`);
    same(await visible(), ids(([, classes]) => !classes.includes(kind)), `without ${kind}`);
    await press(`show-${kind}`);
  }
  for (const [choice, wanted] of [["u", ["u"]], ["w", ["w"]], ["td", ["td"]], ["x", ["x", "y"]]]) {
    if (!await has(`only-${choice}`)) continue;
    await press(`only-${choice}`);
    const fits = (note) => !fact(note) || note[1].some((name) => wanted.includes(name));
    same(await visible(), ids(fits), `only ${choice}`);
    if (scripts) {
      const [count, all] = [notes.filter((note) => fact(note) && fits(note)).length, notes.filter(fact).length];
      const said = await page.evaluate(() => document.getElementById("count").textContent);
      same(said, count === all ? "" : `${count} of ${all} facts`, "the count");
    }
    await press("only-all");
  }
  const choices = await page.evaluate(() => [...document.querySelectorAll("#actor option")].map((option) => option.value));
  if (!scripts) {
    const shown = await page.evaluate(() => [...document.querySelectorAll(".scripted")].some((one) => one.checkVisibility()));
    same(shown, false, "what needs a script is shown without one");
    return;
  }
  for (const actor of choices.slice(1, 4)) {
    await page.select("#actor", actor);
    same(await visible(), ids((note) => !fact(note) || note[2].includes(actor)), `only actor ${actor}`);
  }
  if (choices.length) await page.select("#actor", "");
  same(await visible(), ids(() => true), "all notes again");
}

/** A press on a passage leads to its note, and both are lit. */
async function pointer(page) {
  const mark = await page.$("span.m[data-f]");
  if (!mark) return;
  await mark.hover();
  const [number, lit] = await page.evaluate((element) => {
    const own = element.dataset.f.split(" ")[0];
    return [own, document.getElementById(`f${own}`).classList.contains("lit")];
  }, mark);
  same(lit, true, "the note of what the pointer is on is lit");
  await mark.click();
  same(await page.evaluate(() => location.hash), `#f${number}`, "where a press leads");
}

/** A picture of the whole page, which is no wider than the window. */
async function picture(name, width, scheme) {
  at = `${name}, ${width} wide, ${scheme}`;
  const page = await open(name, { width, scheme });
  for (let turn = 0; turn < 3; turn += 1) {
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    await page.setViewport({ width, height: Math.min(height, 12000) });
  }
  const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  if (over > 0) wrong(`${over} pixels too wide`);
  await page.screenshot({ path: join(folder, `${name}-${width}-${scheme}.png`) });
  await page.close();
}

for (const name of names) {
  const expected = JSON.parse(readFileSync(join(folder, `${name}.json`), "utf8"));
  for (const scheme of SCHEMES) {
    at = `${name}, ${scheme}`;
    const page = await open(name, { scheme });
    await marks(page, expected);
    await contained(page);
    await filters(page, true);
    if (scheme === "light") {
      await keyboard(page, expected.facts.length > 0);
      await pointer(page);
    }
    await accessible(page);
    await page.close();
    for (const width of WIDTHS) await picture(name, width, scheme);
  }
  at = `${name}, without scripts`;
  const plain = await open(name, { scripts: false });
  await marks(plain, expected);
  await contained(plain);
  await filters(plain, false);
  await plain.emulateMediaType("print");
  const printed = await plain.evaluate(() => [...document.querySelectorAll(".note")].every((note) => note.checkVisibility()));
  same(printed, true, "all notes are printed");
  await plain.close();
}
at = "server";
same([...new Set(asked)].sort(), names.map((name) => `/${name}.html`), "what was asked for");
await browser.close();
server.close();
console.log("done");
