"""Trains the reader on sentences: `python train.py ROWS.jsonl OUT --minutes 80`. Goes on from OUT/checkpoint.pt if there is one."""
import argparse
import json
import math
import random
import time
from pathlib import Path

import torch
from torch.nn import functional as F

from data import TIE_FIELDS, batches, collate, drawn, read_windows
from measure import measure
from model import TIE_SIZES, fresh

TIE_WEIGHTS = {"climate": 1.0, "direction": 0.5, "appraisal": 1.0, "quad": 0.3}
BF16 = False
EVERY = 240  # seconds from one checkpoint to the next


def loss_of(reader, batch, placeholders, dice):
    ids, mask, places, stances, ties = collate(batch, placeholders, dice)
    with torch.autocast("cpu", dtype=torch.bfloat16, enabled=BF16):
        states = reader.encoder(ids, mask)
    states = reader.drop(states.float().flatten(0, 1))
    total = torch.zeros(())
    if stances:
        logits, _ = reader.stances(states, places["sentence"], places["actor"], places["window"])
        manners = torch.tensor([row["manner"] for row in stances])
        wanted = torch.tensor([row["wanted"] for row in stances])
        weights = torch.tensor([row["weight"] for row in stances])
        losses = F.cross_entropy(logits[torch.arange(len(stances)), manners], wanted, reduction="none")
        total = total + (losses * weights).sum()
    if ties:
        answers, _ = reader.ties(states, places["tie"], places["first"], places["second"])
        for name, part in zip(TIE_FIELDS, answers.split([TIE_SIZES[field] for field in TIE_FIELDS], 1)):
            known = [i for i, row in enumerate(ties) if row[name] is not None and row["weight"] > 0]
            if known:
                wanted = torch.tensor([ties[i][name] for i in known], dtype=torch.float)
                weights = torch.tensor([ties[i]["weight"] for i in known])
                losses = F.cross_entropy(part[known], wanted, reduction="none")
                total = total + TIE_WEIGHTS[name] * (losses * weights).sum()
    # Rows of one window resemble each other: a batch of many rows is not worth that much more.
    return total / (len(stances) + len(ties) + 8) if stances or ties else None


def lean(reader):
    """What coders of articles say begins with what readers of sentences do, a little more neutral: three in four of their labels are."""
    with torch.no_grad():
        weight, bias = reader.manners.weight, reader.manners.bias
        weight[3:] += 0.6 * weight[:3]
        bias[3:] += 0.6 * bias[:3]
        bias[4] += 0.3


def groups_of(reader, rate):
    heads = [p for name, p in reader.named_parameters() if not name.startswith("encoder")]
    marks = [reader.encoder.actors]
    rest = [p for n, p in reader.encoder.named_parameters() if n not in ("words.weight", "actors")]
    return [
        {"params": rest, "lr": rate, "most": rate},
        {"params": heads, "lr": 5 * rate, "most": 5 * rate},
        {"params": marks, "lr": 10 * rate, "most": 10 * rate, "weight_decay": 0.0},
    ]


def main():
    global BF16
    asked = argparse.ArgumentParser()
    asked.add_argument("rows")
    asked.add_argument("out", type=Path)
    asked.add_argument("--left-out", type=Path, help="ids of articles that are measured on")
    asked.add_argument("--minutes", type=float, default=1e9, help="of the clock; the rate falls to nothing by then")
    asked.add_argument("--pieces", type=int, default=1600, help="of a batch")
    asked.add_argument("--rate", type=float, default=1.2e-4)
    asked.add_argument("--seed", type=int, default=1)
    asked.add_argument("--begin", type=Path, help="reader.pt or checkpoint.pt of a run whose weights this one begins with; with another --seed it reads in another order")
    asked.add_argument("--steps", type=int, help="stop after so many; to repeat a run or to time it")
    asked.add_argument("--lean-at", type=int, default=289, help="step at which the coders' manner begins with the readers'")
    asked.add_argument("--fp32", action="store_true")
    o = asked.parse_args()
    BF16 = not o.fp32
    torch.set_num_threads(2)
    torch.manual_seed(o.seed)
    o.out.mkdir(parents=True, exist_ok=True)
    left_out = frozenset(o.left_out.read_text().split()) if o.left_out else frozenset()
    learned, aside = read_windows(o.rows, left_out)
    random.Random(o.seed).shuffle(aside)
    plan = batches(drawn(learned, o.seed), o.pieces, o.seed)
    if o.steps:
        plan = plan[: o.steps]
    reader = fresh()
    if o.begin:
        reader.load(torch.load(o.begin)["reader"])
    placeholders = range(reader.encoder.first, reader.encoder.first + reader.encoder.count)
    optimizer = torch.optim.AdamW(groups_of(reader, o.rate), weight_decay=0.01, betas=(0.9, 0.98), fused=True)
    step, spent = 0, 0.0
    kept = o.out / "checkpoint.pt"
    if kept.exists():
        state = torch.load(kept)
        reader.load_state_dict(state["reader"])
        optimizer.load_state_dict(state["optimizer"])
        step, spent = state["step"], state["spent"]
        torch.manual_seed(o.seed + step)
    print(f"{len(learned)} windows to learn from, {len(aside)} aside, {len(plan)} steps, at {step}", flush=True)
    begun, saved, told = time.time() - spent, time.time(), 0.0
    sums, count = 0.0, 0
    reader.train()
    while step < len(plan):
        elapsed = time.time() - begun
        progress = max(step / len(plan), elapsed / (60 * o.minutes))
        if progress >= 1:
            break
        share = min(1.0, (step + 1) / 80) * (1 - progress)
        for group in optimizer.param_groups:
            group["lr"] = group["most"] * share
        if step == o.lean_at and not o.begin:
            lean(reader)
        loss = loss_of(reader, plan[step], placeholders, random.Random(o.seed * 1_000_003 + step))
        step += 1
        if loss is None:
            continue
        optimizer.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_([p for p in reader.parameters() if p.requires_grad], 1.0)
        optimizer.step()
        sums, count = sums + loss.item(), count + 1
        if step % 50 == 0:
            print(f"{step} {elapsed / 60:.1f} min {progress:.3f} loss {sums / count:.4f}", flush=True)
            sums, count = 0.0, 0
        if time.time() - saved > EVERY:
            state = {"reader": reader.state_dict(), "optimizer": optimizer.state_dict()}
            torch.save({**state, "step": step, "spent": time.time() - begun}, kept.with_suffix(".new"))
            kept.with_suffix(".new").rename(kept)
            saved = time.time()
        if progress > told + 0.2:
            told = progress
            print(step, json.dumps(measure(reader, aside, placeholders, 60_000)), flush=True)
            reader.train()
    torch.save({"reader": reader.state_dict(), "step": step, "of": len(plan)}, o.out / "reader.pt")
    print(step, json.dumps(measure(reader, aside, placeholders, math.inf)), f"{(time.time() - begun) / 60:.1f} min", flush=True)


if __name__ == "__main__":
    main()
