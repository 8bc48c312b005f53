"""What the network in 32-bit floats says of a few windows of ids, for the test of the one in 7 bits: `python logits.py reader.pt OUT.json`."""
import json
import sys

import torch

from model import fresh, vocabulary
from publish import Graph

reader = fresh()
reader.load(torch.load(sys.argv[1])["reader"])
reader.encoder.settle()
graph = Graph(reader).eval()
pieces = vocabulary()
texts = [
    "[unused0] condemned the brutal attack by [unused1] on monday .",
    "the minister praised [unused0] for its generous help and thanked [unused1] .",
    "[unused0] and [unused1] signed an agreement on trade .",
    "[unused0] said that [unused1] was lying about the missiles .",
    "[unused0] met [unused1] in the capital for talks .",
    "critics called [unused0] a reckless failure , but [unused1] defended him .",
    "[unused1] threatened to bomb [unused0] if the sanctions were not lifted .",
    "the report says nothing of [unused0] or of [unused1] .",
]
rows = []
for text in texts:
    words = text.split()
    assert all(word in pieces for word in words), [word for word in words if word not in pieces]
    ids = [pieces.index(word) for word in ["[CLS]", *words, "[SEP]"]]
    a, b = (ids.index(pieces.index(f"[unused{k}]")) for k in (0, 1))
    first, second = sorted((a, b))
    asked = {"ids": ids, "mentions": [[1, len(ids) - 1, at, at] for at in (a, b)], "pairs": [[1, len(ids) - 1, first, second]]}
    with torch.no_grad():
        stances, ties = graph(*(torch.tensor(each) for each in ([ids], asked["mentions"], asked["pairs"])))
    rounded = lambda rows: [[round(each, 3) for each in row] for row in rows.tolist()]
    rows.append({**asked, "stances": rounded(stances), "ties": rounded(ties)})
with open(sys.argv[2], "w") as out:
    out.write("[\n" + ",\n".join(json.dumps(row) for row in rows) + "\n]\n")
