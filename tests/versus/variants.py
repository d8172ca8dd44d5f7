"""Variants of the quotations that the examples declare: honest ones, which differ in print alone, and misquotes.

The same ones with every run. What is a misquote is decided without either program: its words, whatever stands between them, are
nowhere in the article in this order.
"""

import itertools
import re
import unicodedata
from dataclasses import dataclass
from pathlib import Path

EXAMPLES = Path(__file__).parents[2] / "examples"

# How many variants of a kind a quotation has at most, at places that are spread over it.
MOST = 3

# What stands in the place of a word. A word that is not listed gets one of the last line in turn.
INSTEAD = {
    "en": (
        "a=the and=or are=were has=had is=was it=he no=some the=that this=that to=from we=they will=may with=without you=us "
        "has=had in=near never=often next=last of=for one=two half=none less=more",
        "seldom harvest yellow quarter",
    ),
    "de": (
        "das=dies die=jene ein=kein eine=keine ist=war kein=ein niemand=jemand sie=er und=oder uns=euch wir=ihr",
        "selten ernte gelbe viertel",
    ),
    "fr": (
        "le=ce la=cette un=aucun une=aucune est=était et=ou nous=vous je=il elle=il personne=quelqu'un de=sans dans=hors avec=sans",
        "rarement récolte jaune quartier",
    ),
    "es": (
        "el=este la=esta un=ningún una=ninguna es=era y=o nosotros=ustedes yo=él ella=él nadie=alguien de=sin en=fuera con=sin",
        "pocas cosecha amarilla barrio",
    ),
}
NOT = {"en": "not", "de": "nicht", "fr": "pas", "es": "no"}
# A stretch with one of these is never left out of an honest variant, and always out of a dishonest one.
NEGATIONS = set("not never no nobody refused nicht kein niemand ne pas jamais personne nunca nadie sin sans".split())

# What is put in the place of words that are left out.
MARKED = ["…", "...", "[…]"]
# A blank of another kind or more than one, as print and the web have them.
BLANKS = ["\N{NO-BREAK SPACE}", "\N{NARROW NO-BREAK SPACE}", "\N{THIN SPACE}", "  ", "\n"]
LIGATURES = [("ffi", "\ufb03"), ("fi", "\ufb01"), ("fl", "\ufb02"), ("ff", "\ufb00")]


@dataclass(frozen=True)
class Article:
    name: str
    text: str
    published: str
    language: str
    transcript: bool


@dataclass(frozen=True)
class Quotation:
    article: Article
    speaker: str
    words: str


@dataclass(frozen=True)
class Variant:
    article: Article
    kind: str
    honest: bool
    words: str


def article(name, source):
    def field(pattern, otherwise):
        found = re.search(pattern, source)
        return found[1] if found else otherwise

    return Article(
        name=name,
        text=(EXAMPLES / field(r'\btext: "([^"]+)"', None)).read_text(encoding="utf-8"),
        published=field(r"\bpublished: (\d{4}-\d\d-\d\d)", None),
        language=field(r"\blanguage: ([\w-]+)", "en"),
        transcript="transcript: true" in source,
    )


def quotations():
    """What the examples with a text declare as said, part by part."""
    literal = r'"(?:[^"\\]|\\.)*"'
    declared = re.compile(rf"^\s*quote \w+: ([^=]+?)\s*=\s*({literal}(?:\s*\+\s*{literal})*)", re.MULTILINE | re.DOTALL)
    for path in sorted(EXAMPLES.glob("*.rs")):
        source = path.read_text(encoding="utf-8")
        if 'text: "' not in source:
            continue
        of = article(path.stem, source)
        for speaker, parts in declared.findall(source):
            for part in re.findall(literal, parts, re.DOTALL):
                yield Quotation(of, speaker, re.sub(r"\\\n\s*", "", part[1:-1]))


def spread(items):
    """At most `MOST` of these, from the whole length."""
    items = list(items)
    return items if len(items) <= MOST else [items[round(at * (len(items) - 1) / (MOST - 1))] for at in range(MOST)]


def replaced(words, at, *instead):
    return " ".join([*words[:at], *instead, *words[at + 1 :]])


