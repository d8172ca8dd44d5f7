// Finds every selector of an annotation page in the text of its article, as Apache Annotator finds it in a document.
//
// Standard input: { "text": …, "annotations": the collection }. Standard output: one line for each selector,
// [id, type, the words found, the code points before them].

import { readFileSync } from "node:fs";
import { JSDOM } from "jsdom";
import {
  createTextPositionSelectorMatcher,
  createTextQuoteSelectorMatcher,
} from "@apache-annotator/dom";

const { text, annotations } = JSON.parse(readFileSync(0, "utf8"));
const { window } = new JSDOM("<!DOCTYPE html><body></body>");
const { document } = window;
Object.assign(globalThis, { NodeFilter: window.NodeFilter, Node: window.Node, Range: window.Range });
document.body.append(document.createTextNode(text));

const matchers = {
  TextQuoteSelector: createTextQuoteSelectorMatcher,
  TextPositionSelector: createTextPositionSelectorMatcher,
};

function before(range) {
  const start = document.createRange();
  start.setStart(document.body, 0);
  start.setEnd(range.startContainer, range.startOffset);
  return [...start.toString()].length;
}

for (const { id, target } of annotations.first.items) {
  for (const { selector } of [target].flat()) {
    for (const one of selector) {
      for await (const range of matchers[one.type](one)(document.body)) {
        console.log(JSON.stringify([id, one.type, range.toString(), before(range)]));
      }
    }
  }
}
