"""Teaches a trained reader of sentences what whole articles say: `python articles.py ROWS.jsonl reader.pt OUT --left-out IDS`.

Whole articles take turns with single sentences, so that these keep their calibration. ROWS as for `train.py`.
"""
import argparse
import json
import random
import time
from collections import defaultdict
from pathlib import Path

import torch

from data import batches, collate, drawn, read_windows
from measure import macro_f1, measure, spearman
from model import fresh
from train import groups_of, loss_of
from whole import Gathered, Wholes, loss_of_wholes

ARTICLES = ("article-codes-train", "relationship-train", "relationship-dev")


def by_article(windows):
    found = defaultdict(list)
    for window in windows:
        found[window["source"], window["group"]].append(window)
    return list(found.values())


def article_batches(articles, pieces, seed):
    """Whole articles together, some `pieces` a batch, in random order."""
    dice = random.Random(seed)
    made, batch, size = [], [], 0
    for windows in dice.sample(articles, len(articles)):
        batch += windows
        size += sum(len(window["ids"]) for window in windows)
        if size >= pieces:
            made.append(batch)
            batch, size = [], 0
    return made + [batch] if batch else made


def gathered_of(reader, batch, placeholders, dice=None):
    """Shares of the batch's sentences, and the loss of what single sentences say."""
    ids, mask, places, stances, ties = collate(batch, placeholders, dice)
    states = reader.drop(reader.encoder(ids, mask).flatten(0, 1))
    found, losses, weight = Gathered(), torch.zeros(()), 0.0
    of = lambda name: [window["source"] for window in batch for _ in window[name]]
    if stances:
        logits, shares = reader.stances(states, places["sentence"], places["actor"], places["window"])
        manners = torch.tensor([row["manner"] for row in stances])
        wanted, weights = (torch.tensor([row[k] for row in stances]) for k in ("wanted", "weight"))
        said = logits[torch.arange(len(stances)), manners]
        # The sentences that a coder quoted are a hint for their shares too.
        for each, loud in ((said, 1.0), (shares[:, :3], 0.2)):
            losses = losses + loud * (weights * torch.nn.functional.cross_entropy(each, wanted, reduction="none")).sum()
        weight = len(stances)
        for source, row, share in zip(of("stances"), stances, shares):
            found.add(source, [row.get("key")], [share], False)
    if ties:
        _, shares = reader.ties(states, places["tie"], places["first"], places["second"])
        for source, row, share in zip(of("ties"), ties, shares):
            found.add(source, [row.get("key")], [share], True)
    return found, losses / (weight + 8)


def judged(reader, wholes, articles, placeholders):
    """How well whole articles are read: ρ, R², macro-F1 of the sign, log loss."""
    reader.eval()
    everything = defaultdict(list)
    with torch.no_grad():
        for batch in article_batches(articles, 4000, 0):
            found, _ = gathered_of(reader, batch, placeholders)
            for name, keys, gold, values, chances in found.told(wholes):
                for row in zip(keys, gold.tolist(), values.tolist(), chances.tolist()):
                    everything[f"{batch[0]['source']} {name}"].append(row)
    reader.train()
    told = {}
    for name, rows in everything.items():
        gold, values = (torch.tensor([row[k] for row in rows]) for k in (1, 2))
        sides = [c if len(c) == 3 else [c[0] + c[1], c[2], c[3] + c[4]] for *_, c in rows]
        favour = [1.4, 1.0, 2.0]
        said = [max(range(3), key=lambda k: c[k] * favour[k]) for c in sides]
        golds = [int(g > 0) - int(g < 0) + 1 for g in gold.tolist()]
        loss = -sum(torch.tensor(c[g]).clamp(min=1e-6).log().item() for c, g in zip(sides, golds)) / len(rows)
        r2 = 1 - ((gold - values) ** 2).mean().item() / max(1e-9, gold.var(correction=0).item())
        told[name] = {"n": len(rows), "rho": round(spearman(gold, values), 3), "r2": round(r2, 3), "f1": macro_f1(golds, said, 3), "loss": round(loss, 3)}
    return told


