// What the page can do besides: show what belongs together, choose facts by who is in them, and count. It makes no request,
// writes no markup, and nothing of the article's is part of it.
(() => {
  "use strict";
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const named = (name) => document.getElementById(name);
  const words = (element, name) => (element.getAttribute(name) || "").split(" ").filter(Boolean);

  // A fact and its passages light up together.
  let lit = [];
  const light = (numbers) => {
    lit.forEach((element) => element.classList.remove("lit"));
    lit = numbers.flatMap((number) => [
      ...all(`.m[data-f~="${number}"], .m[data-e~="${number}"]`),
      named("f" + number),
    ]).filter(Boolean);
    lit.forEach((element) => element.classList.add("lit"));
  };
  const numbers = (element) => {
    const part = element.closest?.(".m[data-f], .r, .note, .item");
    if (!part) return [];
    if (part.matches(".m")) return words(part, "data-f");
    const name = part.id || part.getAttribute("href")?.slice(1) || part.querySelector("a").getAttribute("href").slice(1);
    return /^f\d+$/.test(name) ? [name.slice(1)] : [];
  };
  let last = "";
  const follow = (event) => {
    const found = numbers(event.target);
    if (found.join(" ") === last) return;
    last = found.join(" ");
    light(found);
  };
  document.addEventListener("mouseover", follow);
  document.addEventListener("focusin", follow);

  // A marked passage leads to its note, as the number behind it does.
  document.addEventListener("click", (event) => {
    const mark = event.target.closest(".m[data-f]");
    if (!mark || mark.matches("a") || !getSelection().isCollapsed) return;
    location.hash = "f" + words(mark, "data-f")[0];
    named(location.hash.slice(1))?.focus({ preventScroll: true });
  });

  // Of a line that is longer than its note, show where a message points.
  const point = (shown) => {
    const lines = shown.textContent.split("\n");
    const longest = Math.max(...lines.map((line) => line.length));
    const at = Math.max(...lines.map((line) => line.search(/\^/)));
    if (at > 0) shown.scrollLeft = shown.scrollWidth * (at / longest) - shown.clientWidth / 3;
  };
  all("pre").forEach(point);

  // Who is in a fact; and how many are left.
  const notes = all('.note[id^="f"]');
  const kinds = ["kq", "kf", "ke", "kc"];
  const is = (name) => named(name)?.checked;
  const choose = () => {
    const who = named("actor")?.value || "";
    const speaks = (element) => !who || words(element, "data-a").includes(who);
    const hidden = kinds.filter((kind) => is("show-" + kind) === false);
    const only = ["u", "w", "td", "x"].find((choice) => is("only-" + choice));
    const wanted = only === "x" ? ["x", "y"] : only ? [only] : [];
    const left = new Set();
    let count = 0;
    for (const note of notes) {
      const speaking = speaks(note);
      note.classList.toggle("no", !speaking);
      const has = (name) => note.classList.contains(name);
      if (speaking) left.add(note.id.slice(1));
      if (speaking && !hidden.some(has) && (!wanted.length || wanted.some(has))) count += 1;
    }
    if (who || document.querySelector(".no, .off")) {
      all(".item").forEach((item) => item.classList.toggle("no", !speaks(item)));
      all(".r").forEach((link) => link.classList.toggle("no", !left.has(link.getAttribute("href").slice(2))));
      all(".m[data-f]").forEach((mark) => mark.classList.toggle("off", !words(mark, "data-f").some((number) => left.has(number))));
    }
    named("count").textContent = count === notes.length ? "" : `${count} of ${notes.length} facts`;
  };
  all(".filters input, .filters select").forEach((input) => input.addEventListener("change", choose));
})();
