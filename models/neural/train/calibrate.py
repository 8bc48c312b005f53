"""What is learned on top of the frozen network, from articles and texts kept aside: `python calibrate.py ROWS reader.pt OUT.json`.

Chances of sentences get a step and two biases by manner, classes of ties a factor, and an article's stance toward an actor
is a weighted sum over its sentences: a dozen numbers.
"""
import argparse
import itertools
import json
from collections import defaultdict
from pathlib import Path

import torch
from torch.nn import functional as F

from data import fold_of, is_aside, read_windows
from measure import macro_f1, read_logits
from model import TIE_SIZES, fresh

SOURCES = ("evidence-train", "newsmtsc-train.jsonl", "tie-coded", "article-codes-train", "relationship-train")


def minimized(loss, parameters, steps=400, rate=0.05):
    optimizer = torch.optim.Adam(parameters, lr=rate)
    for _ in range(steps):
        optimizer.zero_grad()
        found = loss()
        found.backward()
        optimizer.step()
    return found.item()


def step_and_bias(logits, wanted, pull):
    """Held near doing nothing by a pull worth so many rows."""
    step, bias = torch.ones((), requires_grad=True), torch.zeros(2, requires_grad=True)

    def loss():
        shifted = step * logits + torch.stack([bias[0], torch.zeros(()), bias[1]])
        kept = pull * ((step - 1) ** 2 + (bias**2).sum())
        return F.cross_entropy(shifted, wanted, reduction="sum") / len(wanted) + kept / len(wanted)

    before = F.cross_entropy(logits, wanted).item()
    after = minimized(loss, [step, bias])
    print(f"  {len(wanted)} rows, log loss {before:.4f} → {after:.4f}")
    return {"step": round(step.item(), 4), "bias": [round(b, 4) for b in bias.tolist()]}


def favours(chances, gold, classes, ways=False):
    """Factors of the classes by which macro-F1 is best; 1 for the last but where another gains a point."""
    best, most = [1.0] * classes, macro_f1(gold, [max(range(classes), key=c.__getitem__) for c in chances], classes)
    plain = most
    for factors in itertools.product((1.0, 1.5, 2.2), repeat=classes):
        # Acting on each other is as likely one way as the other.
        if min(factors) > 1 or (ways and factors[0] != factors[1]):
            continue
        said = [max(range(classes), key=lambda k: c[k] * factors[k]) for c in chances]
        found = macro_f1(gold, said, classes) - 0.3 * sum(f != 1 for f in factors)
        if found > most + 0.3:
            best, most = list(factors), found
    print(f"  {len(gold)} rows, macro-F1 {plain} → {most}")
    return best


class Article:
    """Weights and thresholds of an article's stance toward an actor."""

    def __init__(self):
        self.even = torch.tensor(-1.0, requires_grad=True)  # what a neutral sentence weighs beside one that takes sides
        self.headline = torch.tensor(0.0, requires_grad=True)
        self.prior = torch.tensor(0.7, requires_grad=True)
        self.level = torch.tensor([0.7, 0.7], requires_grad=True)  # of praise, of blame
        self.bias = torch.tensor([-2.5, -3.0], requires_grad=True)  # −, +
        self.chances = torch.tensor([[6.0, 0.0], [0.0, 6.0]], requires_grad=True)  # rows −, +; columns blame, praise

    def parameters(self):
        return [self.even, self.headline, self.prior, self.level, self.bias, self.chances]

    def means(self, rows, owner, count):
        """Of the chances of blame and praise over each article's sentences."""
        sides = 1 - rows[:, 1]
        weight = (sides + torch.sigmoid(self.even)) * torch.exp(self.headline * rows[:, 3])
        whole = torch.zeros(count).index_add(0, owner, weight) + F.softplus(self.prior)
        return [torch.zeros(count).index_add(0, owner, weight * rows[:, k]) / whole for k in (0, 2)]

    def __call__(self, rows, owner, count):
        blame, praise = self.means(rows, owner, count)
        up, down = F.softplus(self.level)
        logits = torch.stack([blame, praise], 1) @ self.chances.T + self.bias
        return up * praise - down * blame, torch.stack([logits[:, 0], torch.zeros(count), logits[:, 1]], 1)

    def numbers(self):
        r = lambda t: [round(x, 4) for x in t.flatten().tolist()]
        return {
            "even": r(torch.sigmoid(self.even))[0],
            "headline": r(torch.exp(self.headline))[0],
            "prior": r(F.softplus(self.prior))[0],
            "praise": r(F.softplus(self.level))[0],
            "blame": r(F.softplus(self.level))[1],
            "negative": {"bias": r(self.bias)[0], "blame": r(self.chances)[0], "praise": r(self.chances)[1]},
            "positive": {"bias": r(self.bias)[1], "blame": r(self.chances)[2], "praise": r(self.chances)[3]},
        }


