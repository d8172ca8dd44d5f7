"""Whether quotations are told from misquotes, and how fast: newsfacts against gtrex, on the same variants.

    cargo build --release --features cli
    python3 -m venv target/versus
    target/versus/bin/pip install -r tests/versus/requirements.txt
    target/versus/bin/python tests/versus/quotations.py target/release/newsfacts

Both are asked for words alone, since gtrex judges no speaker. newsfacts gets an extraction for each article, in one process on one
thread, and its start, its reading and its writing of JSON count; gtrex gets its policies as they come, in this process, where
neither its start nor its import counts. Times are what a processor spends on either, so that they hold on a machine with other work,
and the best of `ROUNDS`; what this script does to write the lines for newsfacts and to read its answers is no part of them. `--list`
prints what was judged wrongly.

The exit code is 1 where newsfacts refuses what is honest or accepts a misquote.
"""

import argparse
import collections
import json
import resource
import subprocess
import sys
import time
from importlib import metadata

import gtrex

sys.dont_write_bytecode = True  # nothing is left beside the sources
import variants

ROUNDS = 3


def line(article, words, number):
    extraction = {"quotes": [{"words": said, "speaker": None, "direct": True} for said in words], "figures": [], "events": []}
    about = {"published": article.published, "language": article.language, "transcript": article.transcript}
    return json.dumps({"id": number, "text": article.text, "extraction": extraction, **about})


def newsfacts(program, asked):
    """What it answers to each quotation of `asked`, pairs of an article and what is said to be in it."""
    lines = "".join(line(*one, number) + "\n" for number, one in enumerate(asked))
    run = subprocess.run([program, "check", "--stream", "--jobs", "1"], input=lines, capture_output=True, encoding="utf-8")
    answers = [json.loads(answer) for answer in run.stdout.splitlines()]
    if len(answers) != len(asked) or any(answer["error"] for answer in answers):
        sys.exit(f"newsfacts: {run.stderr or run.stdout[:2000]}")
    return [item["answer"] for answer in answers for item in answer["items"]]


def grounded(policy, asked):
    """The same of gtrex: its verdict, `grounded` where the policy accepts it."""
    certificates = []
    for article, words in asked:
        verifier = gtrex.Verifier(article.text, policy)
        certificates += [verifier.verify(said) for said in words]
    return ["grounded" if one.grounded else one.verdict for one in certificates]


def spent(is_here):
    """The seconds that processors have spent on this process, or on those that it has waited for."""
    children = resource.getrusage(resource.RUSAGE_CHILDREN)
    return time.process_time() if is_here else children.ru_utime + children.ru_stime


def timed(judge, asked, is_here):
    """What it says, and the milliseconds that it takes for a quotation."""
    best = float("inf")
    for _ in range(ROUNDS):
        start = spent(is_here)
        verdicts = judge(asked)
        best = min(best, spent(is_here) - start)
    return verdicts, best * 1000 / len(verdicts)


def table(head, rows):
    for row in [head, ["---", *["---:"] * (len(head) - 1)], *rows]:
        print("| " + " | ".join(map(str, row)) + " |")
    print()


def main():
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("program", help="newsfacts, as `cargo build --release --features cli` builds it")
    arguments.add_argument("--list", action="store_true", help="print what each tool judged wrongly")
    asked_for = arguments.parse_args()

    by_article = collections.defaultdict(list)
    for variant in variants.variants():
        by_article[variant.article].append(variant)
    made = [variant for of_article in by_article.values() for variant in of_article]
    together = [(article, [variant.words for variant in of]) for article, of in by_article.items()]
    alone = [(variant.article, [variant.words]) for variant in made]

    release = subprocess.run([asked_for.program, "--version"], capture_output=True, encoding="utf-8", check=True).stdout.strip()
    package = "gtrex " + metadata.version("gtrex")
    # With each, whether it runs in this process.
    tools = {release: (lambda asked: newsfacts(asked_for.program, asked), "stated", False)}
    for name in ("DEFAULT", "STRICT", "PERMISSIVE"):
        policy = getattr(gtrex, name)
        tools[f"{package}, {name}"] = (lambda asked, policy=policy: grounded(policy, asked), "grounded", True)

    wrong, rows, times = {}, [], {}
    for name, (judge, accepts, is_here) in tools.items():
        verdicts, of_many = timed(judge, together, is_here)
        again, of_one = timed(judge, alone, is_here)
        if [one == accepts for one in again] != [one == accepts for one in verdicts]:
            sys.exit(f"{name}: a quotation alone is judged otherwise than among others")
        times[name] = of_many, of_one
        wrong[name] = [(one, verdict) for one, verdict in zip(made, verdicts) if one.honest != (verdict == accepts)]
        refused = sum(one.honest for one, _ in wrong[name])
        rows.append([name, refused, len(wrong[name]) - refused, f"{of_many:.4f}", f"{of_one:.4f}"])

    honest = sum(variant.honest for variant in made)
    print(f"{len(made)} variants for {len(by_article)} articles, {honest} honest, {len(made) - honest} misquotes.\n")
    table(["", "honest refused", "misquotes accepted", "ms a quotation", "ms where each brings its article"], rows)
    kinds = collections.Counter((variant.honest, variant.kind) for variant in made)
    judged = {name: collections.Counter((one.honest, one.kind) for one, _ in found) for name, found in wrong.items()}
    for is_honest, title in ((True, "honest: refused"), (False, "misquotes: accepted")):
        of = [kind for kind in kinds if kind[0] == is_honest]
        table([title, "of", *tools], [[kind[1], kinds[kind], *(judged[name][kind] for name in tools)] for kind in of])

    ours, default = list(tools)[:2]
    factors = [theirs / own for own, theirs in zip(times[ours], times[default])]
    print(f"{ours} is {factors[0]:.1f} times as fast as {default}, {factors[1]:.1f} times where each brings its article.")
    if asked_for.list:
        for name, found in wrong.items():
            for one, verdict in found:
                print(f"{name}: {verdict}: {one.article.name}, {one.kind}: {one.words!r}")
    sys.exit(bool(wrong[ours]))


if __name__ == "__main__":
    main()
