"""The package of weights: `python publish.py reader.pt calibration.json VERSION [FOLDER]` writes reader.onnx, in whole numbers of 7 bits, and manifest.json.

Inputs: `ids` [1, n] pieces of a window; `mentions` [rows, 4] from, to (of the sentence), at (a piece of the mention), at (one that stands for its actor in the window);
`pairs` [rows, 4] from, to, at, at. Outputs: `stances` [rows, 10] and `ties` [rows, 16], logits. No padding and one window
a run, so that what a window says depends on nothing else: dynamic quantization takes its scale from all that is run at once.
"""
import argparse
import hashlib
import json
from pathlib import Path

import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import nn

from model import fresh


class Graph(nn.Module):
    def __init__(self, reader):
        super().__init__()
        self.reader = reader

    def forward(self, ids, mentions, pairs):
        states = self.reader.encoder(ids)[0]
        flat = ids[0]
        places = torch.arange(flat.shape[0])[None]

        def within(rows):
            return (places >= rows[:, 0:1]) & (places < rows[:, 1:2])

        def same(at):
            return flat[None] == flat[at][:, None]

        def mean(mask):
            chosen = mask.float()
            return chosen / chosen.sum(1, keepdim=True).clamp(min=1)

        sentence = within(mentions)
        here, anywhere = (same(mentions[:, k]) for k in (2, 3))
        stances, shares = self.reader.stances(states, mean(sentence), mean(sentence & here), mean(anywhere))
        sentence = within(pairs)
        first, second = (mean(sentence & same(pairs[:, k])) for k in (2, 3))
        ties, _ = self.reader.ties(states, mean(sentence), first, second)
        return torch.cat([stances.flatten(1), shares], 1), ties


def main():
    asked = argparse.ArgumentParser()
    asked.add_argument("reader", type=Path)
    asked.add_argument("calibration", type=Path)
    asked.add_argument("version")
    asked.add_argument("out", type=Path, nargs="?", default=Path(__file__).parent.parent)
    o = asked.parse_args()
    reader = fresh()
    reader.load(torch.load(o.reader)["reader"])
    reader.encoder.settle()
    graph = Graph(reader).eval()
    o.out.mkdir(parents=True, exist_ok=True)
    full = o.out / "full.onnx"
    example = (torch.randint(100, 5000, (1, 40)), torch.tensor([[1, 20, 5, 5], [20, 39, 30, 7]]), torch.tensor([[1, 20, 5, 9]]))
    torch.onnx.export(
        graph,
        example,
        full,
        input_names=["ids", "mentions", "pairs"],
        output_names=["stances", "ties"],
        dynamic_axes={"ids": {1: "n"}, "mentions": {0: "m"}, "pairs": {0: "p"}},
        opset_version=17,
        dynamo=False,
    )
    small = o.out / "reader.onnx"
    # Unsigned weights take twice the time. Signed ones overflow on processors without VNNI, but with seven bits.
    quantize_dynamic(full, small, weight_type=QuantType.QInt8, per_channel=True, reduce_range=True, op_types_to_quantize=["MatMul", "Gather"])
    full.unlink()
    weights = small.read_bytes()
    manifest = {"name": "neural", "version": o.version, "sha256": hashlib.sha256(weights).hexdigest()}
    manifest |= json.loads(o.calibration.read_text())
    (o.out / "manifest.json").write_text(json.dumps(manifest, indent=2) + "\n")
    print(f"{len(weights)} bytes")


if __name__ == "__main__":
    main()
