"""What software that knows nothing of newsfacts reads out of its JSON-LD.

Standard input: {"context": …, "documents": […], "pages": ["<html>…"]}. Standard output: what each reader found, as JSON.
The context stands in for the one that the documents name, so that nothing is loaded from the network.
"""

import json
import sys

from extruct.jsonld import JsonLdExtractor
from pyld import jsonld
from rdflib import Graph

QUOTES = """
PREFIX schema: <http://schema.org/>
SELECT ?speaker ?text ?article WHERE {
    ?quote a schema:Quotation ; schema:text ?text ; schema:creator ?creator ; schema:isPartOf ?article .
    ?creator schema:name | schema:description ?speaker .
}
"""

FIGURES = """
PREFIX schema: <http://schema.org/>
SELECT ?of ?value ?unit ?date ?speaker WHERE {
    ?figure a schema:Observation ; schema:variableMeasured / schema:name ?of ; schema:subjectOf ?statement .
    ?figure schema:value | schema:value / schema:value ?value . FILTER isLiteral(?value)
    ?statement schema:isPartOf ?article .
    OPTIONAL { ?figure schema:unitCode | schema:value / schema:currency ?unit }
    OPTIONAL { ?figure schema:observationDate ?date }
    OPTIONAL { ?statement schema:author / schema:name ?speaker }
}
"""


def read(document, context):
    document = document | {"@context": context}
    graph = Graph().parse(data=json.dumps(document), format="json-ld")

    def rows(query):
        return [[None if cell is None else str(cell) for cell in row] for row in graph.query(query)]

    return {
        "expanded": jsonld.expand(document),
        "statements": len(jsonld.to_rdf(document).get("@default", [])),
        "triples": len(graph),
        "quotes": rows(QUOTES),
        "figures": rows(FIGURES),
    }


def main():
    given = json.load(sys.stdin)
    documents = [read(document, given["context"]) for document in given["documents"]]
    pages = [JsonLdExtractor().extract(page) for page in given["pages"]]
    json.dump({"documents": documents, "pages": pages}, sys.stdout)


main()
