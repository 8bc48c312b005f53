"""What is learned on top of the frozen network, from articles and texts kept aside: `python calibrate.py ROWS reader.pt OUT.json`.

Chances of sentences get a step and two biases by manner and, in the coders' manner, a step for what the linear reader says beside it;
of ties the linear reader has a share in each answer, and classes a factor; what articles say gets its scale and its chances: two
dozen numbers.
"""
import argparse
import itertools
import json
from pathlib import Path

import torch
from torch.nn import functional as F

from data import is_aside, read_windows
from measure import macro_f1, read_logits, spearman
from model import TIE_SIZES, fresh
from whole import Gathered, Wholes

SOURCES = ("evidence-train", "newsmtsc-train.jsonl", "tie-coded", "article-codes-train", "relationship-train")


def minimized(loss, parameters, steps=400, rate=0.05):
    optimizer = torch.optim.Adam(parameters, lr=rate)
    for _ in range(steps):
        optimizer.zero_grad()
        found = loss()
        found.backward()
        optimizer.step()
    return found.item()


# In the coders' manner − and + get this much more, as the linear reader has it: articles about states blame more than those learned from, and
# neutral is so common that the likeliest would hardly ever be another. Chosen on `evidence-dev`.
FAVOUR = (0.5, 0.7)
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


def curve_of(values, signs, begun, pull):
    """Ordered logits of the sign that share a slope, held near those that training ended with by a pull worth so many articles."""
    slope, below, above = (torch.tensor(begun[k], requires_grad=True) for k in ("slope", "below", "above"))

    def logits():
        low, high = torch.sigmoid(below - slope * values), torch.sigmoid(slope * values + above)
        return torch.stack([low, (1 - low - high).clamp(min=1e-4), high], 1)

    def loss():
        kept = sum((x - begun[k]) ** 2 for x, k in ((slope, "slope"), (below, "below"), (above, "above")))
        return (F.nll_loss(logits().log(), signs, reduction="sum") + pull * kept) / len(values)

    minimized(loss, [slope, below, above])
    return {"slope": slope.item(), "below": below.item(), "above": above.item()}, logits().detach()


def article_numbers(wholes, stances):
    """
    What the shares of sentences add up to. Training ends too sure of the articles it knows: from those kept aside come the
    scale of the values and the chances of what coders of main actors, and of dyads, would say.
    """
    found, numbers = Gathered(), {"prior": F.softplus(wholes.prior["stance"]).item()}
    for source, row, _, share in stances:
        if "key" in row and is_aside(row["group"]):
            found.add(source, [row["key"]], [torch.tensor(share)], False)
    told = {name: (keys, gold, values.detach()) for name, keys, gold, values, _ in found.told(wholes)}
    gold, values = (torch.cat([each[k] for each in told.values()]) for k in (1, 2))
    scale = ((gold * values).sum() / (values**2).sum()).item()
    up, down = (scale * x for x in F.softplus(wholes.level["stance"]).tolist())
    numbers |= {"praise": up, "blame": down}
    for name, kind in (("main", "stance article-codes-train"), ("dyad", "stance")):
        keys, gold, values = told[kind]
        cuts = wholes.cuts[kind].sort().values.tolist()
        low, high = (cuts[1], cuts[2]) if len(cuts) == 4 else cuts
        begun = {"slope": F.softplus(wholes.slope["stance"]).item() / scale, "below": low, "above": -high}
        signs = torch.sign(gold).long() + 1
        half = torch.tensor([sum(map(ord, key.split(" ")[0])) % 2 for key in keys])
        judged = torch.zeros(len(keys), 3)
        for part in (0, 1):
            curve, _ = curve_of(scale * values[half != part], signs[half != part], begun, 2)
            _, chances = curve_of(scale * values[half == part], signs[half == part], curve, 1e6)
            judged[half == part] = chances
        r2 = 1 - ((gold - scale * values) ** 2).mean() / gold.var(correction=0)
        loss = F.nll_loss(judged.log(), signs).item()
        favour = torch.tensor([0.5, 0.3, 1.0])  # as `stanceLabel` weighs them
        f1 = macro_f1(signs.tolist(), (judged * favour).argmax(1).tolist(), 3)
        print(f"{name}: {len(keys)} articles aside, ρ {spearman(gold, values):.3f}, R² {r2:.3f}, log loss {loss:.3f}, macro-F1 of the sign {f1}")
        numbers[name], _ = curve_of(scale * values, signs, begun, 2)
    rounded = lambda x: {k: rounded(v) for k, v in x.items()} if isinstance(x, dict) else round(x, 4)
    return rounded(numbers)


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
    state = torch.load(o.reader)
    reader.load(state["reader"])
    wholes = Wholes()
    wholes.load_state_dict(state["wholes"])
    placeholders = range(reader.encoder.first, reader.encoder.first + reader.encoder.count)
    left_out = frozenset(o.left_out.read_text().split()) if o.left_out else frozenset()
    learned, aside = read_windows(o.rows, left_out)
    aside = [w for w in aside if w["source"] in SOURCES]
    stances, ties = kept_logits(reader, aside, placeholders, o.kept)
    torch.set_num_threads(1)  # small sums, many times

    found = {"stance": {}, "linear": {}, "favour": {}}
    for name, manner, source, pull in (("marked", 0, SOURCES[1], 20), ("coded", 1, SOURCES[0], 20)):
        rows = [(r["group"], l[manner], r["wanted"], r.get("linear")) for s, r, l, _ in stances if s == source]
        print(name)
        everywhere = [r["wanted"] for w in learned + aside if w["source"] == source for r in w["stances"]]
        steps = found["stance"][name] = stance_steps(rows, [[float(x) for x in each] for each in everywhere], pull)
    steps["bias"] = [round(bias + more, 4) for bias, more in zip(steps["bias"], FAVOUR)]
    for field in ("climate", "direction", "appraisal"):
        rows = [(c[field], r["linear"][field], r[field]) for _, r, c in ties if "linear" in r and r[field] is not None]
        print(field)
        share = found["linear"][field] = share_of_linear(rows)
        both = [[(1 - share) * a + share * b for a, b in zip(network, linear)] for network, linear, _ in rows]
        gold = [max(range(len(w)), key=w.__getitem__) for *_, w in rows]
        found["favour"][field] = favours(both, gold, TIE_SIZES[field], field == "direction")

    found["article"] = article_numbers(wholes, stances)
    with open(o.out, "w") as out:
        json.dump(found, out, indent=2)


if __name__ == "__main__":
    main()
