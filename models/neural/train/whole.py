"""What sentences add up to: an article's stance toward an actor, and the climate and appraisal of a tie.

A sentence's share is a weighted value; the article's is their sum over the weight of all and a prior, so that the sentences' shares are all
there is to it. Ordered logits of that value are the chances of what coders say.
"""
from collections import defaultdict

import torch
from torch import nn
from torch.nn import functional as F

KINDS = ("stance", "climate", "appraisal")
# Coders of articles know five steps of stance, those of dyads three.
STEPS = {"stance article-codes-train": 5, "stance": 3, "climate": 3, "appraisal": 3}


class Wholes(nn.Module):
    """From the shares of sentences to what is said of the article."""

    def __init__(self):
        super().__init__()
        number = lambda x: nn.Parameter(torch.tensor(x))
        self.prior = nn.ParameterDict({kind: number(1.0) for kind in KINDS})
        self.level = nn.ParameterDict({kind: number([1.0, 1.0]) for kind in KINDS})
        self.slope = nn.ParameterDict({kind: number(4.0) for kind in KINDS})
        self.cuts = nn.ParameterDict(
            {name: number([-3.0, -1.0, 1.5, 4.0] if steps == 5 else [-1.0, 1.5]) for name, steps in STEPS.items()}
        )

    def values(self, kind, shares, owner, count):
        """Of `count` articles; `shares`: logits of −, 0, + and of the weight, `owner`: whose."""
        chances = shares[:, :3].softmax(1)
        up, down = F.softplus(self.level[kind])
        weight = F.softplus(shares[:, 3] + 0.54)  # 1 at 0
        sums = lambda each: torch.zeros(count).index_add(0, owner, each)
        return sums(weight * (up * chances[:, 2] - down * chances[:, 0])) / (sums(weight) + F.softplus(self.prior[kind]))

    def chances(self, name, values):
        """Of the steps from the lowest to the highest."""
        kind = name.split(" ")[0]
        # Cuts keep their order.
        first, *steps = self.cuts[name]
        cuts = torch.stack([first, *steps]).sort().values
        below = torch.sigmoid(cuts[None] - F.softplus(self.slope[kind]) * values[:, None])
        edges = torch.cat([torch.zeros(len(values), 1), below, torch.ones(len(values), 1)], 1)
        return (edges[:, 1:] - edges[:, :-1]).clamp(min=1e-6)


def wanted_of(name, gold):
    """Wanted chances of a value on [−1, 1]: between two steps some of each."""
    if STEPS[name] == 5:
        return F.one_hot((2 * gold).round().long() + 2, 5).float()
    sure = (gold.abs() * (2 if name == "climate" else 1)).clamp(max=1)
    return torch.stack([sure * (gold < 0), 1 - sure, sure * (gold > 0)], 1)


class Gathered:
    """Shares of sentences by what they are shares of: `stance article-codes-train` and so on → key → rows."""

    def __init__(self):
        self.shares = defaultdict(lambda: defaultdict(list))

    def add(self, source, keys, shares, ties):
        for key, share in zip(keys, shares):
            if key is None:
                continue
            if not ties:
                name = f"stance {source}"
                self.shares[name if name in STEPS else "stance"][key].append(share)
                continue
            self.shares["climate"][key].append(share[:4])
            self.shares["appraisal"][key].append(share[4:])

    def told(self, wholes):
        """By name: keys, gold values on [−1, 1], values, chances. A tie whose kind was not coded is left out."""
        for name, by_key in self.shares.items():
            kind = name.split(" ")[0]
            golds = {key: gold_of(name, key) for key in by_key}
            keys = [key for key in by_key if golds[key] is not None]
            if not keys:
                continue
            rows = torch.stack([share for key in keys for share in by_key[key]])
            owner = torch.tensor([i for i, key in enumerate(keys) for _ in by_key[key]])
            values = wholes.values(kind, rows, owner, len(keys))
            yield name, keys, torch.tensor([golds[key] for key in keys]), values, wholes.chances(name, values)


def gold_of(name, key):
    """`article actor stance`, `article dyad actor stance` or `article dyad climate appraisal`."""
    parts = key.split(" ")
    found = parts[-2] if name == "climate" else parts[-1]
    if found == "null":
        return None
    return float(found) / (2 if name == "stance article-codes-train" else 1)


LOUD = {"stance article-codes-train": 1.0, "stance": 0.7, "climate": 0.7, "appraisal": 0.7}


def loss_of_wholes(gathered, wholes):
    total, count = torch.zeros(()), 0
    for name, _, gold, values, chances in gathered.told(wholes):
        losses = -(wanted_of(name, gold) * chances.log()).sum(1) + 3 * (values - gold) ** 2
        total = total + LOUD[name] * losses.sum()
        count += len(gold)
    return total / (count + 2)