def main():
    asked = argparse.ArgumentParser()
    asked.add_argument("rows")
    asked.add_argument("begin", type=Path)
    asked.add_argument("out", type=Path)
    asked.add_argument("--left-out", type=Path)
    asked.add_argument("--articles", help="another file with the windows of whole articles")
    asked.add_argument("--epochs", type=int, default=3)
    asked.add_argument("--pieces", type=int, default=1600)
    asked.add_argument("--rate", type=float, default=6e-5)
    asked.add_argument("--seed", type=int, default=5)
    o = asked.parse_args()
    torch.set_num_threads(2)
    torch.manual_seed(o.seed)
    o.out.mkdir(parents=True, exist_ok=True)
    left_out = frozenset(o.left_out.read_text().split()) if o.left_out else frozenset()
    learned, aside = read_windows(o.rows, left_out)
    whole_learned, whole_aside = read_windows(o.articles, frozenset()) if o.articles else (learned, aside)
    dev = [w for w in whole_learned + whole_aside if w["source"].endswith("-dev")]
    articles = by_article(w for w in whole_learned if w["source"] in ARTICLES[:2])
    held = {source: by_article(w for w in whole_aside if w["source"] == source) for source in ARTICLES[:2]}
    held["relationship-dev"] = by_article(dev)
    sentences = drawn([w for w in learned if w["source"] not in ARTICLES], o.seed)
    batch_of = batches(sentences, o.pieces * 3 // 4, o.seed)
    plan = []
    for epoch in range(o.epochs):
        for i, batch in enumerate(article_batches(articles, o.pieces, o.seed + epoch)):
            plan.append(("article", batch))
            if i % 3 != 2:
                plan.append(("sentence", batch_of[len(plan) % len(batch_of)]))
        plan.append(("judge", None))
    reader, wholes = fresh(), Wholes()
    reader.load(torch.load(o.begin)["reader"])
    placeholders = range(reader.encoder.first, reader.encoder.first + reader.encoder.count)
    groups = groups_of(reader, o.rate) + [{"params": wholes.parameters(), "lr": 0.01, "most": 0.01, "weight_decay": 0.0}]
    optimizer = torch.optim.AdamW(groups, weight_decay=0.01, betas=(0.9, 0.98), fused=True)
    print(f"{len(articles)} articles, {len(plan)} steps", flush=True)
    begun, sums = time.time(), defaultdict(list)
    reader.train()
    for step, (what, batch) in enumerate(plan):
        if what == "judge":
            for source, some in held.items():
                print(step, source, json.dumps(judged(reader, wholes, some, placeholders)), flush=True)
            state = {"reader": reader.state_dict(), "wholes": wholes.state_dict(), "step": step, "of": len(plan)}
            torch.save(state, o.out / "reader.pt")
            continue
        share = min(1.0, (step + 1) / 60) * (1 - step / len(plan))
        for group in optimizer.param_groups:
            group["lr"] = group["most"] * share
        dice = random.Random(o.seed * 1_000_003 + step)
        if what == "sentence":
            loss = loss_of(reader, batch, placeholders, dice)
        else:
            found, beside = gathered_of(reader, batch, placeholders, dice)
            loss = loss_of_wholes(found, wholes) + beside
        if loss is None:
            continue
        optimizer.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_([p for g in groups for p in g["params"] if p.requires_grad], 1.0)
        optimizer.step()
        sums[what].append(loss.item())
        if step % 50 == 49:
            means = {name: round(sum(some) / len(some), 4) for name, some in sums.items()}
            print(f"{step + 1} {(time.time() - begun) / 60:.1f} min {means}", flush=True)
            sums.clear()
    print(json.dumps(measure(reader, [w for w in aside if w["source"] not in ARTICLES[:2]], placeholders, 120_000)), f"{(time.time() - begun) / 60:.1f} min", flush=True)


if __name__ == "__main__":
    main()
