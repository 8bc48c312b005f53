"""What is learned on top of the frozen network, from articles and texts kept aside: `python calibrate.py ROWS reader.pt OUT.json`.

Chances of sentences get a step and two biases by manner and, in the coders' manner, a step for what the linear reader says beside it;
of ties the linear reader has a share in each answer, and classes a factor; an article's stance toward an actor is a weighted sum over
its sentences: two dozen numbers.
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


LEAST = 1e-3  # a chance of the linear reader is taken for no less


def shifted(logits, linear, steps):
    """Logits of −, 0, + from those of the network and the chances of the linear reader, which may be none."""
    down, up = torch.as_tensor(steps["bias"])
    found = steps["step"] * logits + torch.stack([down, torch.zeros(()), up])
    return found if linear is None else found + steps["linear"] * linear.clamp(min=LEAST).log()


def fitted_steps(logits, linear, wanted, weights, pull):
    """Held near doing nothing by a pull worth so many rows."""
    step, bias, beside = torch.ones((), requires_grad=True), torch.zeros(2, requires_grad=True), torch.zeros((), requires_grad=True)
    steps = {"step": step, "bias": bias, "linear": beside}

    def loss():
        kept = pull * ((step - 1) ** 2 + (bias**2).sum())
        losses = F.cross_entropy(shifted(logits, linear, steps), wanted, reduction="none")
        return ((weights * losses).sum() + kept) / len(wanted)

    minimized(loss, [step, bias] if linear is None else [step, bias, beside])
    return {"step": round(step.item(), 4), "linear": round(beside.item(), 4), "bias": [round(b, 4) for b in bias.tolist()]}


def told_of(logits, wanted):
    gold, chances = wanted.argmax(1), logits.softmax(1)
    sure = (chances[:, 2] - chances[:, 0]).abs() >= 0.5
    right = (gold - 1) * (chances[:, 2] - chances[:, 0]) > 0
    mean = [round(x, 3) for x in chances.mean(0).tolist()]
    return (
        f"log loss {F.cross_entropy(logits, wanted):.4f}, macro-F1 {macro_f1(gold.tolist(), chances.argmax(1).tolist(), 3)}, "
        f"of {int(sure.sum())} with |score| ≥ 0.5 {int((sure & right).sum())} right, mean {mean}"
    )


def stance_steps(rows, everywhere, pull):
    """
    `rows`: article, logits, wanted, chances of the linear reader or None. Fifths of the articles judge what the others fit. Few
    articles are aside, and how common praise is in them is chance: rows count so that it is as common as `everywhere`.
    """
    logits, wanted = (torch.tensor([row[k] for row in rows], dtype=torch.float) for k in (1, 2))
    linear = None if rows[0][3] is None else torch.tensor([row[3] for row in rows])
    print(f"  {len(rows)} rows, network alone: {told_of(logits, wanted)}")
    if linear is not None:
        print(f"  linear reader alone: {told_of(linear.log(), wanted)}")
    weights = wanted @ (torch.tensor(everywhere).mean(0) / wanted.mean(0))
    print(f"  shares aside {[round(x, 3) for x in wanted.mean(0).tolist()]}, everywhere {[round(x, 3) for x in torch.tensor(everywhere).mean(0).tolist()]}")
    part = torch.tensor([sum(map(ord, row[0])) % 5 for row in rows])
    judged = torch.zeros_like(logits)
    for fifth in range(5):
        seen, held = part != fifth, part == fifth
        of = lambda mask: None if linear is None else linear[mask]
        judged[held] = shifted(logits[held], of(held), fitted_steps(logits[seen], of(seen), wanted[seen], weights[seen], pull))
    print(f"  by steps that were fitted on others: {told_of(judged, wanted)}")
    return fitted_steps(logits, linear, wanted, weights, pull)


def share_of_linear(rows):
    """
    The share with which coded ties are likeliest, in articles that neither reader has learned from: a half, unless another is
    better by three standard errors of the difference: eleven are tried.
    """
    network, linear, wanted = (torch.tensor(each) for each in zip(*rows))
    losses = {s: -(wanted * ((1 - s) * network + s * linear).clamp(min=1e-6).log()).sum(1) for s in (k / 10 for k in range(11))}
    best = min(losses, key=lambda s: losses[s].mean().item())
    gain = losses[0.5] - losses[best]
    error = gain.std().item() / len(rows) ** 0.5
    means = {s: round(loss.mean().item(), 4) for s, loss in losses.items() if s in (0, 0.5, best, 1)}
    print(f"  {len(rows)} rows, log loss by share {means}; the best gains {gain.mean():.4f} ± {error:.4f}")
    return best if gain.mean() > 3 * error else 0.5


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
        chances = shifted(torch.tensor(logits[1]), torch.tensor(row["linear"]), calibration).softmax(0)
        by_key[source, row["key"]].append((chances.tolist() + [float(headline)], row["group"], row.get("isLearned", False)))
    return by_key


def kept_logits(reader, windows, placeholders, path):
    if path and path.exists():
        return torch.load(path)
    found = read_logits(reader, windows, placeholders)
    if path:
        torch.save(found, path)
    return found


def main():
    asked = argparse.ArgumentParser()
    asked.add_argument("rows")
    asked.add_argument("reader")
    asked.add_argument("out")
    asked.add_argument("--kept", type=Path, help="where logits are kept, to calibrate the same network again")
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
    stances, ties = kept_logits(reader, aside + besides, placeholders, o.kept)
    torch.set_num_threads(1)  # small sums, many times

    found = {"stance": {}, "linear": {}, "favour": {}}
    for name, manner, source, pull in (("marked", 0, SOURCES[1], 20), ("coded", 1, SOURCES[0], 20)):
        rows = [(r["group"], l[manner], r["wanted"], r.get("linear")) for s, r, l, _ in stances if s == source]
        print(name)
        everywhere = [r["wanted"] for w in learned + aside if w["source"] == source for r in w["stances"]]
        found["stance"][name] = stance_steps(rows, [[float(x) for x in each] for each in everywhere], pull)
    for field in ("climate", "direction", "appraisal"):
        rows = [(c[field], r["linear"][field], r[field]) for _, r, c in ties if "linear" in r and r[field] is not None]
        print(field)
        share = found["linear"][field] = share_of_linear(rows)
        both = [[(1 - share) * a + share * b for a, b in zip(network, linear)] for network, linear, _ in rows]
        gold = [max(range(len(w)), key=w.__getitem__) for *_, w in rows]
        found["favour"][field] = favours(both, gold, TIE_SIZES[field], field == "direction")

    by_key = article_rows(stances, found["stance"]["coded"])
    keys = list(by_key)
    gold = torch.tensor([float(key.split(" ")[-1]) * (2 if source == "relationship-train" else 1) for source, key in keys])
    article_of = [key.split(" ")[0] for _, key in keys]
    # Articles that neither reader has learned from; the network's are told apart by group.
    unseen = torch.tensor([is_aside(group) and not learned for _, group, learned in (by_key[key][0] for key in keys)])
    rows = torch.tensor([row for key in keys for row, *_ in by_key[key]])
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
