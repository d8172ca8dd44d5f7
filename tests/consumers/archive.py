"""Holds the tables of an archive against the answers that one run of the program gives to its articles.

Arguments: these answers, a line each; a folder with the articles and the tables; which of these are compared. Standard output: how
many rows there are of each, and the first ones that differ.
"""

import collections
import datetime
import json
import re
import sys

import duckdb

LINES, FOLDER, *TABLES = sys.argv[1:]

duckdb.sql(f"CREATE VIEW articles AS SELECT id AS article, story, published, month FROM '{FOLDER}/articles/*/*.parquet'")
article = {row[0]: row for row in duckdb.sql("FROM articles").fetchall()}
with open(LINES, encoding="utf-8", newline="\n") as file:
    lines = [line.removesuffix("\n") for line in file]
answers = [json.loads(line) for line in lines]
duckdb.sql(f"CREATE VIEW asked AS SELECT id FROM read_ndjson('{LINES}', columns = {{ id: 'VARCHAR' }})")


def line(text):
    """An answer without the number of its line, which is another in each part."""
    return re.sub(r'^(.{0,200}"error":\{"line":)\d+', r"\1", text)


def checked(answer):
    aspects = answer["articles"][0]["coverage"]["aspects"] if answer["articles"] else {}
    yield {name: answer[name] for name in ("status", "contract", "version")} | aspects


def facts(answer):
    for row in answer.get("rows", []):
        yield {**row, "status": answer["status"]}


def findings(answer):
    yield from answer["messages"]
    if answer["error"]:
        yield {"level": "error", "message": answer["error"]["message"]}


def plain(cell):
    """A cell as JSON has it."""
    return str(cell) if isinstance(cell, datetime.date) else cell


def differ(expected, found):
    """How many rows there are, and which ones only one side has."""
    expected, found = collections.Counter(expected), collections.Counter(found)
    some = [("lost", *(expected - found)), ("made", *(found - expected))]
    return {"rows": found.total(), "differ": [str(side[:3]) for side in some if side[1:]]}


def table(name, of_answer):
    query = duckdb.sql(f"FROM '{FOLDER}/{name}/*/*.parquet' WHERE article IN (FROM asked)")
    own = ["article", "story", "published", "month"]
    assert set(own) < set(query.columns), query.columns
    columns = [column for column in query.columns if column not in own]
    query = query.select(", ".join(f'"{column}"' for column in own + columns))

    expected = (
        (*article[answer["id"]], *map(row.get, columns))
        for answer in answers
        for row in of_answer(answer)
    )
    return differ(expected, ((*row[:4], *map(plain, row[4:])) for row in query.fetchall()))


def kept():
    """The answers as they were written, rather than a table that is made of them."""
    query = duckdb.sql(f"SELECT answer FROM '{FOLDER}/answers/*.parquet' WHERE id IN (FROM asked)")
    return differ(map(line, lines), (line(answer) for answer, in query.fetchall()))


OF_ANSWER = {"checked": checked, "facts": facts, "findings": findings}
print(json.dumps({name: table(name, OF_ANSWER[name]) if name in OF_ANSWER else kept() for name in TABLES}))