def fitted(rows, owner, gold, weight):
    article = Article()
    count = len(gold)
    classes = torch.sign(gold).long() + 1

    def loss():
        value, logits = article(rows, owner, count)
        wrong = F.cross_entropy(logits, classes, reduction="none") + 4 * (value - gold / 2) ** 2
        kept = 0.01 * (article.chances**2).sum() / count + 0.02 * (article.headline**2 + article.even**2)
        return (wrong * weight).sum() / weight.sum() + kept

    minimized(loss, article.parameters(), steps=600, rate=0.03)
    return article


def spearman(a, b):
    rank = lambda x: torch.tensor([sum(y < each for y in x) + 0.5 * sum(y == each for y in x) for each in x])
    return torch.corrcoef(torch.stack([rank(a), rank(b)]))[0, 1].item()


def article_rows(stances, calibration):
    """Chances by article and actor, for rows that name the article's code: `key` is article, actor, stance."""
    by_key = defaultdict(list)
    for source, row, logits, headline in stances:
        if "key" not in row:
            continue
        shifted = torch.tensor(logits[1]) * calibration["step"]
        shifted += torch.tensor([calibration["bias"][0], 0.0, calibration["bias"][1]])
        by_key[source, row["key"]].append(shifted.softmax(0).tolist() + [float(headline)])
    return by_key


def main():
    asked = argparse.ArgumentParser()
    asked.add_argument("rows")
    asked.add_argument("reader")
    asked.add_argument("out")
    asked.add_argument("--left-out", type=Path, help="ids of articles that are measured on")
    o = asked.parse_args()
    torch.set_num_threads(2)
    reader = fresh()
    reader.load_state_dict(torch.load(o.reader)["reader"])
    placeholders = range(reader.encoder.first, reader.encoder.first + reader.encoder.count)
    left_out = frozenset(o.left_out.read_text().split()) if o.left_out else frozenset()
    learned, aside = read_windows(o.rows, left_out)
    aside = [w for w in aside if w["source"] in SOURCES]
    besides = [w for w in learned if w["source"] in SOURCES[3:] and fold_of(w["group"]) == 1]
    stances, ties = read_logits(reader, aside + besides, placeholders)

    found = {"stance": {}, "favour": {}}
    for name, manner, sources, pull in (("marked", 0, SOURCES[1:2], 20), ("coded", 1, SOURCES[:1], 60)):
        rows = [(l[manner], r["wanted"]) for s, r, l, _ in stances if s in sources and r["manner"] == manner]
        print(name)
        found["stance"][name] = step_and_bias(*(torch.tensor(each, dtype=torch.float) for each in zip(*rows)), pull)
    for field in ("climate", "direction", "appraisal"):
        rows = [(c[field], r[field]) for s, r, c in ties if s in SOURCES[:3:2] and r[field] is not None]
        gold = [max(range(len(w)), key=w.__getitem__) for _, w in rows]
        print(field)
        found["favour"][field] = favours([c for c, _ in rows], gold, TIE_SIZES[field], field == "direction")

    by_key = article_rows(stances, found["stance"]["coded"])
    keys = list(by_key)
    gold = torch.tensor([float(key.split(" ")[-1]) * (2 if source == "relationship-train" else 1) for source, key in keys])
    article_of = [key.split(" ")[0] for _, key in keys]
    unseen = torch.tensor([is_aside(each) for each in article_of])
    rows = torch.tensor([row for key in keys for row in by_key[key]])
    owner = torch.tensor([i for i, key in enumerate(keys) for _ in by_key[key]])
    coded = torch.tensor([float(source == "article-codes-train") for source, _ in keys])
    weight = torch.where(unseen, 1.0, 0.4) * torch.where(coded > 0, 1.0, 0.4)
    # Two halves of the unseen articles judge each other.
    half = torch.tensor([sum(map(ord, each)) % 2 for each in article_of])
    told = []
    for part in (0, 1):
        article = fitted(rows, owner, gold, weight * ~(unseen & (half == part)))
        value, logits = article(rows, owner, len(keys))
        for i in torch.nonzero(unseen & (half == part) & (coded > 0)).flatten().tolist():
            told.append((gold[i].item(), value[i].item(), logits[i].softmax(0).tolist()))
    
    values = torch.tensor([[g / 2, v] for g, v, _ in told])
    r2 = 1 - ((values[:, 0] - values[:, 1]) ** 2).mean() / values[:, 0].var(correction=0)
    print(f"articles aside: ρ {spearman(values[:, 0], values[:, 1]):.3f}, R² {r2:.3f}")
    favour = torch.tensor([0.5, 0.3, 1.0])  # as `stanceLabel` weighs them
    golds = [int(g > 0) - int(g < 0) + 1 for g, _, _ in told]
    said = [int((torch.tensor(c) * favour).argmax()) for _, _, c in told]
    print(f"macro-F1 of the sign {macro_f1(golds, said, 3)}, {len(told)} cases")
    found["article"] = fitted(rows, owner, gold, weight).numbers()
    with open(o.out, "w") as out:
        json.dump(found, out, indent=2)


if __name__ == "__main__":
    main()
