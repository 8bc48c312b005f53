"""Weights half-way between two runs, one of which began with the other: `python mean.py ONE.pt OTHER.pt OUT.pt`."""
import sys

import torch

one, other = (torch.load(path)["reader"] for path in sys.argv[1:3])
torch.save({"reader": {name: (one[name] + other[name]) / 2 for name in one}}, sys.argv[3])
