"""Windows of ids and rows of places, as `export.ts` wrote them, made into batches."""
import gzip
import hashlib
import json
import random

import torch

SHARES = {  # how often a window of each source is read
    "evidence-train": 5.0,
    "article-codes-train": 2.0,
    "relationship-train": 1.0,
    "newsmtsc-train.jsonl": 1.5,
    "tie-coded": 3.0,
    "tie-taught": 0.7,
    "newsmtsc-teacher.jsonl.gz": 0.2,
}
TIE_FIELDS = ("climate", "direction", "appraisal", "quad")


def fold_of(group):
    return int(hashlib.sha1(group.encode()).hexdigest()[:8], 16) % 10


def is_aside(group):
    """A tenth of the articles and texts is never learned from."""
    return fold_of(group) == 0


def read_windows(path, left_out=frozenset()):
    opened = gzip.open(path, "rt") if str(path).endswith(".gz") else open(path)
    learned, aside = [], []
    with opened as lines:
        for line in lines:
            window = json.loads(line)
            if window["group"] in left_out:
                continue
            (aside if is_aside(window["group"]) else learned).append(window)
    return learned, aside


def drawn(windows, seed):
    """Each window as often as its source is read; a share below one leaves some out."""
    dice = random.Random(seed)
    found = []
    for window in windows:
        share = SHARES[window["source"]]
        if window["source"].startswith("newsmtsc-teacher") and all(row["wanted"][1] > 0.5 for row in window["stances"]):
            share *= 0.6
        found += [window] * (int(share) + (dice.random() < share % 1))
    return found


def batches(windows, pieces, seed):
    """Windows of like length together, some `pieces` a batch, in random order."""
    dice = random.Random(seed)
    order = sorted(windows, key=lambda window: len(window["ids"]) + dice.random() * 6)
    made, batch = [], []
    for window in order:
        if batch and (len(batch) + 1) * len(window["ids"]) > pieces:
            made.append(batch)
            batch = []
        batch.append(window)
    if batch:
        made.append(batch)
    dice.shuffle(made)
    return made


def ranges(rows, length, device=None):
    """A matrix from rows to all pieces of the batch: the mean over those that a row names."""
    matrix = torch.zeros(len(rows), length)
    for i, places in enumerate(rows):
        matrix[i, places] = 1.0 / len(places)
    return matrix


def collate(batch, placeholders, dice=None):
    """Tensors of a batch. With `dice` the placeholders are dealt anew and the two of a tie change places at random."""
    longest = max(len(window["ids"]) for window in batch)
    ids = torch.zeros(len(batch), longest, dtype=torch.long)
    mask = torch.zeros(len(batch), 1, 1, longest, dtype=torch.bool)
    rows = {name: [] for name in ("sentence", "actor", "window", "tie", "first", "second")}
    stance, ties = [], []
    first = placeholders[0]
    for b, window in enumerate(batch):
        own = window["ids"]
        if dice is not None:
            deal = list(placeholders)
            dice.shuffle(deal)
            own = [deal[i - first] if first <= i < first + len(placeholders) else i for i in own]
        ids[b, : len(own)] = torch.tensor(own)
        mask[b, :, :, : len(own)] = True
        offset = b * longest

        def same(at, start, end):
            return [offset + i for i in range(start, end) if own[i] == own[at]]

        for row in window["stances"]:
            start, end = row["from"], row["to"]
            rows["sentence"].append(range(offset + start, offset + end))
            rows["actor"].append(same(row["at"], start, end))
            rows["window"].append(same(row["who"], 0, len(own)))
            stance.append(row)
        for row in window["ties"]:
            start, end, a, b_ = row["from"], row["to"], row["a"], row["b"]
            swap = dice is not None and dice.random() < 0.5 or dice is None and a > b_
            rows["tie"].append(range(offset + start, offset + end))
            rows["first"].append(same(b_ if swap else a, start, end))
            rows["second"].append(same(a if swap else b_, start, end))
            ties.append(turned(row) if swap else row)
    length = len(batch) * longest
    places = {name: ranges([list(each) for each in some], length) for name, some in rows.items()}
    return ids, mask, places, stance, ties


def turned(row):
    """The same tie with its two told in the other order."""
    back = lambda ways: ways and [ways[1], ways[0], *ways[2:]]
    found = {**row, "direction": back(row["direction"])}
    if "linear" in row:
        found["linear"] = {**row["linear"], "direction": back(row["linear"]["direction"])}
    return found