def honest(quote):
    """Kinds and what is of them: other print, the same words."""
    said = quote.words
    words = said.split(" ")
    places = range(len(words))
    yield "as it is declared", [said]
    yield "apostrophes, curly and others", [said.replace("'", sign) for sign in "’ʼ" if "'" in said]
    yield "quotation marks around", [f"“{said}”", f'"{said}"', f"«{said}»"]
    middle = (len(words) + 1) // 2
    yield "blanks", [" ".join(words[:middle]) + blank + " ".join(words[middle:]) for blank in BLANKS if len(words) > 1]
    yield "hyphens", [said.replace("-", sign) for sign in "\N{HYPHEN}\N{NON-BREAKING HYPHEN}" if "-" in said]
    long = [at for at in places if len(words[at]) > 6 and words[at].isalpha()]
    halves = [(at, words[at][: len(words[at]) // 2], words[at][len(words[at]) // 2 :]) for at in spread(long)]
    yield "soft hyphens, zero-width characters", [
        replaced(words, at, left + sign + right)
        for (at, left, right), sign in zip(halves, itertools.cycle("\N{SOFT HYPHEN}\N{ZERO WIDTH SPACE}\N{WORD JOINER}"))
    ]
    ligated = said
    for letters, ligature in LIGATURES:
        ligated = ligated.replace(letters, ligature)
    yield "ligatures", [ligated]
    yield "accents as characters of their own", [unicodedata.normalize("NFD", said)]
    yield "an ellipsis as dots", [said.replace("…", dots) for dots in ("...", " . . . ") if "…" in said]
    yield "without its last full stop", [said.rstrip(".")] if said.endswith(".") else []
    yield "emphasis in Markdown", [
        replaced(words, at, mark + words[at] + mark) for at, mark in zip(spread(places), ["**", "*", "_"]) if words[at].isalpha()
    ]
    yield "words left out, and marked", [left_out(words, at, mark) for at, mark in zip(stretches(words, False), MARKED)]


def stretches(words, negated):
    """Where three words may be left out: inside a sentence, with a negation among them, or with none there and beside them and no
    figure behind them, since what stands before a figure says which side of it is meant."""
    plain = [re.sub(r"\W", "", word).lower() for word in words]
    fit = []
    for at in range(2, len(words) - 4):
        out, near = set(plain[at : at + 3]), set(plain[at - 2 : at + 5])
        fits = out & NEGATIONS if negated else not near & NEGATIONS and not plain[at + 3].isdigit()
        if fits and not re.search(r"[.?…]", " ".join(words[at - 1 : at + 3])):
            fit.append(at)
    return spread(fit)


def left_out(words, at, mark):
    return f"{' '.join(words[:at])} {mark} {' '.join(words[at + 3 :])}".replace("  ", " ")


def misquotes(quote):
    """Kinds and what is of them: one word is not what was said."""
    words = quote.words.split(" ")
    places = range(len(words))
    language = quote.article.language[:2]
    listed, others = INSTEAD[language]
    listed, others = dict(pair.split("=") for pair in listed.split()), others.split()

    def other(at):
        core = re.search(r"[\w'’-]+", words[at])
        if not core:
            return words[at]
        new = listed.get(core[0].lower(), others[at % len(others)])
        return words[at].replace(core[0], new.capitalize() if core[0][0].isupper() else new, 1)

    def mistyped(word):
        """With another digit, or another vowel in the middle."""
        if digit := re.search(r"\d", word):
            return word.replace(digit[0], str((int(digit[0]) + 1) % 10), 1)
        return re.sub(r"(?<=\w)[aeiou](?=\w)", lambda vowel: "aeiou"["aeiou".index(vowel[0]) - 1], word, count=1)

    yield "another word", [replaced(words, at, other(at)) for at in spread(places)]
    yield "another letter or digit", [replaced(words, at, mistyped(words[at])) for at in spread(places)]
    yield "a word dropped", [replaced(words, at) for at in spread(range(1, len(words) - 1))]
    yield "a word doubled", [replaced(words, at, words[at], words[at]) for at in spread(places)]
    yield "two words swapped", [
        " ".join([*words[:at], words[at + 1], words[at], *words[at + 2 :]]) for at in spread(places[:-1])
    ]
    yield "a negation", [replaced(words, at, NOT[language], words[at]) for at in spread(places)]
    yield "a word added", [replaced(words, at, words[at], others[at % len(others)]) for at in spread(places[:-1])]


def stitched(quote, others):
    """Kinds and what is of them: two passages as one. `others` are what other speakers say in the same article."""
    said, words = quote.words, quote.words.split(" ")
    first = words[: (len(words) + 1) // 2]
    others = spread(others)
    seconds = [of[len(of) // 2 :] for of in (other.words.split(" ") for other in others)]
    yield "two quotations, with a blank", [f"{said} {other.words}" for other in others]
    yield "two quotations, with a comma or a dash", [
        said.rstrip(".?") + mark + other.words for other, mark in zip(others, [", ", " – ", "; "])
    ]
    yield "two speakers, with an ellipsis", [f"{said} {mark} {other.words}" for other, mark in zip(others, MARKED)]
    yield "half of one, half of another", [" ".join(first + second) for second in seconds]
    yield "words left out, not marked", [left_out(words, at, "") for at in stretches(words, False)]
    yield "a negation left out, and marked", [left_out(words, at, "…") for at in stretches(words, True)]


def plain_words(text):
    """Words in small letters, without what print does to them."""
    text = unicodedata.normalize("NFKC", text).lower().replace("\N{SOFT HYPHEN}", "").replace("'", "’")
    return " " + " ".join(re.findall(r"[^\W_]+", text)) + " "


def variants():
    """All of them, each once for its article: one that is the same as another of them is left out."""
    said = list(quotations())
    seen = set()
    for quote in said:
        printed = plain_words(quote.article.text)
        others = [other for other in said if other.article == quote.article and other.speaker != quote.speaker]
        kinds = [(True, *kind) for kind in honest(quote)]
        kinds += [(False, *kind) for kind in itertools.chain(misquotes(quote), stitched(quote, others))]
        for is_honest, kind, made in kinds:
            for words in made:
                # What happens to be printed as well is no misquote: “two years” of “two two years”.
                if not is_honest and plain_words(words) in printed:
                    continue
                if (quote.article.name, words) not in seen:
                    seen.add((quote.article.name, words))
                    yield Variant(quote.article, kind, is_honest, words)
