"""Weights half-way between two runs, one of which began with the other: `python mean.py ONE.pt OTHER.pt OUT.pt`."""
import sys

import torch

one, other = (torch.load(path) for path in sys.argv[1:3])
torch.save({of: {name: (one[of][name] + other[of][name]) / 2 for name in one[of]} for of in ("reader", "wholes")}, sys.argv[3])
