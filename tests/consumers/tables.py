"""Loads the table of facts into DuckDB, SQLite and pandas, each without options.

Arguments: the table as CSV, the same as NDJSON. Standard output: an object with the rows as each of them has them, and the
types that DuckDB saw.
"""

import csv
import json
import sqlite3
import sys

import duckdb
import pandas

CSV, NDJSON = sys.argv[1:]


def plain(value):
    """A value as JSON has it; what is missing is null."""
    if value is None or isinstance(value, float) and value != value or value is pandas.NaT or value is pandas.NA:
        return None
    if hasattr(value, "item"):
        value = value.item()
    return value if isinstance(value, (bool, int, float, str)) else str(value)


def rows(names, values):
    return [{name: plain(value) for name, value in zip(names, row)} for row in values]


def from_duckdb(path):
    query = duckdb.sql(f"SELECT * FROM '{path}'")
    return rows(query.columns, query.fetchall())


def from_pandas(frame):
    return rows(frame.columns, frame.itertuples(index=False))


def from_sqlite(path):
    with open(path, newline="", encoding="utf-8") as file:
        names, *values = csv.reader(file)
    database = sqlite3.connect(":memory:")
    database.execute(f"CREATE TABLE facts ({', '.join(names)})")
    database.executemany(f"INSERT INTO facts VALUES ({', '.join('?' * len(names))})", values)
    everything = database.execute("SELECT * FROM facts")
    return rows([column[0] for column in everything.description], everything.fetchall())




def types(path):
    query = duckdb.sql(f"SELECT * FROM '{path}'")
    return dict(zip(query.columns, map(str, query.types)))


print(json.dumps({
    "types": {"csv": types(CSV), "ndjson": types(NDJSON)},
    "rows": {
        "duckdb from csv": from_duckdb(CSV),
        "duckdb from ndjson": from_duckdb(NDJSON),
        "pandas from csv": from_pandas(pandas.read_csv(CSV)),
        "pandas from ndjson": from_pandas(pandas.read_json(NDJSON, lines=True)),
        "sqlite from csv": from_sqlite(CSV),
    },
}))
